import type {Mapping} from "../mapping.ts";

const forms: NonNullable<NonNullable<Mapping["networks"]>["from"]>["forms"] = [
  "dd-MM-yyyy",
  "dd.MM.yyyy",
  "dd/MM/yyyy",
  "yyyy-MM-dd",
  "d/M-yyyy",
  "d. MMMM yyyy",
  "MMMM yyyy",
];

/**
 * A secretariat's own sheet of networks: one row per network, all its members in one cell by name, and merged cells where
 * a network goes on in the next row.
 */
export const handKept: Mapping = {
  header: ["Netværk", "Netværksleder", "Medlemmer"],
  footer: {starts: ["I alt", "Total", "Sum"], counts: "values"},
  footnote: "*",
  carry: ["Netværk"],
  block: {by: "Netværk"},
  networks: {
    id: [{column: "Netværk", as: "name"}],
    name: "Netværk",
    anchor: {column: "Ledelsesmæssigt ophæng", as: "name"},
    leader: "Netværksleder",
    from: {column: "Startdato", forms},
    to: {column: "Slutdato", forms},
  },
  memberships: {
    network: [{column: "Netværk", as: "name"}],
    members: [
      {person: [{column: "Netværksleder", as: "name"}], lead: "leader"},
      {person: [{column: "Medlemmer", as: "name"}], split: true},
      {person: [{column: {name: "Borgere", optional: true}, as: "name"}], split: true, kind: "citizen"},
      {person: [{column: {name: "Politikere", optional: true}, as: "name"}], split: true, kind: "politician"},
    ],
  },
};
