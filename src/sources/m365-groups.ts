import type {Mapping} from "../mapping.ts";

/**
 * The members of Microsoft 365 groups as scripts export them: owners are listed in rows of their own, often without the
 * group's id, and again among the members. Guests count as citizens; accounts of services and rooms are nobody, nor are
 * groups in groups.
 */
export const m365Groups: Mapping = {
  header: ["GroupDisplayName", "UserPrincipalName", "UserType"],
  block: {by: "GroupDisplayName", fill: [{name: "GroupID", optional: true}]},
  networks: {
    id: [{column: {name: "GroupID", optional: true}}, {column: "GroupDisplayName", as: "name"}],
    name: "GroupDisplayName",
    once: true,
  },
  memberships: {
    rules: [
      {column: "UserPrincipalName", empty: true, reject: "nested-group"},
      {column: "UserPrincipalName", starts: ["svc-", "svc_", "service-", "robot-"], reject: "service-account"},
      {column: "UserPrincipalName", starts: ["lokale-", "room-", "mødelokale"], reject: "room"},
      {column: "UserPrincipalName", contains: ["#EXT#"], kind: "citizen"},
      {column: "UserType", is: ["Owner"], lead: "leader"},
    ],
    network: [{column: {name: "GroupID", optional: true}}, {column: "GroupDisplayName", as: "name"}],
    members: [
      {
        person: [
          {column: "UserPrincipalName", as: "email"},
          {column: {name: "UserDisplayName", optional: true}, as: "name", beside: true},
        ],
      },
    ],
  },
};
