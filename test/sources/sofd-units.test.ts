import {expect, test} from "vitest";
import {expectedAlone, outcomeOf, sampleOf} from "../dialects.ts";
import {fileOf} from "../files.ts";
import {describeWithShared} from "../shared.ts";

test("units, of which 0 is no parent, and quotes are characters", async () => {
  const file = fileOf('Afdelingskode;Afdelingsnavn;Overafdelingskode;VirksomhedsP.Nr\r\n1;By;0;\r\n2;"Øst;1;7\r\n');
  const {facts, summary} = await outcomeOf("sofd-units", "units", file);
  const always = {from: undefined, to: undefined};
  expect(facts).toEqual([
    {...always, id: "1", name: "By", parent: undefined, aliases: ["name:by"]},
    {...always, id: "2", name: '"Øst', parent: "1", aliases: ["name:øst"]},
  ]);
  expect(summary.ignored).toEqual(new Map([["VirksomhedsP.Nr", 1]]));
});

describeWithShared("OS2sofd's file of units", "data/dialects", () => {
  test("comes to what is expected", async () => {
    const sample = "05_sofd_afdelingsfil.csv";
    const expected = expectedAlone(sample);
    const {facts, rejected, summary} = await sampleOf("sofd-units", "units", sample);
    expect(rejected).toEqual({});
    expect(facts).toHaveLength(expected.units ?? 0);
    const parents = new Map(facts.map(({id, parent}) => [id, parent]));
    const depthOf = (id: (typeof facts)[number]["id"] | undefined): number =>
      id === undefined ? 0 : 1 + depthOf(parents.get(id));
    expect(facts.filter(({parent}) => parent === undefined)).toHaveLength(expected.roots ?? 0);
    expect(Math.max(...facts.map(({id}) => depthOf(id)))).toBe(expected.unit_max_depth);
    expect(20 - (summary.ignored.get("VirksomhedsP.Nr") ?? 0)).toBe(expected.units_without_pnr);
  });
});
