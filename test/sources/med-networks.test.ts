import {expect, test} from "vitest";
import {expectedAlone, outcomeOf, sampleOf} from "../dialects.ts";
import {fileOf} from "../files.ts";
import {describeWithShared} from "../shared.ts";

test("networks under a heading have no parent, wherever the heading stands", async () => {
  const file = fileOf("Id;ParentID;OrgEnhed;OrgType\r\n10;1;Nord;NETV \r\n11;10;Nord 2;NETV\r\n1;;Alle;ROD\r\n");
  const {facts, summary} = await outcomeOf("med-networks", "networks", file);
  const rest = {anchor: undefined, purpose: undefined, from: undefined, to: undefined, kind: "NETV"};
  expect(facts).toEqual([
    {...rest, id: "10", name: "Nord", parent: undefined},
    {...rest, id: "11", name: "Nord 2", parent: "10"},
  ]);
  expect(summary.lines).toEqual(new Map([["grouping", 1]]));
});

describeWithShared("the committee import's networks", "data/dialects", () => {
  test("come to what is expected", async () => {
    const sample = "07_MED-Organisation.csv";
    const expected = expectedAlone(sample);
    const {facts, rejected, summary} = await sampleOf("med-networks", "networks", sample);
    expect(rejected).toEqual({});
    expect(facts.filter(({parent}) => parent === undefined)).toHaveLength(expected.networks ?? 0);
    // The one that is left has a parent that nobody knows: the store refuses it.
    expect(facts).toHaveLength((expected.networks ?? 0) + 1);
    expect(summary.lines.get("grouping")).toBe(expected.grouping_nodes);
  });
});
