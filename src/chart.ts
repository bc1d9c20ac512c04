import type {Config, TopLevelSpec} from "vega-lite";
import {fontFamily} from "./fonts.ts";
import type {LanguageCode, Words} from "./language.ts";

/** In per cent, or with so many decimals; `written` where each has a unit of its own and is written with it. */
export type Numbers = "percent" | "whole" | "tenths" | "thousandths" | "written";

export interface Column {
  readonly title: string;
  /** How its numbers are written; a column of texts has none. */
  readonly numbers: Numbers | undefined;
}

/** Decimals of the numbers of a column; of shares in per cent. */
export const decimalsOf = {percent: 1, whole: 0, tenths: 1, thousandths: 3, written: 0} as const satisfies Readonly<
  Record<Numbers, number>
>;

/** What a chart shows, as a table: for the page, for screen readers and as CSV. A text stands where there is no number. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Rows and words in, Vega-Lite out. No arithmetic on scores: every number on the page can be found in the store. */
export interface Chart<Row> {
  /** The file's name; also the name of its `.vl.json`, `.svg`, `.png` and `.csv`. */
  readonly name: string;
  spec(rows: readonly Row[], words: Words): TopLevelSpec;
  table(rows: readonly Row[], words: Words): Table;
}

/** One layer of a chart of layers. */
export type Layer = Extract<TopLevelSpec, {readonly layer: unknown}>["layer"][number];

/** One meaning per colour, on every page. Contrast on white in brackets. */
export const palette = {
  paper: "#FFFFFF",
  ink: "#1F2A33", // 14.6
  muted: "#5B6770", // 5.8
  hairline: "#D8DDE1",
  grid: "#ECEFF1",
  /** Share across, in five ordered classes, monotone in lightness; white text on the last two only. */
  bridging: ["#D9D6DE", "#C3B1DA", "#9E82C4", "#7650A8", "#4B2583"],
  /** Drawn round the two lightest classes, which alone have under 3:1 against white. */
  bridgingOutline: "#7F6A9E", // 4.8
  above: "#5E3C99", // 8.1; more than chance, always with ▲
  aboveLight: "#B7A5D6",
  below: "#B35806", // 4.9; less than chance, always with ▼
  belowText: "#8A4404", // 7.2
  /** Four classes below the expected in the matrix; ink text on the first three, white on the last. */
  belowClasses: ["#F6D2AC", "#EDA75E", "#CF6F1C", "#94470A"],
  chance: "#C9CED2",
  chanceCell: "#E9ECEE",
  /** Director areas: never for values, and always separated by place as well. */
  areas: ["#1F6F8B", "#5F7A26"], // 5.7, 4.9
  politics: "#475569", // 7.6
  society: "#8A6D3B", // 4.8
  societyText: "#6F552B", // 7.0
  secretariat: "#E3A008", // never a text colour
} as const;

const placeOf: Record<LanguageCode, string> = {da: "da-DK", en: "en-GB"};

/** What all charts share: family, sizes, colours and the numbers and dates of the language. */
export function config({code}: Words): Config {
  const label = {labelFontSize: 12, titleFontSize: 12, titleFontWeight: 400} as const;
  return {
    font: fontFamily,
    background: palette.paper,
    locale: {number: numberLocale(placeOf[code]), time: timeLocale(placeOf[code])},
    view: {stroke: null},
    text: {font: fontFamily, fontSize: 12, color: palette.ink},
    title: {
      anchor: "start",
      frame: "group",
      font: fontFamily,
      fontSize: 17,
      fontWeight: 600,
      color: palette.ink,
      lineHeight: 20,
      offset: 14,
      subtitleFont: fontFamily,
      subtitleFontSize: 13,
      subtitleLineHeight: 17,
      subtitleColor: palette.muted,
      subtitlePadding: 5,
    },
    axis: {
      ...label,
      labelFont: fontFamily,
      titleFont: fontFamily,
      labelColor: palette.muted,
      titleColor: palette.muted,
      domainColor: palette.hairline,
      tickColor: palette.hairline,
      gridColor: palette.grid,
      labelPadding: 5,
    },
    legend: {
      ...label,
      labelFont: fontFamily,
      titleFont: fontFamily,
      labelColor: palette.ink,
      titleColor: palette.muted,
    },
  };
}

function numberLocale(place: string) {
  const parts = new Intl.NumberFormat(place).formatToParts(1234567.8);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? "";
  const percent = new Intl.NumberFormat(place, {style: "percent"}).format(0.1).replace("10", "");
  return {
    decimal: part("decimal"),
    thousands: part("group"),
    grouping: [3],
    currency: ["", ""] as [string, string],
    percent,
    minus: "−",
  };
}

function timeLocale(place: string) {
  // 4 January 1970 was a Sunday, with which the days begin.
  const days = (weekday: "long" | "short") =>
    Array.from({length: 7}, (_, i) =>
      new Intl.DateTimeFormat(place, {weekday, timeZone: "UTC"}).format(Date.UTC(1970, 0, 4 + i)),
    );
  const months = (month: "long" | "short") =>
    Array.from({length: 12}, (_, i) =>
      new Intl.DateTimeFormat(place, {month, timeZone: "UTC"}).format(Date.UTC(1970, i, 15)),
    );
  return {
    dateTime: "%-d. %B %Y %H:%M",
    date: place === "da-DK" ? "%d.%m.%Y" : "%-d %B %Y",
    time: "%H:%M",
    periods: ["", ""] as [string, string],
    days: days("long") as [string, string, string, string, string, string, string],
    shortDays: days("short") as [string, string, string, string, string, string, string],
    months: months("long") as Months,
    shortMonths: months("short") as Months,
  };
}

type Months = [string, string, string, string, string, string, string, string, string, string, string, string];
