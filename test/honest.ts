import {againstChance} from "../src/chance.ts";
import type {Graphs} from "../src/graph.ts";
import type {Level, Measure, NullModel} from "../src/metric.ts";

/** Draws of a null model from these graphs: organisations of which it is true. */
export function drawsOf(graphs: Graphs, model: NullModel, count: number, seed: number): readonly Graphs[] {
  const seen: Graphs[] = [];
  const looking: Measure = {
    kind: "measure",
    name: "coverage",
    of: ["whole"],
    readings: ["departmental"],
    quantity: "count",
    range: [0, 1],
    chance: [model],
    formula: "",
    definition: "",
    source: "",
    compute(drawn) {
      seen.push(drawn);
      return [{of: "whole", subject: "whole", n: 0, value: 0}];
    },
  };
  againstChance(graphs, [looking], {model, draws: count, seed, levels: ["whole"]});
  // The first is the graphs themselves, as observed.
  return seen.slice(1);
}

/** All p of these measures against the model, each of a group or a pair too where these are asked for. */
export function pOf(
  graphs: Graphs,
  measures: readonly Measure[],
  model: NullModel,
  levels: readonly Level[],
  draws: number,
  seed: number,
): readonly number[] {
  return againstChance(graphs, measures, {model, draws, seed, levels}).flatMap(({p}) => (p === undefined ? [] : [p]));
}

/**
 * The share of p up to `a`, and the standard error of such a share if it were a in truth: of organisations, since the tests
 * of one hang together, though never less than what they differ by.
 */
export function shareUpTo(a: number, byOrganisation: readonly (readonly number[])[]) {
  const shares = byOrganisation
    .filter((ps) => ps.length > 0)
    .map((ps) => ps.filter((p) => p <= a + 1e-12).length / ps.length);
  const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  const squares = shares.reduce((sum, one) => sum + (one - share) ** 2, 0);
  const spread = Math.sqrt(squares / (shares.length - 1) / shares.length);
  const tests = byOrganisation.flat().length;
  return {share, error: Math.max(spread, Math.sqrt((a * (1 - a)) / tests))};
}
