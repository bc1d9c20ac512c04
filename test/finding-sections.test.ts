import {expect, test} from "vitest";
import type {Finding} from "../src/finding.ts";
import {findingSections} from "../src/finding-sections.ts";
import {findings as rules} from "../src/findings/index.ts";
import type {Issue} from "../src/issue.ts";
import {languages} from "../src/languages/index.ts";
import type {Day} from "../src/model.ts";
import {solbaek} from "./fixtures/issue.ts";

const below: Finding = {
  kind: "pair-below-chance",
  of: "group-pair",
  subject: "d1",
  other: "d2",
  state: "still",
  firstSeen: "2025-06-30" as Day,
  firm: true,
  severity: 0.5,
  value: 50,
  change: -4,
  figures: {index: 50, networks: 2, people: 20, q: 0.01},
};

/** Change and life of each barrier. */
function toldOf(findings: readonly Finding[], changeParts: Issue["changeParts"] = []) {
  const [barriers] = findingSections({...solbaek(), findings, changeParts}, languages.da);
  return barriers?.table.rows.map((row) => row.slice(3, 5));
}

test("a finding that is no longer firm says so: within uncertainty if it claims more than chance, else at the threshold", () => {
  const {other: _, ...alone} = below;
  const low: Finding = {
    ...alone,
    kind: "low-participation",
    of: "group",
    change: 0.012,
    figures: {share: 0.1, whole: 0.3},
  };
  expect(toldOf([below, {...below, firm: false}, {...low, firm: false}])).toStrictEqual([
    ["−4 i indeks", "siden 2. kvartal 2025"],
    ["−4 i indeks", "siden 2. kvartal 2025, nu inden for usikkerheden"],
    ["+1,2 point", "siden 2. kvartal 2025, nu lige ved grænsen"],
  ]);
});

test("a pair that is new because units were moved is said to be", () => {
  const part = (name: "reorganised" | "joined", value: number): Issue["changeParts"][number] => ({
    span: "period",
    from: "2025-09-30" as Day,
    figure: "pair-weight",
    pair: ["d1", "d2"],
    by: "cause",
    part: name,
    network: undefined,
    value,
    low: undefined,
    high: undefined,
  });
  const fresh: Finding = {...below, state: "new"};
  expect(toldOf([fresh], [part("reorganised", -1), part("joined", 0.5)])?.[0]?.[1]).toBe("ny, efter omlægning");
  expect(toldOf([fresh], [part("reorganised", -1), part("joined", 1.5)])?.[0]?.[1]).toBe("ny");
  expect(toldOf([below], [part("reorganised", -1)])?.[0]?.[1]).toBe("siden 2. kvartal 2025");
});

test("a change of a count says what is counted, one or more", () => {
  const thread: Finding = {...below, kind: "pair-on-one-network", figures: {people: 40, left: 0, networks: 1}};
  const told = [1, -3, 0].map((change) => toldOf([{...thread, change}])?.[0]?.[0]);
  expect(told).toStrictEqual(["+1 fælles deltager i andre netværk", "−3 fælles deltagere i andre netværk", "uændret"]);
  for (const {kind, quantity} of rules) {
    for (const {findings} of Object.values(languages)) {
      expect([kind, findings.kinds[kind].counts !== undefined]).toStrictEqual([kind, quantity === "count"]);
    }
  }
});
