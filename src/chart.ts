import type {TopLevelSpec} from "vega-lite";
import type {Words} from "./language.ts";

/** Rows and words in, Vega-Lite out. No arithmetic on scores: every number on the page can be found in the store. */
export interface Chart<Row> {
  /** The file's name; also the name of its `.vl.json`, `.svg`, `.png` and `.csv`. */
  readonly name: string;
  spec(rows: readonly Row[], words: Words): TopLevelSpec;
}
