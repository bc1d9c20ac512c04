import type {Mapping} from "../mapping.ts";

/**
 * OS2sofd's "Personfil.csv" for SafetyNet, without quoting: one row per employment; 0 is no manager. Addresses, telephone
 * numbers and the flags of trade union and work environment roles are not read.
 */
export const sofdPeople: Mapping = {
  separator: ";",
  quotes: "none",
  header: ["Medarbejdernr", "CPR-nr", "Afdelingskode"],
  people: {
    rules: [
      {column: "Stilling", starts: ["Efterindtægt"], reject: "survivor-pay"},
      {
        column: "Stilling",
        is: ["Borgmester", "Viceborgmester", "Byrådsmedlem", "Kommunalbestyrelsesmedlem"],
        kind: "politician",
      },
    ],
    person: [
      {column: "CPR-nr", as: "cpr"},
      {column: "Medarbejdernr", as: "employee"},
      {column: "Primær email", as: "email"},
      {column: "Fornavn", and: ["Efternavn"], as: "name"},
    ],
    employment: {column: "Medarbejdernr", as: "employee"},
    unit: [{column: "Afdelingskode"}],
    manager: {column: "Leders MedarbejderNr", as: "employee", none: ["0"]},
    position: "Stilling",
    from: {column: "Dato for 1.tiltræd.", forms: ["yyyy-MM-dd"]},
    to: {column: "Fratrædelsesdato", forms: ["yyyy-MM-dd"]},
    isManager: "ErLeder",
  },
};
