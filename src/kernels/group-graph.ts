import type {Mixing} from "./mixing.ts";
import {once} from "./once.ts";
import {type Rows, rowsOf} from "./rows.ts";

/** Groups as a graph: for each those of whom somebody is tied to somebody of it. */
export const groupGraph = once(({between, groupCount}: Mixing): Rows => {
  const pairs = [...between.keys()].map((pair) => [Math.floor(pair / groupCount), pair % groupCount] as const);
  return rowsOf(
    groupCount,
    pairs.flat(),
    pairs.flatMap(([g, h]) => [h, g]),
  );
});
