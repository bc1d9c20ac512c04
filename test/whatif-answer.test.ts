import {expect, test} from "vitest";
import {da} from "../src/languages/da.ts";
import {en} from "../src/languages/en.ts";
import type {GroupId, NetworkId, UnitId} from "../src/model.ts";
import {rulesOf} from "../src/privacy.ts";
import {type Action, whatIf} from "../src/whatif.ts";
import {answer} from "../src/whatif-answer.ts";
import {plainRules, snapshotOf} from "./graphs.ts";

/** 10 of each of three departments; A and B meet in one network of 6 and 6; in another 2 of B and 2 of C; the others are inward. */
const ten = (department: string) => Array.from({length: 10}, (_, i) => `${department.toLowerCase()}${i}`);
const facts = snapshotOf({
  people: Object.fromEntries(["A", "B", "C"].flatMap((department) => ten(department).map((id) => [id, department]))),
  networks: {
    wide: [...ten("A").slice(0, 6), ...ten("B").slice(0, 6)],
    small: [...ten("B").slice(0, 2), ...ten("C").slice(0, 2)],
    inward: ten("C").slice(4, 10),
    own: [...ten("A").slice(0, 1), ...ten("A").slice(6, 10)],
    home: [...ten("B").slice(0, 1), ...ten("B").slice(6, 10)],
  },
});

const ask = (words: typeof da, ...actions: Action[]) =>
  answer(
    {title: "Kontoret", facts, actions, proposal: undefined, draws: 19, rules: rulesOf(5)},
    whatIf(facts, actions, {rules: plainRules, seed: 1, draws: 19, choices: 9}),
    words,
  )
    .replaceAll("\u00a0", " ")
    .split("\n");

test("a network that ends, in Danish: figures, pairs and how to read them", () => {
  const lines = ask(da, {kind: "close", network: "wide" as NetworkId});
  expect(lines.slice(0, 2)).toEqual(["Hvad nu hvis · Kontoret · 31.12.2025", "  Netværket »wide« afsluttes."]);
  // Before 10 + 10 + 8 of 30, after 5 + 6 + 8. R: of 2 others each, 12 meet one and b0 and b1 two: 16 of 60, then 4.
  expect(lines).toContainEqual(expect.stringMatching(/^Deltagelse +93,3 % +63,3 % +−30,00$/));
  expect(lines).toContainEqual(expect.stringMatching(/^Rækkevidde +26,7 % +6,7 % +−20,00$/));
  // 12 people become none; the 4 of B and C stay, and are not told.
  expect(lines).toContainEqual(expect.stringMatching(/^A – B +10 +0–4 +3,3 +–$/));
  expect(lines.some((line) => line.startsWith("B – C"))).toBe(false);
  expect(lines).toContain(`- ${da.whatIf.notes.reading}`);
  expect(lines.join("\n")).not.toContain("Andre deltagere");
});

test("people by department are chosen: their spread has a column, and a pair of few is told as enough", () => {
  const members = new Map([
    ["B" as GroupId, 3],
    ["C" as GroupId, 3],
  ]);
  const lines = ask(en, {kind: "start", name: "fresh", members});
  expect(lines[1]).toBe("  A new network starts, “fresh”: 3 from B and 3 from C.");
  expect(lines.find((line) => line.startsWith("Headline figure"))).toMatch(/Other members$/);
  expect(lines).toContainEqual(expect.stringMatching(/^B – C +0–4 +at least 5 +– +–$/));
  expect(lines.join("\n")).toContain("in the departments 9 times");
});

test("a new network that is proposed says how near it is to the best, in whole meetings, and whose needs it goes by", () => {
  const found = {members: new Map(), adds: 11.87, atMost: 12.2, pairs: []};
  const lead = (isByNeed: boolean, one: typeof found | undefined) =>
    answer(
      {
        title: "Kontoret",
        facts,
        actions: [],
        proposal: {size: 12, fewPeople: 5, isByNeed, found: one},
        draws: 19,
        rules: rulesOf(5),
      },
      whatIf(facts, [], {rules: plainRules, seed: 1, draws: 19, choices: 9}),
      da,
    ).split("\n");
  expect(lead(false, found)).toContain(da.whatIf.bound("12", "13"));
  expect(lead(false, found)).toContain(da.whatIf.withoutNeeds);
  expect(lead(true, undefined).slice(3, 5)).toEqual([da.whatIf.noProposal(5), da.whatIf.byNeed]);
});

test("a unit that moves and an anchor have their own notes; nothing asked, nothing changed", () => {
  expect(ask(da, {kind: "merge", unit: "C" as UnitId, into: "B" as UnitId})).toContain(`- ${da.whatIf.notes.units}`);
  const anchor = ask(da, {kind: "anchor", network: "wide" as NetworkId, unit: "A" as UnitId});
  expect(anchor).toContain("  Netværket »wide« får ledelsesmæssigt ophæng i A.");
  expect(anchor).toContain(`- ${da.whatIf.notes.anchor}`);
  expect(ask(da)).toContain("  Intet ændres.");
  expect(ask(da)).toContain("Ingen par af afdelinger berøres.");
});
