import type {Mapping} from "../mapping.ts";

/**
 * KMD OPUS Løn's XML (ZLPE...): units, and one element per employment. Who has no entry date receives a pension; pay after
 * death is no employment; an action "leave" names an employment that has ended.
 */
export const opus: Mapping = {
  units: {
    element: "orgUnit",
    id: {column: "@id"},
    name: "longName",
    parent: {column: "parentOrgUnit", none: ["0"]},
    aliases: [{column: "shortName", upper: true}],
    from: {column: "startDate", forms: ["yyyy-MM-dd"]},
    to: {column: "endDate", forms: ["yyyy-MM-dd"]},
  },
  people: {
    element: "employee",
    rules: [
      {column: "@action", is: ["leave"], skip: "termination"},
      {column: "position", starts: ["Efterindtægt"], reject: "survivor-pay"},
      {column: "entryDate", empty: true, reject: "pension"},
      {column: "position", empty: true, reject: "no-position"},
      {
        column: "position",
        is: ["Borgmester", "Viceborgmester", "Byrådsmedlem", "Kommunalbestyrelsesmedlem"],
        kind: "politician",
      },
    ],
    person: [
      {column: "cpr", as: "cpr"},
      {column: "@id", as: "employee"},
      {column: "email", as: "email"},
      {column: "firstName", and: ["lastName"], as: "name"},
    ],
    employment: {column: "@id", as: "employee"},
    unit: [{column: "orgUnit"}],
    position: "position",
    from: {column: "entryDate", forms: ["yyyy-MM-dd"]},
    to: {column: "leaveDate", forms: ["yyyy-MM-dd"]},
    share: {hours: "numerator", fullTime: "denominator"},
    isManager: {column: "isManager", level: "superiorLevel"},
  },
};
