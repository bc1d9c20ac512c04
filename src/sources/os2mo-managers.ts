import type {Mapping} from "../mapping.ts";

/** As many columns as the tree is high; a unit that has no manager has a row too. */
const way: NonNullable<NonNullable<Mapping["units"]>["path"]> = [
  "root",
  ...["org", "sub org", "2xsub org", "3xsub org", "4xsub org", "5xsub org", "6xsub org", "7xsub org"].map((name) => ({
    name,
    optional: true,
  })),
];

/** OS2mo's report "Alle_lederfunktioner_os2mo.csv": one row per unit, by the way to it, and manager. */
export const os2moManagers: Mapping = {
  header: ["root", "Ansvar", "Navn"],
  units: {path: way},
  people: {
    rules: [{column: "Navn", empty: true, skip: "grouping"}],
    person: [
      {column: "E-mail", as: "email"},
      {column: "Navn", as: "name"},
    ],
    path: way,
    isManager: true,
  },
};
