import {expect, test} from "vitest";
import {expectedAlone, outcomeOf, pseudonym, sampleOf, tally} from "../dialects.ts";
import {fileOf} from "../files.ts";
import {describeWithShared} from "../shared.ts";

const rows = [
  "root;org;sub org;Ansvar;Navn;Telefon;E-mail",
  "By;Skole;Øst & Vest;Personale;Åse Bro;1;a@b.dk",
  "By;Skole;;;;;",
  "By;Skole;Øst & Vest;MUS;Ib Lund;2;i@b.dk",
].join("\r\n");

test("units by the way to them, with those above them", async () => {
  const {facts, summary} = await outcomeOf("os2mo-managers", "units", fileOf(rows));
  const always = {from: undefined, to: undefined};
  expect(facts).toEqual([
    {...always, id: "path:by", name: "By", parent: undefined, aliases: ["name:by"]},
    {...always, id: "path:by/skole", name: "Skole", parent: "path:by", aliases: ["name:skole"]},
    {
      ...always,
      id: "path:by/skole/øst og vest",
      name: "Øst & Vest",
      parent: "path:by/skole",
      aliases: ["name:øst og vest"],
    },
  ]);
  // Skole and Øst & Vest again.
  expect(summary.lines).toEqual(new Map([["continuation", 2]]));
});

test("managers of units, several or none", async () => {
  const {facts, lines, summary} = await outcomeOf("os2mo-managers", "people", fileOf(rows));
  expect(lines).toEqual([2, 4]);
  expect(facts[0]).toEqual({
    person: pseudonym("email", "a@b.dk"),
    aliases: [pseudonym("name", "åse bro")],
    kind: "employee",
    unit: "path:by/skole/øst og vest",
    unitAliases: ["name:øst og vest"],
    isManager: true,
    manager: undefined,
    position: undefined,
    from: undefined,
    to: undefined,
    share: undefined,
  });
  expect(summary.lines).toEqual(new Map([["grouping", 1]]));
});

describeWithShared("OS2mo's report of managers", "data/dialects", () => {
  const sample = "03_os2mo_alle_lederfunktioner.csv";

  test("comes to the expected units", async () => {
    const expected = expectedAlone(sample);
    const {facts, rejected} = await sampleOf("os2mo-managers", "units", sample);
    expect(rejected).toEqual({});
    expect(facts).toHaveLength(expected.units ?? 0);
    expect(Math.max(...facts.map(({id}) => id.split("/").length))).toBe(expected.unit_max_depth);
    expect(facts.filter(({parent}) => parent === undefined)).toHaveLength(1);
  });

  test("comes to the expected managers", async () => {
    const expected = expectedAlone(sample);
    const {facts, rejected, summary} = await sampleOf("os2mo-managers", "people", sample);
    expect(rejected).toEqual({});
    expect(facts).toHaveLength(expected.manager_roles ?? 0);
    expect(summary.lines.get("grouping")).toBe(expected.units_without_manager);
    const units = Object.values(tally(facts.map(({unit}) => unit ?? "")));
    const persons = Object.values(tally(facts.map(({person}) => person)));
    expect(persons).toHaveLength(expected.persons ?? 0);
    expect(persons.filter((many) => many === 2)).toHaveLength(expected.persons_managing_two_units ?? 0);
    expect(units.filter((many) => many === 2)).toHaveLength(expected.units_with_two_managers ?? 0);
  });
});
