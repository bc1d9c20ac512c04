import {expect, test} from "vitest";
import {expectedAlone, outcomeOf, pseudonym, sampleOf} from "../dialects.ts";
import {fileOf} from "../files.ts";
import {describeWithShared} from "../shared.ts";

const document = `<?xml version="1.0" encoding="utf-8"?>
<kmd>
 <orgUnit id="1"><startDate>1900-01-01</startDate><endDate>9999-12-31</endDate><parentOrgUnit/><shortName>by</shortName><longName>By &amp; Land</longName><street>x</street></orgUnit>
 <orgUnit id="2"><startDate>2018-01-01</startDate><endDate>2023-12-31</endDate><parentOrgUnit>1</parentOrgUnit><shortName>D</shortName><longName>Stab</longName></orgUnit>
 <employee id="7"><entryDate>2019-03-01</entryDate><leaveDate/><cpr suppId="0">6103661004</cpr><firstName>Åse</firstName><lastName>Bro</lastName><address>**ADRESSEBESKYTTET**</address><position>Lærer</position><isManager>true</isManager><orgUnit>2</orgUnit><numerator>80.00 </numerator><denominator>100.00 </denominator></employee>
 <employee id="8" action="leave"/>
</kmd>`;

test("units, with their short names, open where nothing is known", async () => {
  const {facts, summary} = await outcomeOf("opus", "units", fileOf(document, "ZLPE20261001020000_delta.xml"));
  expect(facts).toEqual([
    {id: "1", name: "By & Land", parent: undefined, aliases: ["BY", "name:by og land"], from: undefined, to: undefined},
    {id: "2", name: "Stab", parent: "1", aliases: ["D", "name:stab"], from: "2018-01-01", to: "2024-01-01"},
  ]);
  expect(summary.ignored).toEqual(new Map([["street", 1]]));
});

test("an employment in part time, and the end of another", async () => {
  const {facts, lines, repaired, summary} = await outcomeOf("opus", "people", fileOf(document));
  const number = (id: string) => pseudonym("employee", id);
  // Managers come at the end of the file, when those of the unit are known.
  expect(facts).toEqual([
    {
      person: number("8"),
      employment: number("8"),
      kind: "employee",
      unit: undefined,
      manager: undefined,
      position: undefined,
      from: undefined,
      to: undefined,
      share: undefined,
      isManager: undefined,
    },
    {
      person: pseudonym("cpr", "6103661004"),
      aliases: [number("7"), pseudonym("name", "åse bro")],
      employment: number("7"),
      kind: "employee",
      unit: "2",
      manager: undefined,
      position: "Lærer",
      from: "2019-03-01",
      to: undefined,
      share: 0.8,
      isManager: true,
    },
  ]);
  expect(lines).toEqual([6, 5]);
  expect(repaired).toEqual({percentage: 1});
  expect(summary.ignored).toEqual(
    new Map([
      ["cpr@suppId", 1],
      ["address", 1],
    ]),
  );
});

test("of several managers of a unit the one of the lowest level", async () => {
  const employee = (id: string, level: string) =>
    `<employee id="${id}"><entryDate>2019-03-01</entryDate><cpr>6103661004</cpr><position>Leder</position><isManager>true</isManager><superiorLevel>${level}</superiorLevel><orgUnit>2</orgUnit></employee>`;
  const {facts} = await outcomeOf("opus", "people", fileOf(`<kmd>${employee("7", "4")}${employee("8", "3")}</kmd>`));
  expect(facts.map(({isManager}) => isManager)).toEqual([false, true]);
});

test("a file without such elements is refused", async () => {
  await expect(outcomeOf("opus", "people", fileOf("<kmd></kmd>"))).rejects.toThrow("elements called employee");
});

describeWithShared("KMD OPUS", "data/dialects", () => {
  const sample = "06_ZLPE20261001020000_delta.xml";

  test("comes to the expected units", async () => {
    const expected = expectedAlone(sample);
    const {facts, rejected} = await sampleOf("opus", "units", sample);
    expect(rejected).toEqual({});
    expect(facts).toHaveLength(expected.org_units ?? 0);
    expect(facts.filter(({to}) => to === undefined || to > "2026-10-01")).toHaveLength(
      expected.org_units_active_asof ?? 0,
    );
  });

  test("comes to the expected employments", async () => {
    const expected = expectedAlone(sample);
    const {facts, rejected, summary} = await sampleOf("opus", "people", sample);
    expect(rejected).toEqual(expected.rejected);
    expect(summary.lines.get("termination")).toBe(expected.leave_actions);
    expect(facts.length + 3).toBe(expected.employee_elements);
    // Two have ended, and the store refuses the unknown unit of another.
    const known = facts.filter(({unit}) => unit !== undefined && unit !== "19999");
    expect(known).toHaveLength(expected.accepted_employments ?? 0);
    expect(new Set(known.map(({person}) => person)).size).toBe(expected.persons);
    expect(known.filter(({kind}) => kind === "politician")).toHaveLength(expected.persons_politician ?? 0);
    expect(known.filter(({isManager}) => isManager)).toHaveLength(expected.managers_flagged ?? 0);
    const active = known.filter(
      ({from, to}) => (from ?? "") <= "2026-10-01" && (to === undefined || to > "2026-10-01"),
    );
    expect(active).toHaveLength(expected.active_employments_asof ?? 0);
    expect([...summary.ignored.keys()]).toEqual(expect.arrayContaining(["address", "payGradeText"]));
  });
});
