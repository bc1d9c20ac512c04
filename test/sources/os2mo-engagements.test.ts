import {expect, test} from "vitest";
import {expectedAlone, outcomeOf, pseudonym, sampleOf} from "../dialects.ts";
import {fileOf} from "../files.ts";
import {describeWithShared} from "../shared.ts";

const header =
  "CPR-Nummer;Ansættelse gyldig fra;Ansættelse gyldig til;Fornavn;Efternavn;Person UUID;Brugernavn;Org-enhed;Org-enhed UUID;E-mail;Telefon;Stillingsbetegnelse;Engagement UUID";
const uuid = "0d9c24fe-7852-5997-8fe5-400c3a0d164d";

test("an engagement without a civil registration number", async () => {
  const file = fileOf(
    `\ufeff${header}\n"";"2026-03-01";"2026-12-31";"Aage";"Bro";"${uuid.toUpperCase()}";"";"Park & Vej";"U1";"A@B.DK";"1";"Ekstern\nkonsulent";"x"\n`,
  );
  const {facts, warned, summary} = await outcomeOf("os2mo-engagements", "people", file);
  expect(facts).toEqual([
    {
      person: pseudonym("uuid", uuid),
      aliases: [pseudonym("email", "a@b.dk"), pseudonym("name", "åge bro")],
      employment: pseudonym("employment", "x"),
      kind: "partner",
      unit: "U1",
      unitAliases: ["name:park og vej"],
      manager: undefined,
      position: "Ekstern konsulent",
      from: "2026-03-01",
      to: "2027-01-01",
      share: undefined,
      isManager: undefined,
    },
  ]);
  expect(warned).toEqual({"cpr-missing": 1});
  expect([...summary.ignored.keys()]).toEqual(["Brugernavn", "Telefon"]);
});

describeWithShared("OS2mo's report of engagements", "data/dialects", () => {
  const sample = "02_os2mo_alle_stillinger.csv";

  test("comes to what is expected", async () => {
    const expected = expectedAlone(sample);
    const {facts, lines, rejected, repaired, warned} = await sampleOf("os2mo-engagements", "people", sample);
    expect(rejected).toEqual(expected.rejected);
    expect(repaired).toEqual({});
    expect(warned).toEqual(expected.warned);
    expect(facts).toHaveLength((expected.accepted_employments ?? 0) + (expected.duplicates_dropped ?? 0));
    // A header, 32 records, of which one before the last is on two lines ... and one more has a line end in it.
    expect(lines).toHaveLength(expected.data_rows ?? 0);
    expect(lines.at(-1)).toBe(expected.physical_lines);
    expect(new Set(facts.map(({person}) => person)).size).toBe(expected.persons);
    expect(new Set(facts.map(({unit}) => unit)).size).toBe(expected.units_referenced);
  });
});
