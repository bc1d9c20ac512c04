import {type ChildProcess, spawn, spawnSync} from "node:child_process";
import {chmodSync, readdirSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";
import {InputError} from "../src/error.ts";
import {randomFor} from "../src/kernels/random.ts";
import type {Day, PersonId, UnitId} from "../src/model.ts";
import {deliveryOf} from "../src/sources/index.ts";
import {LockedError, Store} from "../src/store.ts";
import {delivered} from "./deliveries.ts";
import {fileOf, folder} from "./files.ts";

const module = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);

/** Code for a process of its own: the store at a path, and a load of so many people. */
const prelude = (path: string) => `
  const {Store} = await import(${module("../src/store.ts")});
  const {delivered} = await import(${module("./deliveries.ts")});
  const people = (count) => Array.from({length: count}, (_, i) => ({person: "p" + i, position: "post " + i}));
  const load = (store, count) => store.load([delivered("people", people(count))]);
  const store = await Store.open(${JSON.stringify(path)});
  process.stdout.write("begin");`;

function start(path: string, code: string): ChildProcess {
  return spawn(process.execPath, ["--input-type=module", "-e", prelude(path) + code], {
    stdio: ["ignore", "pipe", "ignore"],
  });
}

function exitOf(child: ChildProcess): Promise<string | number | null> {
  return new Promise((done) => void child.once("exit", (code, signal) => done(signal ?? code)));
}

/** How a process ended that is killed so many milliseconds after it has begun, if it has not ended by then. */
async function killed(path: string, code: string, after: number): Promise<string | number | null> {
  const child = start(path, code);
  const exit = exitOf(child);
  await new Promise((done) => void child.stdout?.once("data", done));
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  const ended = await exit;
  clearTimeout(timer);
  return ended;
}

/** How many milliseconds the same takes when nobody disturbs it. */
async function lengthOf(path: string, code: string): Promise<number> {
  const child = start(path, code);
  const exit = exitOf(child);
  await new Promise((done) => void child.stdout?.once("data", done));
  const begin = performance.now();
  expect(await exit).toBe(0);
  return performance.now() - begin;
}

async function personsIn(path: string): Promise<readonly string[]> {
  const store = await Store.open(path);
  try {
    return (await store.snapshot("2026-01-01" as Day)).persons.map(({id}) => id);
  } finally {
    store.close();
  }
}

describe("a process that is killed at any moment leaves the store as before or as after", () => {
  test("a load", async () => {
    const path = join(folder(), "store.duckdb");
    const loads = [2000, 1000].map((count) => `await load(store, ${count}); store.close();`);
    const length = await lengthOf(path, loads[1]!);
    const random = randomFor(1, "moments of a load");
    let kills = 0;
    for (let i = 0; i < 12; i += 1) {
      const before = (await personsIn(path)).length;
      const [next, count] = before === 1000 ? [loads[0]!, 2000] : [loads[1]!, 1000];
      const ended = await killed(path, next, random() * length);
      const after = (await personsIn(path)).length;
      expect(ended === 0 ? [count] : [before, count]).toContain(after);
      if (ended === "SIGKILL") kills += 1;
    }
    expect(kills).toBeGreaterThan(3);
    // Whatever the last one left, the next is not hampered by it.
    const store = await Store.open(path);
    const [report] = await store.load([delivered("people", [{person: "q" as PersonId}])]);
    expect(report).toMatchObject({loaded: 1});
    store.close();
  }, 180_000);

  test("a forget, with the writing of the file anew", async () => {
    const path = join(folder(), "store.duckdb");
    await lengthOf(path, "await load(store, 1000); store.close();");
    const forget = (who: number) => `
      await store.forget(["p${who}"]); store.close();
      (await Store.open(${JSON.stringify(path)})).close();`;
    const length = await lengthOf(path, forget(0));
    const random = randomFor(2, "moments of a forget");
    let count = 999;
    for (let who = 1; who <= 8; who += 1) {
      const ended = await killed(path, forget(who), random() * length);
      const persons = await personsIn(path);
      const isGone = !persons.includes(`p${who}`);
      if (ended === 0) expect(isGone).toBe(true);
      if (isGone) count -= 1;
      expect(persons).toHaveLength(count);
      expect(readdirSync(dirname(path))).toEqual(["store.duckdb"]);
    }
  }, 180_000);
});

describe("a disk that is full", () => {
  /** What becomes of a step by a process that may not write files of more than so many blocks of 1,024 bytes. */
  function within(path: string, blocks: number, step: string): string {
    const code = `${prelude(path)}
      await (async () => {${step}})().then(() => process.stdout.write(" done"), (error) => process.stdout.write(" " + error.message));
      store.close();`;
    const shell = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" --input-type=module -e "$1"`;
    const {stdout, stderr} = spawnSync("bash", ["-c", shell, process.execPath, code], {encoding: "utf8"});
    return stdout + stderr;
  }

  test("leaves the store as before, and says to make room", async () => {
    const path = join(folder(), "store.duckdb");
    const store = await Store.open(path);
    await store.load([delivered("people", [{person: "a" as PersonId}])]);
    store.close();
    const message = within(path, 600, "await load(store, 20000);");
    expect(message).toContain("the store can't be written: make room on its disk, and run again");
    expect(await personsIn(path)).toEqual(["a"]);
    expect(within(path, 1_000_000, "await load(store, 20000);")).toBe("begin done");
    expect(await personsIn(path)).toHaveLength(20_000);
  }, 180_000);

  test("when the file is to be written anew leaves the one that is there, and nothing beside it", async () => {
    const path = join(folder(), "store.duckdb");
    const store = await Store.open(path);
    const people = Array.from({length: 20_000}, (_, i) => ({person: `p${i}` as PersonId, position: `post ${i}`}));
    await store.load([delivered("people", people)]);
    await store.forget(["p1" as PersonId]);
    store.close();
    // Opened, it is to be written anew, for which there is no room.
    expect(within(path, 300, "")).toContain(`make room on its disk, and run again: ${path}`);
    expect(readdirSync(dirname(path))).toEqual(["store.duckdb"]);
    expect(await personsIn(path)).toHaveLength(19_999);
  }, 180_000);
});

test("a store that this account may not write says so, and is left as it is", async ({skip}) => {
  const place = folder();
  const path = join(place, "store.duckdb");
  const store = await Store.open(path);
  await store.load([delivered("people", [{person: "a" as PersonId}])]);
  store.close();
  chmodSync(path, 0o444);
  chmodSync(place, 0o555);
  // Whoever may do everything is not hindered by rights: somebody else tries, where the program can be read by others.
  const isRoot = process.getuid?.() === 0;
  const other = isRoot ? {uid: 65534, gid: 65534} : {};
  const program = fileURLToPath(new URL("../src/store.ts", import.meta.url));
  if (spawnSync("cat", [program], other).status !== 0) skip("another account can't read the program");
  const {stdout} = spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `const {Store} = await import(${module("../src/store.ts")}); await Store.open(${JSON.stringify(path)}).catch((error) => process.stdout.write(error.message));`,
    ],
    {encoding: "utf8", ...other},
  );
  expect(stdout).toBe(
    `store can't be opened by this account, which needs the right to write the file and its folder: ${path}`,
  );
  chmodSync(place, 0o755);
  chmodSync(path, 0o600);
  expect(await personsIn(path)).toEqual(["a"]);
});

test("a file that is not there, is empty or can't be decoded leaves the store as before, and is named", async () => {
  const path = join(folder(), "store.duckdb");
  const store = await Store.open(path);
  await store.load([delivered("people", [{person: "a" as PersonId}])]);
  const files = [
    join(folder(), "missing.csv"),
    fileOf("", "empty.csv"),
    fileOf(new Uint8Array([0x81, 0x0a]), "bytes.csv"),
  ];
  for (const file of files) {
    const source = {name: "people", table: "people", dialect: "plain", file, ids: "opaque"} as const;
    const other = delivered("units", [{id: "U" as UnitId}]);
    const failed = await store.load([other, deliveryOf(source, undefined)]).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(InputError);
    expect(String(failed)).toContain(file);
    expect((await store.deliveries()).map(({source: name}) => name)).toEqual(["people"]);
  }
  store.close();
  expect(await personsIn(path)).toEqual(["a"]);
});

test("of two runs at once the second is told that the store is in use, and the first goes on", async () => {
  const path = join(folder(), "store.duckdb");
  const child = start(
    path,
    "await load(store, 3000); await new Promise((done) => setTimeout(done, 500)); store.close();",
  );
  const exit = exitOf(child);
  await new Promise((done) => void child.stdout?.once("data", done));
  await expect(Store.open(path)).rejects.toThrow(LockedError);
  expect(await exit).toBe(0);
  expect(await personsIn(path)).toHaveLength(3000);
});
