import {describe, expect, test} from "vitest";
import type {Finding, Need} from "../src/finding.ts";
import type {NetworkId, Snapshot} from "../src/model.ts";
import {recommendationsOf} from "../src/recommendations.ts";
import {plainRules, snapshotOf} from "./graphs.ts";

/** Three departments of ten, a0 to c9. A and B meet in n1; C is alone in n2, of which n3 is nearly a copy. */
const ten = (department: string) => Array.from({length: 10}, (_, i) => `${department}${i}`);
const facts = snapshotOf({
  people: Object.fromEntries(["a", "b", "c"].flatMap((one) => ten(one).map((id) => [id, one.toUpperCase()]))),
  networks: {
    n1: [...ten("a").slice(0, 8), ...ten("b").slice(0, 8)],
    n2: ten("c").slice(0, 9),
    n3: ten("c").slice(0, 8),
  },
});

/** What a finding says beside its kind and subject does not matter here. */
const found = (
  given: Pick<Finding, "kind" | "subject"> & {other?: string; figures?: object; state?: Finding["state"]},
) =>
  ({
    firm: true,
    severity: 1,
    state: "new",
    firstSeen: facts.day,
    value: undefined,
    change: undefined,
    figures: {},
    ...given,
  }) as Finding;

const untouched = found({kind: "untouched-pair", subject: "A", other: "C"});
const ending = found({kind: "ending-network", subject: "n1", figures: {end: "2026-03-01", share: 1, pairs: 1}});
const leaderless = found({kind: "network-without-leader", subject: "n2"});
const copies = found({kind: "near-copy", subject: "n2", other: "n3"});
const anchorless = found({kind: "network-without-anchor", subject: "n1"});
const deputyless = found({kind: "network-without-deputy", subject: "n1"});

const ask = (
  findings: readonly Finding[],
  needs?: readonly Need[],
  day: Snapshot = facts,
  lists: readonly NetworkId[] = [],
) =>
  recommendationsOf({
    facts: day,
    rules: {...plainRules, lists: new Set(lists)},
    seed: 1,
    findings,
    needs,
    unsettledLists: new Set(lists),
    thresholds: {fewPeople: 5, leastParticipants: 5},
  });
const kinds = (...given: Parameters<typeof ask>) => ask(...given).map(({kind}) => kind);

describe("the rule", () => {
  const all = [untouched, copies, deputyless, anchorless, leaderless, ending];

  test("the first three kinds that there is a reason for, whatever the order of the findings", () => {
    expect(kinds(all)).toEqual(["ending-network", "leader", "new-network"]);
    expect(kinds(all.toReversed())).toEqual(["ending-network", "leader", "new-network"]);
    expect(kinds([copies, deputyless, anchorless])).toEqual(["near-copy", "anchor", "deputy"]);
    expect(kinds([deputyless])).toEqual(["deputy"]);
    expect(kinds([])).toEqual([]);
  });

  test("what has gone is no reason", () => {
    expect(kinds([found({kind: "network-without-leader", subject: "n2", state: "gone"})])).toEqual([]);
  });

  test("with needs, a new network comes first, and only where it is needed and few meet", () => {
    const need = (group: string, other: string, much: number): Need => ({group, other, need: much});
    expect(kinds(all, [need("C", "A", 2)])).toEqual(["new-network", "ending-network", "leader"]);
    // A and B meet in n1; and nobody needs C.
    expect(kinds(all, [need("A", "B", 3)])).toEqual(["ending-network", "leader", "near-copy"]);
    expect(kinds([untouched], [])).toEqual([]);
  });

  test("without needs, no new network where no pair is untouched", () => {
    expect(kinds([leaderless])).toEqual(["leader"]);
  });
});

describe("what each says", () => {
  test("a new network: people by department, three at least of each, and the pairs that it brings together", () => {
    const [one] = ask([untouched]);
    // C meets neither A nor B: each of 12 meets two departments, or A and B one another as before. C's are worth two.
    expect(one).toMatchObject({
      kind: "new-network",
      members: new Map([
        ["C", 6],
        ["A", 3],
        ["B", 3],
      ]),
      pairs: [
        ["A", "C"],
        ["B", "C"],
      ],
      isNeeded: false,
    });
    const [participation, reach] = one?.figures ?? [];
    // 16 of A and B and 9 of C take part now. Reach: 16 meet one of two others, 16 of 60; then 6 of C meet both, and 3 of
    // A and of B meet C; and who of A or B was not in n1 meets the other too.
    expect(participation).toMatchObject({figure: "participation", before: 25 / 30, n: 30});
    expect(reach?.before).toBeCloseTo(16 / 60, 12);
    expect(reach?.after).toBeGreaterThanOrEqual((16 + 12 + 6) / 60 - 1e-12);
    expect(reach?.after).toBeLessThanOrEqual((16 + 12 + 6 + 4) / 60 + 1e-12);
  });

  test("a network that ends: the figures without it, exactly", () => {
    const [one] = ask([ending]);
    expect(one).toMatchObject({kind: "ending-network", network: "n1", end: "2026-03-01"});
    expect(one?.figures?.map(({figure, after}) => [figure, after])).toEqual([
      ["participation", expect.closeTo(9 / 30, 12)],
      ["reach", 0],
      ["cross-volume", 0],
      ["cross-share", 0],
    ]);
  });

  test("two near copies: the smaller goes, whichever comes first, and nothing is lost", () => {
    for (const finding of [copies, found({kind: "near-copy", subject: "n3", other: "n2"})]) {
      const [one] = ask([finding]);
      expect(one).toMatchObject({kind: "near-copy", networks: ["n2", "n3"]});
      const [participation, reach] = one?.figures ?? [];
      expect([participation?.after, reach?.after]).toEqual([participation?.before, reach?.before]);
    }
  });

  test("the largest information list that nobody has confirmed: the figures if it counted", () => {
    const lists = ["n1", "n3"] as NetworkId[];
    const [one, ...others] = ask([], undefined, facts, lists);
    expect([one?.kind, others]).toEqual(["list", []]);
    expect(one).toMatchObject({network: "n1"});
    // Without n1, only n2 and its nine of C; with it, 16 of A and B who meet one of two others.
    expect(one?.figures?.slice(0, 2).map(({before, after}) => [before, after])).toEqual([
      [expect.closeTo(9 / 30, 12), expect.closeTo(25 / 30, 12)],
      [0, expect.closeTo(16 / 60, 12)],
    ]);
    expect(kinds([anchorless, copies], undefined, facts, lists)).toEqual(["near-copy", "list", "anchor"]);
  });

  test("a leader, an anchor and a deputy: the networks, the gravest first, and no figures", () => {
    const several = [leaderless, found({kind: "network-without-leader", subject: "n1"})];
    expect(ask(several)).toEqual([{kind: "leader", networks: ["n2", "n1"], figures: undefined}]);
  });

  test("departments with few participants are in no new network", () => {
    // Of C four take part.
    const fewer = {
      ...facts,
      memberships: facts.memberships.filter(
        ({person, network}) => network === "n1" || (network === "n2" && person < "c4"),
      ),
    };
    expect(ask([untouched], undefined, fewer)).toEqual([]);
  });
});
