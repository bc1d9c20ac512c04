import type {Mapping} from "../mapping.ts";

/**
 * SD Løn's list of employees (medarbejderlisten): one row per employment. The employment number is one within the
 * institution; of the two columns of status the second holds the code. Who is deleted (S) is no employee.
 */
export const sdEmployees: Mapping = {
  separator: ";",
  header: ["CPR-nummer", "Tjenestenummer", "Startdato"],
  footer: {starts: ["Antal ansættelser"], counts: "rows"},
  people: {
    rules: [
      {column: {name: "Ansættelsesstatus", occurrence: 2}, is: ["S"], reject: "deleted"},
      {column: "Stillingsbetegnelse", starts: ["Efterindtægt"], reject: "survivor-pay"},
      {
        column: "Stillingsbetegnelse",
        is: ["Borgmester", "Viceborgmester", "Byrådsmedlem", "Kommunalbestyrelsesmedlem"],
        kind: "politician",
      },
    ],
    person: [
      {column: "CPR-nummer", as: "cpr"},
      {column: "Tjenestenummer", as: "employment", digits: 5},
      {column: "Navn (for-/efternavn)", as: "name"},
    ],
    employment: {column: "Tjenestenummer", as: "employment", digits: 5},
    unit: [{column: "Stamafdeling", upper: true}],
    position: "Stillingsbetegnelse",
    from: {column: "Startdato", forms: ["dd.MM.yyyy"]},
    to: {column: {name: "Slutdato", optional: true}, forms: ["dd.MM.yyyy"]},
    share: {column: {name: "Beskæftigelsesgrad", optional: true}, of: "fraction"},
  },
};
