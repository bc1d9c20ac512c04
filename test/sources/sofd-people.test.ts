import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {expectedAlone, outcomeOf, pseudonym, sampleOf} from "../dialects.ts";
import {fileOf} from "../files.ts";
import {describeWithShared, shared} from "../shared.ts";

const header =
  "Medarbejdernr;CPR-nr;Fornavn;Efternavn;Afdelingskode;ErLeder;Postnummer;Primær email;Dato for 1.tiltræd.;Fratrædelsesdato;Stilling;Leders MedarbejderNr;ErTR";

test("employments without quoting, with managers by number", async () => {
  const file = fileOf(
    [
      header,
      '7;6103661004;Torben "Totte";Bro;100;0;9999;T@B.DK;2019-03-01;;Lærer;8;1',
      "8;7407712011;Åse;Bro;100;1;9999;;2019-03-01;2026-12-31;Leder;8;0",
      "9;7407712012;Ib;Bro;100;0;9999;;2019-03-01;;Byrådsmedlem;0;0",
    ].join("\r\n"),
  );
  const {facts, summary} = await outcomeOf("sofd-people", "people", file);
  expect(facts[0]).toEqual({
    person: pseudonym("cpr", "6103661004"),
    aliases: [pseudonym("employee", "7"), pseudonym("email", "t@b.dk"), pseudonym("name", "torben totte bro")],
    employment: pseudonym("employee", "7"),
    kind: "employee",
    unit: "100",
    manager: pseudonym("employee", "8"),
    position: "Lærer",
    from: "2019-03-01",
    to: undefined,
    share: undefined,
    isManager: false,
  });
  // Their own manager is none, and neither is 0.
  expect(facts.slice(1)).toMatchObject([
    {kind: "employee", isManager: true, manager: undefined, to: "2027-01-01"},
    {kind: "politician", manager: undefined},
  ]);
  expect(summary.ignored).toEqual(
    new Map([
      ["Postnummer", 3],
      ["ErTR", 3],
    ]),
  );
});

describeWithShared("OS2sofd's file of persons", "data/dialects", () => {
  test("comes to what is expected", async () => {
    const sample = "04_sofd_personfil.csv";
    const expected = expectedAlone(sample);
    const {facts, rejected, repaired, warned, summary} = await sampleOf("sofd-people", "people", sample);
    // The store refuses the row of an unknown unit.
    const known = facts.filter(({unit}) => unit !== "19999");
    expect([rejected, repaired, warned]).toEqual([{}, {}, {}]);
    expect(facts).toHaveLength(expected.data_rows ?? 0);
    expect(known).toHaveLength(expected.accepted_employments ?? 0);
    expect(new Set(known.map(({person}) => person)).size).toBe(expected.persons);
    expect(known.filter(({kind}) => kind === "politician")).toHaveLength(expected.persons_politician ?? 0);
    // Without a manager are those who are their own, too.
    const lines = readFileSync(shared(`data/dialects/${sample}`), "latin1")
      .split("\r\n")
      .slice(1, 35);
    const own = lines.map((line) => line.split(";")).filter((cells) => cells[0] === cells[16]);
    expect(known.filter(({manager}) => manager === undefined)).toHaveLength(
      (expected.manager_zero_means_none ?? 0) + own.length,
    );
    const dropped = expected.columns_that_must_be_dropped as unknown as readonly string[];
    expect([...summary.ignored.keys()]).toEqual(expect.arrayContaining([...dropped]));
  });
});
