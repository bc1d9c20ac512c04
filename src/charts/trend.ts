import type {Chart, Layer} from "../chart.ts";
import {config, palette} from "../chart.ts";
import type {Standing, Words} from "../language.ts";

/** The share across on one day, its interval, and where 95 % of what chance gives lies. */
export interface TrendRow {
  readonly day: string;
  readonly share: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly chanceLow: number | undefined;
  readonly chanceHigh: number | undefined;
}

interface TextLook {
  readonly align?: "left" | "right";
  readonly color: string;
  readonly fontSize: number;
  readonly fontWeight?: 600 | 700;
  readonly dx?: number;
  readonly dy?: number;
}

const [width, height] = [440, 250];
/** Kept free at the right for the last value and its distance. */
const margin = 108;
const labelWidth = 80;

/** The side of the chance band on which a share lies, and how far from the nearer edge. */
export function placed({share, chanceLow, chanceHigh}: TrendRow): {standing: Standing; distance: number} | undefined {
  if (chanceLow === undefined || chanceHigh === undefined) return undefined;
  if (share < chanceLow) return {standing: "below", distance: chanceLow - share};
  if (share > chanceHigh) return {standing: "above", distance: share - chanceHigh};
  return {standing: "within", distance: 0};
}

/**
 * Are silos breaking down, and is it more than chance? The whole axis from 0 to 100 %, the chance band named on the
 * band, first and last value written at their points, no smoothing.
 */
export const trend: Chart<TrendRow> = {
  name: "trend",
  spec: (rows, words) => {
    const x = dayScale(rows, words);
    return {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      description: words.trend.description,
      width,
      height,
      padding: {left: 0, top: 4, right: 4, bottom: 4},
      config: config(words),
      data: {values: [...rows]},
      layer: [
        ...band(rows, x, "chanceLow", "chanceHigh", {color: palette.chance, opacity: 0.75}),
        ...band(rows, x, "low", "high", {color: palette.aboveLight, opacity: 0.4}),
        ...connector(rows, x),
        {mark: {type: "line", color: palette.above, strokeWidth: 2.5}, encoding: {x, y: y("share")}},
        {
          mark: {
            type: "point",
            filled: true,
            fill: palette.above,
            stroke: palette.paper,
            strokeWidth: 1.2,
            size: 52,
            opacity: 1,
          },
          encoding: {x, y: y("share")},
        },
        ...writings(rows, x, words),
      ],
    };
  },
  table: (rows, words) => ({
    columns: [
      {title: words.trend.period, numbers: undefined},
      {title: words.trend.share, numbers: "percent"},
      {title: `${words.trend.interval}, ${words.trend.from}`, numbers: "percent"},
      {title: `${words.trend.interval}, ${words.trend.to}`, numbers: "percent"},
      {title: `${words.trend.chanceBand}, ${words.trend.from}`, numbers: "percent"},
      {title: `${words.trend.chanceBand}, ${words.trend.to}`, numbers: "percent"},
    ],
    rows: rows.map(({day, share, low, high, chanceLow, chanceHigh}) => [
      words.format.period(day),
      share,
      ...[low, high, chanceLow, chanceHigh].map((value) => value ?? words.format.none),
    ]),
  }),
};

type Days = ReturnType<typeof dayScale>;

function dayScale(rows: readonly TrendRow[], {format}: Words) {
  const names = Object.fromEntries(rows.map(({day}) => [day, format.period(day)]));
  return {
    field: "day",
    type: "temporal" as const,
    scale: {
      type: "utc" as const,
      domain: [rows.at(0), rows.at(-1)].map((row) => dateOf(row?.day ?? "")),
      range: [14, width - margin],
      nice: false,
    },
    axis: {
      values: labelledDays(rows).map(dateOf),
      labelExpr: `${JSON.stringify(names)}[utcFormat(datum.value, '%Y-%m-%d')]`,
      title: null,
      grid: false,
      tickSize: 4,
      labelOverlap: false,
    },
  };
}

function y(field: string) {
  return {
    field,
    type: "quantitative" as const,
    scale: {domain: [0, 1]},
    axis: {format: ".0%", values: [0, 0.25, 0.5, 0.75, 1], title: null, domain: false, ticks: false, grid: true},
  };
}

/** Left out where no row has both limits: an empty layer has no extent. */
function band(
  rows: readonly TrendRow[],
  x: Days,
  low: "low" | "chanceLow",
  high: "high" | "chanceHigh",
  look: {readonly color: string; readonly opacity: number},
): readonly Layer[] {
  const known = rows.filter((row) => row[low] !== undefined && row[high] !== undefined);
  const layer: Layer = {
    data: {values: known},
    mark: {type: "area", ...look},
    encoding: {x, y: y(low), y2: {field: high}},
  };
  return known.length === 0 ? [] : [layer];
}

/** From the last value to the band. */
function connector(rows: readonly TrendRow[], x: Days): readonly Layer[] {
  const last = rows.at(-1);
  const place = last && placed(last);
  if (last === undefined || place === undefined || place.standing === "within") return [];
  const edge = place.standing === "above" ? last.chanceHigh : last.chanceLow;
  return [
    {
      data: {values: [{day: last.day, from: last.share, to: edge}]},
      mark: {type: "rule", color: palette.muted, strokeDash: [2, 3]},
      encoding: {x, y: y("from"), y2: {field: "to"}},
    },
  ];
}

/** As much of the scale as a line of text takes. */
const room = 0.1;

function writings(rows: readonly TrendRow[], x: Days, {format, trend: says}: Words): readonly Layer[] {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const write = (row: TrendRow, at: number, text: string, look: TextLook): Layer => ({
    data: {values: [{day: row.day, at, text}]},
    mark: {type: "text", align: "left", baseline: "middle", ...look},
    encoding: {x, y: y("at"), text: {field: "text"}},
  });
  const place = placed(last);
  const above = place?.standing === "above";
  const known = rows.filter((row) => placed(row) !== undefined);
  const clearance = (row: TrendRow | undefined) => (row && placed(row)?.distance) ?? 0;
  const atEnd = clearance(known.at(-1)) > clearance(known[0]);
  const named = atEnd ? known.at(-1) : known[0];
  // Clear of the whole band, which may rise or fall along the label; at the end where the line is further from it.
  const edges = rows.flatMap(({chanceLow, chanceHigh}) => (above ? chanceLow : chanceHigh) ?? []);
  const edge = above ? Math.min(...edges) : Math.max(...edges);
  const strong = {color: palette.above};
  const quiet = {color: palette.muted, fontSize: 13};
  const layers = [
    write(last, last.share, format.percent(last.share), {...strong, fontSize: 25, fontWeight: 700, dx: 12}),
  ];
  // On the far side of the band, where the line is not.
  if (named)
    layers.push(write(named, edge, says.chance, {...quiet, align: atEnd ? "right" : "left", dy: above ? 12 : -10}));
  if (first !== last) {
    const rises = last.share >= first.share;
    // Clear of its interval, but inside the frame.
    const at = rises ? Math.max(first.low ?? first.share, room) : Math.min(first.high ?? first.share, 1 - room);
    const look = {...strong, fontSize: 14, fontWeight: 600, dx: -2, dy: rises ? 11 : -11} as const;
    layers.push(write(first, at, format.percent(first.share), look));
  }
  if (place && place.standing !== "within") {
    const text = says.distance(place.standing, place.distance);
    layers.push(write(last, last.share, text, {...quiet, dx: 13, dy: above ? -24 : 24}));
  }
  return layers;
}

/** As many days as have room for their names: the first, the last, and from there backwards in even steps. */
function labelledDays(rows: readonly TrendRow[]): readonly string[] {
  const room = width - margin;
  const step = [1, 2, 4, 8, 12, 16, 20, 40].find((some) => (rows.length / some) * labelWidth <= room) ?? rows.length;
  // The first label begins at its tick and the others are centred on theirs.
  const clear = (at: number) => at === rows.length - 1 || (at / (rows.length - 1)) * room >= 1.6 * labelWidth;
  return rows.filter((_, at) => at === 0 || ((rows.length - 1 - at) % step === 0 && clear(at))).map(({day}) => day);
}

function dateOf(day: string) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return {year, month, date, utc: true as const};
}
