import louvain from "graphology-communities-louvain";
import {type Graphs, graphsOf} from "../src/graph.ts";
import {leiden} from "../src/kernels/leiden.ts";
import type {Projection} from "../src/kernels/projection.ts";
import {randomFor} from "../src/kernels/random.ts";
import type {Day} from "../src/model.ts";
import {deliveryOf} from "../src/sources/index.ts";
import {inMemory, Store} from "../src/store.ts";
import {plainRules} from "./graphs.ts";
import {shared} from "./shared.ts";

/** The departmental graphs of a set of `../shared/data/real` on a day: those whose department is known. */
export async function realSet(name: string, day: string): Promise<Graphs> {
  const store = await Store.open(inMemory);
  try {
    const tables = ["people", "units", "networks", "memberships"] as const;
    const deliveries = tables.map((table) => {
      const file = shared(`data/real/${name}/${table}.csv`);
      return deliveryOf({name: table, table, dialect: "plain", file, ids: "opaque"}, undefined);
    });
    await store.load(deliveries);
    // Here committees are the networks.
    const rules = {...plainRules, outwardKinds: new Set<string>()};
    return graphsOf(await store.snapshot(day as Day), rules, "departmental", 1);
  } finally {
    store.close();
  }
}

/** Newman & Girvan's Q, by the sum over pairs put in order: what lies within, less strengths as they would meet. */
export function modularity({starts, neighbours, weights}: Projection, community: ArrayLike<number>): number {
  const strength = new Map<number, number>();
  let twice = 0;
  let within = 0;
  for (let v = 0; v + 1 < starts.length; v += 1) {
    for (let at = starts[v]!; at < starts[v + 1]!; at += 1) {
      twice += weights[at]!;
      strength.set(community[v]!, (strength.get(community[v]!) ?? 0) + weights[at]!);
      if (community[v] === community[neighbours[at]!]) within += weights[at]!;
    }
  }
  const byChance = [...strength.values()].reduce((sum, one) => sum + one ** 2, 0);
  return within / twice - byChance / twice ** 2;
}

/** The highest modularity that each way of searching finds with the same seeds. */
export function bestOf(
  {people, projection}: Graphs,
  seeds: number,
): {readonly leiden: number; readonly louvain: number} {
  const nodes = people.nodes();
  const best = {leiden: -1, louvain: -1};
  for (let seed = 0; seed < seeds; seed += 1) {
    const classes = louvain(people, {rng: randomFor(seed, "louvain"), getEdgeWeight: "weight"});
    const byLouvain = nodes.map((person) => classes[person]!);
    best.louvain = Math.max(best.louvain, modularity(projection, byLouvain));
    best.leiden = Math.max(best.leiden, modularity(projection, leiden(projection, randomFor(seed, "leiden"))));
  }
  return best;
}
