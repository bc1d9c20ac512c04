import type {Mapping} from "../mapping.ts";

/** OS2mo's report "Alle Stillinger OS2mo.csv": one row per engagement of the present day. Units by UUID or by name. */
export const os2moEngagements: Mapping = {
  header: ["Person UUID", "Org-enhed UUID", "Ansættelse gyldig fra"],
  people: {
    rules: [
      {
        column: "Stillingsbetegnelse",
        is: ["Borgmester", "Viceborgmester", "Byrådsmedlem", "Kommunalbestyrelsesmedlem"],
        kind: "politician",
      },
      {column: "Stillingsbetegnelse", starts: ["Ekstern"], kind: "partner"},
    ],
    person: [
      {column: "CPR-Nummer", as: "cpr", missing: "cpr-missing"},
      {column: "Person UUID", as: "uuid"},
      {column: "E-mail", as: "email", missing: "email-missing"},
      {column: "Fornavn", and: ["Efternavn"], as: "name"},
    ],
    employment: {column: "Engagement UUID", as: "employment"},
    unit: [{column: "Org-enhed UUID"}, {column: "Org-enhed", as: "name"}],
    position: "Stillingsbetegnelse",
    from: {column: "Ansættelse gyldig fra", forms: ["yyyy-MM-dd"]},
    to: {column: "Ansættelse gyldig til", forms: ["yyyy-MM-dd"]},
  },
};
