import {expect, test} from "vitest";
import {expectedAlone, outcomeOf, pseudonym, sampleOf} from "../dialects.ts";
import {fileOf} from "../files.ts";
import {describeWithShared} from "../shared.ts";

const header =
  "CPR-nummer;Navn (for-/efternavn);Tjenestenummer;Ansættelsesstatus;Ansættelsesstatus;Startdato;Slutdato;Stamafdeling;Stillingsbetegnelse;Beskæftigelsesgrad";

test("an employment, with lines around it", async () => {
  const file = fileOf(
    `Kommune;;\r\n\r\n${header}\r\n="610366-1004";Åse Bro;="101";Ansat;1;01.03.2019;31.12.2026;lind ;Lærer;0,8649;\r\n;;;;;;;;;;\r\nAntal ansættelser i alt;2\r\n`,
  );
  const {facts, lines, repaired, warned, summary} = await outcomeOf("sd-employees", "people", file);
  expect(lines).toEqual([4]);
  expect(facts).toEqual([
    {
      person: pseudonym("cpr", "6103661004"),
      aliases: [pseudonym("employment", "00101"), pseudonym("name", "åse bro")],
      employment: pseudonym("employment", "00101"),
      kind: "employee",
      unit: "LIND",
      manager: undefined,
      position: "Lærer",
      from: "2019-03-01",
      to: "2027-01-01", // the day after the last one
      share: 0.8649,
      isManager: undefined,
    },
  ]);
  expect(repaired).toEqual({padded: 1});
  // The footer says two rows, and there is one.
  expect(warned).toEqual({"footer-differs": 1});
  expect(summary.lines).toEqual(
    new Map([
      ["preamble", 1],
      ["blank", 2],
      ["footer", 1],
    ]),
  );
  expect(summary.ignored).toEqual(new Map([["Ansættelsesstatus", 1]]));
});

describeWithShared("the list of employees of SD Løn", "data/dialects", () => {
  const sample = "01_sd_medarbejderliste.csv";

  test("comes to what is expected", async () => {
    const expected = expectedAlone(sample);
    const {facts, rejected, repaired, warned, summary} = await sampleOf("sd-employees", "people", sample);
    expect(rejected).toEqual(expected.rejected);
    expect(repaired).toEqual(expected.repaired);
    expect(warned).toEqual({});
    // 43 rows, of which 4 are refused here; the store drops a duplicate and refuses an end before its start.
    expect(facts).toHaveLength(43 - 4);
    expect((expected.accepted_employments ?? 0) + (expected.duplicates_dropped ?? 0) + 1).toBe(43 - 4);
    expect(Object.fromEntries(summary.lines)).toEqual(expected.non_data_lines);
    expect(new Set(facts.map(({person}) => person)).size).toBe(expected.persons);
    expect(new Set(facts.map(({unit}) => unit)).size).toBe(expected.units_referenced);
    const politicians = facts.filter(({kind}) => kind === "politician");
    expect(new Set(politicians.map(({person}) => person)).size).toBe(expected.persons_politician);
  });

  test("says nothing of anybody in clear", async () => {
    const read = await sampleOf("sd-employees", "people", sample);
    // Digits that follow each other by chance in a pseudonym or a hash are no registration number.
    const said = JSON.stringify(read).replaceAll(/[pn]_[0-9a-f]{32}|"[0-9a-f]{64}"/g, "");
    expect(said).not.toMatch(/\d{6}-?\d{4}|kjærmose/i);
  });
});
