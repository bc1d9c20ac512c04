import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {describe, test} from "vitest";
import {karate, networksOf, type Sketch} from "./graphs.ts";

/** A file of the folder of public data beside the repository, which is not part of it. */
export function shared(path: string): string {
  return fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
}

/** A group of tests that needs that file: without it they are skipped by name and on stderr; on CI they fail. */
export function describeWithShared(title: string, path: string, tests: () => void): void {
  if (existsSync(shared(path))) {
    describe(title, tests);
    return;
  }
  const reason = `${title}: SKIPPED, there is no ../shared/${path}`;
  process.stderr.write(`${reason}\n`);
  test.skipIf(process.env.CI !== "true")(reason, () => {
    throw new Error(`not there: ../shared/${path}`);
  });
}

interface Vectors {
  readonly values: readonly {readonly metric: string; readonly variant: string; readonly value: unknown}[];
}

/**
 * The values that other programs gave for a metric of a network, one for each program and variant that fits. Throws
 * where there is none, so that a test of them can't be a test of nothing.
 */
export function vectorsOf<Value>(network: string, metric: string, variant = /^/): readonly Value[] {
  const {values} = JSON.parse(readFileSync(shared(`data/vectors/${network}.json`), "utf8")) as Vectors;
  const found = values.filter((one) => one.metric === metric && variant.test(one.variant));
  if (found.length === 0) throw new Error(`no vector: ${network} ${metric} ${variant}`);
  return found.map(({value}) => value as Value);
}

/** Zachary's karate club with the communities of the highest modularity, found exactly, for departments. */
export function karateOptimum(): Sketch {
  const [optimum] = vectorsOf<{readonly membership: Readonly<Record<string, number>>}>(
    "karate",
    "modularity_optimum",
    /^unweighted/,
  );
  const communities = Object.entries(optimum?.membership ?? {});
  return {...karate(), people: Object.fromEntries(communities.map(([id, community]) => [id, `c${community}`]))};
}

/** Krackhardt's (1987) 21 high-tech managers, tied where either named the other: `advice` or `friends`. */
export function managers(type: string): Sketch {
  const ties = new Map<string, [string, string]>();
  for (const [from, to] of arcsOf(type)) {
    const [a, b] = from < to ? [from, to] : [to, from];
    ties.set(`${a}|${b}`, [a, b]);
  }
  return {people: managerPeople(), networks: networksOf([...ties.values()])};
}

/** The same, tied as often as they named each other: once or twice. */
export function managersByArc(type: string): Sketch {
  return {people: managerPeople(), networks: networksOf(arcsOf(type))};
}

/** The same, as they named each other. */
export function managersNaming(type: string): Sketch {
  return {people: managerPeople(), networks: {}, ties: arcsOf(type)};
}

function arcsOf(type: string): [string, string][] {
  const arcs = recordsOf("data/vectors/hightech_arcs.csv").filter((arc) => arc.type === type);
  return arcs.map(({from = "", to = ""}) => [from, to]);
}

function managerPeople(): Sketch["people"] {
  return Object.fromEntries(recordsOf("data/vectors/hightech_nodes.csv").map(({id, dept}) => [id ?? "", dept ?? ""]));
}

/** A small CSV without quotes, as records. */
export function recordsOf(path: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = readFileSync(shared(path), "utf8").trim().split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [names[i] ?? "", cell])));
}
