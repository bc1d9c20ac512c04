/**
 * The catalogue of words that every language in `languages/` has in full: entries are texts, or functions of numbers
 * and names. Danish is written first, as Danish; English is its own text. A missing word is a type error.
 */

export type LanguageCode = "da" | "en";

/** Every metric that is issued has a title and a sentence on how to read it in every language. */
export const metricNames = [
  "participation",
  "reach",
  "cross-volume",
  "cross-share",
  "cross-share-of-employees",
  "coverage",
  "ei-index",
  "pair-weight",
  "pair-networks",
  "pair-people",
  "pair-people-smaller-side",
  "pair-people-without-busiest",
  "pair-weight-without-busiest",
  "network-size",
  "members-from",
  "departments",
  "simpson",
  "shannon",
  "hill-1",
  "hill-2",
  "rao",
  "credit",
  "sole-reach",
  "degree",
  "two-mode-degree",
  "two-mode-betweenness",
  "community",
  "communities",
  "modularity-of-departments",
  "modularity-of-communities",
  "normalised-mutual-information",
  "adjusted-rand",
  "variation-of-information",
] as const;
export type MetricName = (typeof metricNames)[number];

export interface MetricWords {
  readonly title: string;
  /** One or two sentences: what the number says, and what it does not. */
  readonly reads: string;
}

/** Numbers, dates and order as the language writes them. No value is always the same short text. */
export interface Format {
  readonly none: string;
  /** Share 0-1 as a percentage, without the sign that `%` is. */
  percent(share: number, decimals?: number): string;
  number(value: number, decimals?: number): string;
  /** With its sign, true minus. */
  signed(value: number, decimals?: number): string;
  /** `31.12.2025` or `31 December 2025`. */
  day(day: string): string;
  /** `4. kvt. 2025` or `Q4 2025`: for charts. */
  period(day: string): string;
  compare(a: string, b: string): number;
}

/** Words for the flower and its table. */
export interface FlowerWords {
  /** Title in the golden heart, one text a line. */
  readonly heart: readonly string[];
}

/** Words for the page around the charts. */
export interface PageWords {
  readonly title: string;
}

export interface Words {
  readonly code: LanguageCode;
  readonly format: Format;
  readonly metrics: Readonly<Record<MetricName, MetricWords>>;
  readonly flower: FlowerWords;
  readonly page: PageWords;
}
