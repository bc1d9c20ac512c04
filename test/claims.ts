import {againstChance} from "../src/chance.ts";
import {type Facts, type Sign, standardThresholds} from "../src/finding.ts";
import {findings} from "../src/findings/index.ts";
import type {Graphs} from "../src/graph.ts";
import {randomFor} from "../src/kernels/random.ts";
import {falseDiscovery} from "../src/kernels/statistics.ts";
import type {Score} from "../src/metric.ts";
import {crossShare} from "../src/metrics/cross-share.ts";
import {pairNetworks} from "../src/metrics/pair-networks.ts";
import {pairPeople} from "../src/metrics/pair-people.ts";
import {pairWeight} from "../src/metrics/pair-weight.ts";
import {participation} from "../src/metrics/participation.ts";
import {Scores} from "../src/scores.ts";
import {score} from "./fixtures/issue.ts";

/** Draws for each pair of departments, and for departments. */
interface Draws {
  readonly eachPair: number;
  readonly whole: number;
}

/** The firm findings of an organisation that claim to be more than chance, from what these need and nothing else. */
export function claimsIn(graphs: Graphs, seed: number, draws: Draws): readonly Sign[] {
  const plain = [participation, pairPeople, pairNetworks].flatMap((measure) =>
    [...measure.compute(graphs, randomFor(seed, "claims"))].map((one) => score({metric: measure.name, ...one})),
  );
  const facts: Facts = {
    day: graphs.frame.day,
    scores: new Scores([
      ...plain,
      ...pairsAgainstChance(graphs, seed, draws),
      ...sharesAgainstChance(graphs, seed, draws),
    ]),
    networks: new Map(),
    needs: [],
  };
  return findings
    .filter(({claims}) => claims)
    .flatMap((rule): readonly Sign[] => [...rule.find(facts, standardThresholds, [])])
    .filter(({firm}) => firm);
}

const whatever = {n: 0} as const;

function pairsAgainstChance(graphs: Graphs, seed: number, {eachPair}: Draws): readonly Score[] {
  const pairs = [...pairWeight.compute(graphs, randomFor(seed, "claims"))];
  const draws = eachPair * pairs.length;
  const found = againstChance(graphs, [pairWeight], {model: "guests", draws, seed, levels: ["group-pair"]});
  const q = falseDiscovery(found.map(({p}) => p));
  return found.map(({metric, of, subject, other, expected, p}, at) => {
    const value = pairs.find((pair) => pair.subject === subject && pair.other === other)?.value;
    return score({...whatever, metric, of, subject, other, value, expected, p, q: q[at], nullModel: "guests"});
  });
}

function sharesAgainstChance(graphs: Graphs, seed: number, {whole: draws}: Draws): readonly Score[] {
  const shares = [...crossShare.compute(graphs, randomFor(seed, "claims"))];
  const chance = {model: "memberships", draws, seed, levels: ["whole", "group"]} as const;
  return againstChance(graphs, [crossShare], chance).flatMap(({metric, of, subject, expected, p}) => {
    const value = shares.find((share) => share.of === of && share.subject === subject)?.value;
    const index = value === undefined || expected === undefined ? undefined : (100 * value) / expected;
    const nullModel = "memberships";
    return [
      score({...whatever, metric, of, subject, value, expected, p, nullModel}),
      score({...whatever, metric: "index-of-crossing", of, subject, value: index, nullModel}),
    ];
  });
}
