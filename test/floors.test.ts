import {existsSync, globSync, readFileSync} from "node:fs";
import {posix} from "node:path";
import {expect, test} from "vitest";

/**
 * From the ground up; a file imports from lower floors only, never sideways. A folder stands for its members, whose
 * `index` gathers them. Files of one family that build on each other, such as `page` and `report`, take a floor each.
 */
const floors: readonly (readonly string[])[] = [
  ["model", "error", "language", "fonts", "html", "csv", "log", "queries"],
  ["kernels/", "petals", "loading"],
  ["decode", "parse", "graph", "chart", "privacy", "pseudonym", "render", "definitions"],
  ["flower-plan", "staff", "succession", "history", "delimited", "lineages"],
  ["xml", "workbook"],
  ["source", "metric"],
  ["scores", "bulk"],
  ["store", "finding", "mapping", "files", "times"],
  [
    "sources/",
    "metrics/",
    "findings/",
    "home/",
    "charts/",
    "languages/",
    "chance",
    "headline",
    "backbone",
    "needs",
    "columns",
  ],
  ["change", "proposal"],
  ["cause"],
  ["parts", "brief"],
  ["audience", "measure", "issue", "shell", "staff-names"],
  ["ground"],
  ["audiences/", "page", "dossier", "generate-words"],
  [
    "home-section",
    "finding-sections",
    "change-section",
    "community-sections",
    "fragility-section",
    "further-section",
    "credit-section",
    "area-sections",
    "rest-sections",
    "staff-section",
    "society-sections",
  ],
  ["sections"],
  ["report", "generate-town"],
  ["generate-networks", "publish", "lock", "whatif", "new-network"],
  [
    "generate",
    "pipeline",
    "explain",
    "tasks",
    "rejects",
    "person",
    "rekey",
    "key",
    "template",
    "sniff",
    "whatif-asked",
    "whatif-answer",
    "recommendations",
  ],
  ["issues"],
  ["run"],
  ["cli"],
];

interface Import {
  readonly from: string;
  readonly to: string;
}

/** `src/metrics/reach.ts` stands where `metrics/` does. */
function floorOf(file: string): number {
  const name = file.replace(/^src\//, "").replace(/\.ts$/, "");
  return floors.findIndex((names) => names.includes(name.includes("/") ? name.replace(/\/.*/, "/") : name));
}

/** What is wrong with each of these imports, in words. */
function faultsOf(imports: readonly Import[]): readonly string[] {
  return imports.flatMap(({from, to}) => {
    const [here, there] = [floorOf(from), floorOf(to)];
    const folder = posix.dirname(from);
    const sameFolder = folder !== "src" && folder === posix.dirname(to);
    if (here < 0 || there < 0) return [`${here < 0 ? from : to} has no floor`];
    if (folder === "src/kernels")
      return sameFolder || to === "src/model.ts" ? [] : [`${from} may import model only: ${to}`];
    if (sameFolder && posix.basename(from) === "index.ts") return [];
    return there < here ? [] : [`${from} imports ${there > here ? "upwards" : "sideways"}: ${to}`];
  });
}

/** The first way found from a file back to itself. */
function cycleIn(imports: readonly Import[]): readonly string[] | undefined {
  const targets = Map.groupBy(imports, ({from}) => from);
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const {to} of targets.get(file) ?? []) {
      const found = walk(to, [...way, file]);
      if (found !== undefined) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of targets.keys()) {
    const found = walk(file, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The modules named in a source text, whether they are imported, re-exported or loaded when needed. */
function modulesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map(([, module]) => module ?? "");
}

const files = globSync("src/**/*.ts")
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !file.endsWith(".d.ts"))
  .toSorted();
const named = files.flatMap((from) => modulesIn(readFileSync(from, "utf8")).map((module) => ({from, module})));
const imports = named
  .filter(({module}) => module.startsWith("."))
  .map(({from, module}) => ({from, to: posix.join(posix.dirname(from), module)}));

test("every import points down", () => {
  expect(imports.length).toBeGreaterThan(files.length);
  expect(faultsOf(imports)).toStrictEqual([]);
});

test("every file has a floor, and imports stay in src", () => {
  expect(files.filter((file) => floorOf(file) < 0)).toStrictEqual([]);
  expect(imports.filter(({to}) => !to.startsWith("src/") || !existsSync(to))).toStrictEqual([]);
});

test("no import comes back to where it started", () => {
  expect(cycleIn(imports)).toBeUndefined();
});

test("the database is opened in one place", () => {
  const openers = named.filter(({module}) => module.startsWith("@duckdb/")).map(({from}) => from);
  expect([...new Set(openers)]).toStrictEqual(["src/store.ts"]);
});

test("what is wrong is found: upwards, sideways, out of a kernel, a file without a floor", () => {
  const from = (file: string, to: string) => faultsOf([{from: `src/${file}`, to: `src/${to}`}]);
  expect(from("metrics/reach.ts", "audience.ts")).toStrictEqual([
    "src/metrics/reach.ts imports upwards: src/audience.ts",
  ]);
  expect(from("charts/trend.ts", "metrics/reach.ts")).toStrictEqual([
    "src/charts/trend.ts imports sideways: src/metrics/reach.ts",
  ]);
  expect(from("metrics/reach.ts", "metrics/credit.ts")).toStrictEqual([
    "src/metrics/reach.ts imports sideways: src/metrics/credit.ts",
  ]);
  expect(from("kernels/cover.ts", "error.ts")).toStrictEqual([
    "src/kernels/cover.ts may import model only: src/error.ts",
  ]);
  expect(from("stray.ts", "model.ts")).toStrictEqual(["src/stray.ts has no floor"]);
  expect(from("metrics/index.ts", "metrics/reach.ts")).toStrictEqual([]);
  expect(from("kernels/cover.ts", "kernels/rows.ts")).toStrictEqual([]);
  expect(from("cli.ts", "model.ts")).toStrictEqual([]);
});

test("a circle is found, and a diamond is none", () => {
  const way = (...steps: string[]) => steps.slice(1).map((to, i) => ({from: steps[i] ?? "", to}));
  expect(cycleIn([...way("a", "b", "c", "b")])).toStrictEqual(["b", "c", "b"]);
  expect(cycleIn([...way("a", "a")])).toStrictEqual(["a", "a"]);
  expect(cycleIn([...way("a", "b", "d"), ...way("a", "c", "d")])).toBeUndefined();
});

test("every kind of import is seen", () => {
  const text = [
    'import type {A} from "./a.ts";',
    'import {\n  b,\n} from "./b.ts";',
    'import "./c.ts";',
    'export {d} from "./d.ts";',
    'const e = await import("./e.ts");',
    'import f from "f";',
  ].join("\n");
  expect(modulesIn(text)).toStrictEqual(["./a.ts", "./b.ts", "./c.ts", "./d.ts", "./e.ts", "f"]);
});
