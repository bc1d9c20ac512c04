import {spawnSync} from "node:child_process";
import {rmSync} from "node:fs";

/** Which job a process of a bench is to do; undefined in the one that the others are started by. */
export const job = process.env.KRONBLAD_BENCH;

/** What a job took. */
export interface Took {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Has a process of its own do a job of a bench, without the store that an earlier one left; the bench is told how many rows there are. */
export function took(name: string, {bench, rows, store}: {bench: string; rows: number; store: string}): Took {
  for (const end of ["", ".wal"]) rmSync(`${store}${end}`, {force: true});
  const done = spawnSync(process.execPath, [bench, String(rows)], {
    encoding: "utf8",
    env: {...process.env, KRONBLAD_BENCH: name},
  });
  if (done.status !== 0) throw new Error(done.stderr);
  const [seconds = 0, megabytes = 0] = done.stdout.trim().split(" ").map(Number);
  return {seconds, megabytes};
}

/** Does the job, and says how long it took and how much memory, as `took` reads it. */
export async function doJob(work: (() => Promise<void>) | undefined): Promise<void> {
  const start = performance.now();
  await work?.();
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${(performance.now() - start) / 1000} ${peak}\n`);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
