import {describe, expect, test} from "vitest";
import {type Changes, changesBetween, crossShareInterval, type DateFacts} from "../../src/chance.ts";
import type {Graphs} from "../../src/graph.ts";
import {randomFor} from "../../src/kernels/random.ts";
import type {Measure} from "../../src/metric.ts";
import {reach} from "../../src/metrics/reach.ts";
import {simpson} from "../../src/metrics/simpson.ts";
import {soleReach} from "../../src/metrics/sole-reach.ts";
import {scoresOf} from "../graphs.ts";
import {madeUp} from "../made-up.ts";

const tell = (line: string) => process.stdout.write(`${line}\n`);
const organisations = 2000;
const draws = 999;
const days = ["2024-09-30", "2024-12-31", "2025-09-30", "2025-12-31"] as const;
const spans = [
  ["a quarter in which little happens", 0, 1],
  ["a quarter in which much happens", 2, 3],
  ["a year", 0, 2],
  ["a later year", 1, 3],
] as const;

function factsOf(graphs: Graphs): DateFacts {
  const {persons, networks, groups, ofNetwork} = graphs.rows;
  const of = (measure: Measure, level: "network" | "whole") => scoresOf(measure, graphs, level);
  const [share, sole] = [of(simpson, "network"), of(soleReach, "network")];
  return {
    networks: networks.flatMap((id, n) => {
      const s = share[id];
      const k = ofNetwork.starts[n + 1]! - ofNetwork.starts[n]!;
      return s === undefined ? [] : [{id, k, s, soleReach: sole[id] ?? 0}];
    }),
    employees: persons.length,
    groups: groups.length,
    reach: of(reach, "whole").whole,
    expected: 0.8,
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const crossing = ({networks}: DateFacts) => networks.reduce((sum, {k, s}) => sum + k * s, 0);
const members = ({networks}: DateFacts) => networks.reduce((sum, {k}) => sum + k, 0);

/** What all of them come to together: that of which each is a sample. */
function truthOf(all: readonly DateFacts[]) {
  return {
    share: mean(all.map(crossing)) / mean(all.map(members)),
    volume: mean(all.map((facts) => (100 * crossing(facts)) / facts.employees)),
    reach: mean(all.map((facts) => facts.reach!)),
  };
}

interface Tally {
  covered: number;
  made: number;
}

function count(
  tally: Tally,
  interval: {low?: number | undefined; high?: number | undefined} | undefined,
  truth: number,
) {
  const {low, high} = interval ?? {};
  if (low === undefined || high === undefined) return;
  tally.made += 1;
  if (low <= truth && truth <= high) tally.covered += 1;
}

/**
 * Made-up organisations without planted truths, of which the networks are independent draws of the same kind; about one in
 * ten is not yet or no longer there on a date.
 */
describe.each([
  {about: 20, networks: 22, persons: 1400},
  {about: 38, networks: 42, persons: 2600},
  {about: 80, networks: 88, persons: 5500},
])("organisations of about $about networks", ({about, networks, persons}) => {
  const facts = Array.from({length: organisations}, (_, i) =>
    madeUp({persons, networks, seed: i + 1, planted: false}, days).map(factsOf),
  );
  const on = (date: number) => facts.map((dates) => dates[date]!);

  test.each([0, 3])("the interval of X covers what it is for, on date %i", (date) => {
    const random = randomFor(1, `share ${networks} ${date}`);
    const tally = {covered: 0, made: 0};
    const {share} = truthOf(on(date));
    for (const one of on(date)) count(tally, crossShareInterval(one.networks, {draws, random}), share);
    const coverage = tally.covered / tally.made;
    tell(`${about} networks, X on ${days[date]} (${share.toFixed(3)}): ${coverage.toFixed(3)} of ${tally.made}`);
    expect(coverage).toBeGreaterThanOrEqual(0.93);
    expect(coverage).toBeLessThanOrEqual(0.97);
  });

  test.each(spans)("the intervals of changes cover what they are for: %s", (span, from, to) => {
    const random = randomFor(1, `change ${networks} ${from} ${to}`);
    const [before, after] = [truthOf(on(from)), truthOf(on(to))];
    const truth: Record<keyof Changes, number> = {
      crossShare: after.share - before.share,
      index: Math.log(after.share / before.share),
      crossVolume: after.volume - before.volume,
      reach: after.reach - before.reach,
    };
    const figures = ["crossShare", "index", "crossVolume", "reach"] as const;
    const tallies = new Map(figures.map((figure) => [figure, {covered: 0, made: 0}]));
    for (const dates of facts) {
      const changes = changesBetween(dates[from]!, dates[to]!, {draws, random});
      for (const [figure, tally] of tallies) count(tally, changes[figure], truth[figure]);
    }
    for (const [figure, {covered, made}] of tallies) {
      const coverage = covered / made;
      tell(`${about} networks, ${figure}, ${span}: ${coverage.toFixed(3)} of ${made}`);
      expect(coverage).toBeGreaterThanOrEqual(0.93);
      // Where few networks open, those of V are wider than need be, by intent.
      expect(coverage).toBeLessThanOrEqual(figure === "crossVolume" || figure === "reach" ? 1 : 0.97);
    }
  });
});
