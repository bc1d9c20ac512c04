import type {Mapping} from "../mapping.ts";

/**
 * The committee import's "MED-Medlemmer.csv": one row per member, by UUID; by name where no people file knows that, as of
 * politicians. An unknown start stays unknown.
 */
export const medMembers: Mapping = {
  separator: ";",
  header: ["Id", "BrugerUUID", "StartDato"],
  memberships: {
    network: [{column: "Id"}],
    members: [
      {
        person: [
          {column: "BrugerUUID", as: "uuid"},
          {column: "Fornavn", and: ["Efternavn"], as: "name", beside: true},
        ],
      },
    ],
    flags: [
      {column: "Formand", role: "leader"},
      {column: "Næstformand", role: "deputy"},
      {column: "suppleant", role: "alternate"},
    ],
    from: {
      column: "StartDato",
      forms: ["dd-MMM-yy", "yyyy-MM-dd"],
      missing: "start-missing",
      invalid: "start-invalid",
    },
  },
};
