import type {TopLevelSpec} from "vega-lite";

/** What any chart may show: already suppressed, already rounded where rounding matters, nothing to compute. */
export interface ChartInput<Row> {
  readonly rows: readonly Row[];
}

/** Rows and words in, Vega-Lite out. No arithmetic on scores: every number on the page can be found in the store. */
export interface Chart<Row, Words> {
  /** The file's name; also the name of its `.vl.json`, `.svg`, `.png` and `.csv`. */
  readonly name: string;
  spec(rows: readonly Row[], words: Words): TopLevelSpec;
}
