import {expect, test} from "vitest";
import {expectedAlone, outcomeOf, pseudonym, sampleOf, tally} from "../dialects.ts";
import {fileOf} from "../files.ts";
import {describeWithShared} from "../shared.ts";

const header = "Netværk;Netværksleder;Ledelsesmæssigt ophæng;Medlemmer;Borgere;Politikere;Startdato;Slutdato";
const sheet = fileOfRows(
  "Oversigt;;;;;;;",
  header,
  'Nord;Åse Bro;Park & Vej;"Ib Lund (suppleant)\nLund, Aase";Per By;;1/3-2024;januar 2025',
  ";;;Ann El (udtrådt 01-03-2026), Åse Bro og NN;;Bo Ny;;",
  "Syd;Vakant;Skole;;;;;",
  "I alt;;;4 medlemmer;1 borger;1 politiker;;",
);

function fileOfRows(...rows: readonly string[]): string {
  return rows.join("\r\n");
}

test("networks, of which one goes on in the next row", async () => {
  const {facts, repaired, warned, summary} = await outcomeOf("hand-kept", "networks", fileOf(sheet));
  const rest = {parent: undefined, kind: undefined, purpose: undefined};
  expect(facts).toEqual([
    {
      ...rest,
      id: "name:nord",
      name: "Nord",
      anchor: "name:park og vej",
      from: "2024-03-01",
      to: "2025-02-01", // the whole of January
    },
    {...rest, id: "name:syd", name: "Syd", anchor: "name:skole", from: undefined, to: undefined},
  ]);
  expect(repaired).toEqual({"date-form": 1, "month-only": 1, ampersand: 1});
  expect(warned).toEqual({"leader-vacant": 1});
  expect(summary.lines).toEqual(
    new Map([
      ["preamble", 1],
      ["footer", 1],
      ["continuation", 1],
    ]),
  );
});

test("members, leaders among them, by name", async () => {
  const {facts, rejected, repaired, warned, lines} = await outcomeOf("hand-kept", "memberships", fileOf(sheet));
  const of = (name: string, more: object = {}) => ({
    person: pseudonym("name", name),
    network: "name:nord",
    kind: undefined,
    role: undefined,
    from: undefined,
    to: undefined,
    ...more,
  });
  expect(facts).toEqual([
    of("ib lund", {role: "alternate"}),
    of("åse lund"),
    of("per by", {kind: "citizen"}),
    of("ann el", {to: "2026-03-02"}),
    of("åse bro", {role: "leader"}), // from the leader's column
    of("bo ny", {kind: "politician"}),
  ]);
  expect(rejected).toEqual({"placeholder-person": 1});
  expect(repaired).toEqual({"name-order": 1, "old-spelling": 1});
  // The foot says 4, and 5 are listed, NN among them.
  expect(warned).toEqual({"footer-differs": 1});
  // The record of Nord is on lines 3 and 4.
  expect(lines).toEqual([3, 3, 3, 5, 5, 5, 5]);
});

describeWithShared("a secretariat's own sheet", "data/dialects", () => {
  const sample = "09_netvaerk_haandholdt.csv";

  test("comes to what is expected", async () => {
    const expected = expectedAlone(sample);
    const networks = await sampleOf("hand-kept", "networks", sample);
    const members = await sampleOf("hand-kept", "memberships", sample);
    expect(networks.facts).toHaveLength(expected.networks ?? 0);
    expect(networks.facts.filter(({anchor}) => anchor !== undefined)).toHaveLength(expected.anchors_resolved ?? 0);
    expect(networks.facts.filter(({to}) => to !== undefined && to <= "2026-10-01")).toHaveLength(
      expected.networks_ended ?? 0,
    );
    expect({...networks.repaired, ...members.repaired}).toEqual(expected.repaired);
    expect({...networks.warned, ...members.warned}).toEqual(expected.warned);
    const {"merged-role": merged, continuation, ...lines} = Object.fromEntries(members.summary.lines);
    expect(lines).toEqual(expected.non_data_lines);
    expect(continuation).toBe(expected.continuation_records_merged);
    expect(merged).toBe(expected.leaders_resolved);
    expect(members.rejected).toEqual({});
    const {medlemmer, borgere, politikere} = expected.person_tokens as unknown as Record<string, number>;
    expect(tally(members.facts.map(({kind}) => kind ?? "member"))).toEqual({
      member: medlemmer,
      citizen: borgere,
      politician: politikere,
    });
    const citizens = members.facts.filter(({kind}) => kind === "citizen");
    expect(new Set(citizens.map(({person}) => person)).size).toBe(expected.distinct_citizens);
    const politicians = members.facts.filter(({kind}) => kind === "politician");
    expect(new Set(politicians.map(({person}) => person)).size).toBe(expected.distinct_politicians);
    expect(members.facts.filter(({to}) => to !== undefined)).toHaveLength(expected.membership_with_own_end_date ?? 0);
    expect(members.facts.filter(({role}) => role === "leader")).toHaveLength(expected.leaders_resolved ?? 0);
  });
});
