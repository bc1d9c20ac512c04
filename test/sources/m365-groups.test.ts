import {expect, test} from "vitest";
import {expectedAlone, outcomeOf, pseudonym, sampleOf, tally} from "../dialects.ts";
import {fileOf} from "../files.ts";
import {describeWithShared} from "../shared.ts";

const list = [
  "#TYPE System.Management.Automation.PSCustomObject",
  '"GroupID","GroupDisplayName","UserPrincipalName","UserType","UserDisplayName"',
  '"","NET-A","Ib@b.dk","Owner","Ib Bo (IBBO)"',
  '"","NET-A","eva@b.dk","Owner",""',
  '"g1","NET-A","ib@B.DK","Member","Ib Bo (IBBO)"',
  '"g1","NET-A","per_x.dk#EXT#@b.onmicrosoft.com","Member","Per"',
  '"g1","NET-A","svc-planner@b.dk","Member","svc"',
  '"","NET-B","ib@b.dk","Owner",""',
].join("\r\n");

test("groups, once each; without an id anywhere, by name", async () => {
  const {facts, summary} = await outcomeOf("m365-groups", "networks", fileOf(list));
  expect(facts.map(({id, name}) => [id, name])).toEqual([
    ["g1", "NET-A"],
    ["name:net-b", "NET-B"],
  ]);
  expect(summary.lines).toEqual(
    new Map([
      ["preamble", 1],
      ["continuation", 4],
    ]),
  );
});

test("owners lead, whether they are members too or not", async () => {
  const {facts, rejected, warned, summary} = await outcomeOf("m365-groups", "memberships", fileOf(list));
  const rest = {from: undefined, to: undefined};
  expect(facts).toEqual([
    {...rest, person: pseudonym("email", "eva@b.dk"), network: "g1", kind: undefined, role: "leader"},
    {
      ...rest,
      person: pseudonym("email", "ib@b.dk"),
      aliases: [pseudonym("name", "ib bo")],
      network: "g1",
      kind: undefined,
      role: "leader",
    },
    {
      ...rest,
      person: pseudonym("email", "per_x.dk#ext#@b.onmicrosoft.com"),
      aliases: [pseudonym("name", "per")],
      network: "g1",
      kind: "citizen",
      role: undefined,
    },
    {...rest, person: pseudonym("email", "ib@b.dk"), network: "name:net-b", kind: undefined, role: "leader"},
  ]);
  expect(rejected).toEqual({"service-account": 1});
  expect(warned).toEqual({"network-id-missing": 2});
  expect(summary.lines.get("merged-role")).toBe(1);
});

describeWithShared("members of Microsoft 365 groups", "data/dialects", () => {
  test("come to what is expected", async () => {
    const sample = "10_m365_gruppemedlemmer.csv";
    const expected = expectedAlone(sample);
    const networks = await sampleOf("m365-groups", "networks", sample);
    const members = await sampleOf("m365-groups", "memberships", sample);
    expect(networks.facts).toHaveLength(expected.networks ?? 0);
    expect(networks.warned).toEqual({});
    expect(members.rejected).toEqual(expected.rejected);
    expect(members.warned).toEqual(expected.warned);
    expect(members.summary.lines.get("merged-role")).toBe(expected.owner_rows_merged);
    const distinct = [...new Map(members.facts.map((fact) => [JSON.stringify(fact), fact])).values()];
    expect(distinct).toHaveLength(expected.accepted_memberships ?? 0);
    expect(members.facts.length - distinct.length).toBe(expected.duplicates_dropped);
    expect(distinct.filter(({role}) => role === "leader")).toHaveLength(expected.leaders ?? 0);
    const {medarbejder, gaest_borger} = expected.accepted_by_type as unknown as Record<string, number>;
    expect(tally(distinct.map(({kind}) => kind ?? "staff"))).toEqual({staff: medarbejder, citizen: gaest_borger});
  });
});
