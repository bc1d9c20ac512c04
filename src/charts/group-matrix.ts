import type {Chart, Layer} from "../chart.ts";
import {config, palette} from "../chart.ts";
import {textWidth} from "../fonts.ts";
import type {Words} from "../language.ts";
import type {Shown} from "../privacy.ts";

/** How a pair's shared participation compares with what is expected, after correction for the many pairs. */
export type Verdict = "more" | "less" | "unclear" | "untested";

export interface PairFigures {
  /** 100 = expected. */
  readonly index: number;
  readonly networks: number;
  /** To the nearest 5. */
  readonly people: number;
  readonly verdict: Verdict;
}

/** A department on the diagonal, with its own share across and what chance gives. */
export interface OwnCell {
  readonly kind: "own";
  readonly department: string;
  readonly area: string | undefined;
  readonly share: Shown<{readonly value: number; readonly expected: number | undefined}>;
}

/** A pair: the department of the row, and one that stands before it in the fixed order. */
export interface PairCell {
  readonly kind: "pair";
  readonly department: string;
  readonly other: string;
  readonly figures: Shown<PairFigures>;
  /** The largest count that the class of none or few stands for. */
  readonly most: number;
}

/** Departments in their fixed order, and below each its pairs with those before it. */
export type MatrixRow = OwnCell | PairCell;

/** More departments cannot be read as a matrix. */
export const mostDepartments = 16;

const areaGap = 22;
const legendHeight = 84;
const nameStyle = {size: 13.5, weight: 600} as const;

/**
 * Between which departments are there fewer or more shared participants than expected? The lower triangle, in the
 * fixed order, with a gap between director areas; sign, weight and colour only where the difference is significant.
 */
export const groupMatrix: Chart<MatrixRow> = {
  name: "group-matrix",
  spec: (rows, words) => {
    const own = rows.filter((row): row is OwnCell => row.kind === "own");
    const plan = planOf(own);
    const cells = rows.map((row) => drawn(row, plan, words));
    const areas = [...new Set(own.map(({area}) => area))];
    const names = own.map(({department, area}, at) => ({
      name: department,
      color: palette.areas[areas.indexOf(area) % palette.areas.length] ?? palette.ink,
      x: plan.left - 10,
      xAfter: plan.start(at) + plan.size + 10,
      y: plan.start(at) - plan.start(0) + plan.top + plan.size / 2,
      // The last one's name stands at the left already, and its column is empty but for the diagonal.
      after: at < own.length - 1 ? `← ${department}` : "",
    }));
    const heads = areas
      .filter((area) => area !== undefined)
      .map((area) => {
        const at = own.findIndex((one) => one.area === area);
        const color = palette.areas[areas.indexOf(area) % palette.areas.length] ?? palette.ink;
        return {text: area.toUpperCase(), color, x: plan.start(at), y: plan.start(at) - plan.start(0) + plan.top - 10};
      });
    return {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      description: words.groupMatrix.description,
      width: plan.width,
      height: plan.height,
      padding: {left: 0, top: 4, right: 4, bottom: 4},
      config: config(words),
      layer: [
        rects(cells),
        rules(cells.filter(({hatched}) => hatched).flatMap(({x, y}) => hatch(x, y, plan.size))),
        texts(
          cells
            .filter(({sign}) => sign !== "")
            .map(({sign, ink, cx, cy}) => ({text: sign, color: ink, x: cx, y: cy - plan.size * 0.2})),
          {
            fontSize: 10,
          },
        ),
        texts(cells.filter(({bold}) => !bold).map(label), {fontSize: plan.fontSize}),
        texts(cells.filter(({bold}) => bold).map(label), {fontSize: plan.fontSize + 1, fontWeight: 600}),
        texts(
          names.map(({name, color, x, y}) => ({text: name, color, x, y})),
          {
            fontSize: nameStyle.size,
            fontWeight: 600,
            align: "right",
          },
        ),
        texts(
          names.map(({after, color, xAfter, y}) => ({text: after, color, x: xAfter, y})),
          {fontSize: 12.5, align: "left"},
        ),
        texts(heads, {fontSize: 12.5, fontWeight: 600, align: "left"}),
        ...legend(plan, words, rows),
      ],
    };
  },
  table: (rows, words) => {
    const {groupMatrix: head, format} = words;
    return {
      columns: [
        {title: head.department, numbers: undefined},
        {title: head.otherDepartment, numbers: undefined},
        {title: head.index, numbers: "whole"},
        {title: head.verdict, numbers: undefined},
        {title: head.networks, numbers: "whole"},
        {title: head.people, numbers: "whole"},
        {title: head.ownShare, numbers: "percent"},
        {title: head.ownExpected, numbers: "percent"},
      ],
      rows: rows.map((row) => {
        if (row.kind === "own") {
          const {share} = row;
          const figures =
            share.kind === "shown"
              ? [share.value.value, share.value.expected ?? format.none]
              : [withheld(share.kind, 0, words), format.none];
          return [row.department, head.own, format.none, format.none, format.none, format.none, ...figures];
        }
        const {figures} = row;
        const shown =
          figures.kind === "shown"
            ? [figures.value.index, head[figures.value.verdict], figures.value.networks, figures.value.people]
            : [withheld(figures.kind, row.most, words), format.none, format.none, format.none];
        return [row.department, row.other, ...shown, format.none, format.none];
      }),
    };
  },
};

function withheld(kind: "few" | "none" | "hidden", most: number, {shown}: Words): string {
  return kind === "few" ? shown.noneOrFew(most) : kind === "none" ? shown.none : shown.hidden;
}

/** Where everything stands, in pixels. */
interface Plan {
  readonly size: number;
  readonly fontSize: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Left edge of a department's column. */
  readonly start: (at: number) => number;
  readonly index: (department: string) => number;
}

function planOf(own: readonly OwnCell[]): Plan {
  const size = own.length <= 8 ? 54 : own.length <= 12 ? 46 : 40;
  const left = Math.ceil(Math.max(0, ...own.map(({department}) => textWidth(department, nameStyle)))) + 10;
  const gaps = own.map(
    ({area}, at) =>
      own.slice(1, at + 1).filter((one, before) => one.area !== own[before]?.area).length *
      (area === undefined ? 0 : 1),
  );
  const start = (at: number) => left + at * (size + 2) + (gaps[at] ?? 0) * areaGap;
  const end = start(own.length - 1) + size;
  const afters = own
    .slice(0, -1)
    .map(({department}, at) => start(at) + size + 10 + textWidth(`← ${department}`, {size: 12.5, weight: 400}));
  const indexes = new Map(own.map(({department}, at) => [department, at]));
  const top = 24;
  return {
    size,
    fontSize: own.length <= 8 ? 15 : 13,
    left,
    top,
    width: Math.ceil(Math.max(end, 520, ...afters)),
    height: top + end - left + legendHeight,
    start,
    index: (department) => indexes.get(department) ?? 0,
  };
}

interface DrawnCell {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly cx: number;
  readonly cy: number;
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
  readonly sign: string;
  readonly text: string;
  readonly bold: boolean;
  readonly hatched: boolean;
}

function drawn(row: MatrixRow, {size, top, start, index}: Plan, words: Words): DrawnCell {
  const column = row.kind === "own" ? row.department : row.other;
  const x = start(index(column));
  const y = start(index(row.department)) - start(0) + top;
  return {
    x,
    y,
    x2: x + size,
    y2: y + size,
    cx: x + size / 2,
    cy: y + size / 2,
    stroke: palette.paper,
    sign: "",
    bold: false,
    hatched: false,
    ...(row.kind === "own" ? ownLook(row, words) : pairLook(row, words)),
  };
}

function ownLook({share}: OwnCell, {format}: Words) {
  return {
    fill: palette.paper,
    stroke: palette.chance,
    ink: palette.muted,
    text: share.kind === "shown" ? format.percent(share.value.value) : "",
    hatched: share.kind === "hidden",
  };
}

function pairLook({figures, most}: PairCell, words: Words) {
  const quiet = {fill: palette.chanceCell, ink: palette.ink};
  switch (figures.kind) {
    case "hidden":
      return {fill: palette.paper, stroke: palette.chance, ink: palette.muted, text: "", hatched: true};
    case "few":
      return {fill: palette.paper, stroke: palette.chance, ink: palette.muted, text: words.shown.noneOrFew(most)};
    case "none":
      return {...quiet, text: words.format.none};
    case "shown": {
      const {index, verdict} = figures.value;
      const text = words.format.number(index);
      if (verdict === "more") return {...moreLook(index), text, sign: "▲", bold: true};
      if (verdict === "less") return {...lessLook(index), text, sign: "▼", bold: true};
      return {...quiet, text};
    }
  }
}

function moreLook(index: number) {
  return index < 150 ? {fill: palette.aboveLight, ink: palette.ink} : {fill: palette.above, ink: palette.paper};
}

/** Darker the further below: by quarters of what is expected. */
function lessLook(index: number) {
  const [pale, light, dark, darkest] = palette.belowClasses;
  if (index >= 75) return {fill: pale, ink: palette.ink};
  if (index >= 50) return {fill: light, ink: palette.ink};
  return index >= 25 ? {fill: dark, ink: palette.ink} : {fill: darkest, ink: palette.paper};
}

function label({text, ink, cx, cy, sign}: DrawnCell) {
  return {text, color: ink, x: cx, y: sign === "" ? cy : cy + 6};
}

/** Short strokes from edge to edge of a square, since charts have no patterns. */
function hatch(x: number, y: number, size: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 8; at < 2 * size; at += 8) {
    const [from, to] = [Math.max(0, at - size), Math.min(size, at)];
    lines.push({x: x + from, y: y + at - from, x2: x + to, y2: y + at - to});
  }
  return lines;
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

interface Written {
  readonly text: string;
  readonly color: string;
  readonly x: number;
  readonly y: number;
}

const pixels = (field: string) => ({field, type: "quantitative" as const, scale: null, axis: null});
const colours = {field: "color", type: "nominal" as const, scale: null, legend: null};

function rects(cells: readonly (Line & {readonly fill: string; readonly stroke: string})[]): Layer {
  return {
    data: {values: cells.map(({x, y, x2, y2, fill, stroke}) => ({x, y, x2, y2, fill, stroke}))},
    mark: {type: "rect", strokeWidth: 1, cornerRadius: 2},
    encoding: {
      x: pixels("x"),
      y: pixels("y"),
      x2: {field: "x2"},
      y2: {field: "y2"},
      fill: {field: "fill", type: "nominal", scale: null, legend: null},
      stroke: {field: "stroke", type: "nominal", scale: null, legend: null},
    },
  };
}

function rules(lines: readonly Line[]): Layer {
  return {
    data: {values: [...lines]},
    mark: {type: "rule", color: palette.chance, strokeWidth: 1},
    encoding: {x: pixels("x"), y: pixels("y"), x2: {field: "x2"}, y2: {field: "y2"}},
  };
}

function texts(
  written: readonly Written[],
  look: {readonly fontSize: number; readonly fontWeight?: 400 | 600; readonly align?: "left" | "right" | "center"},
): Layer {
  return {
    data: {values: written.map(({text, color, x, y}) => ({text, color, x, y}))},
    mark: {type: "text", baseline: "middle", align: "center", ...look},
    encoding: {x: pixels("x"), y: pixels("y"), text: {field: "text"}, color: colours},
  };
}

/** Explains only what is in this picture; two entries to a line, so that it fits below a narrow matrix. */
function legend(
  {height, left}: Plan,
  {groupMatrix: names, shown}: Words,
  rows: readonly MatrixRow[],
): readonly Layer[] {
  const pairs = rows.filter((row): row is PairCell => row.kind === "pair");
  const verdicts = new Set(pairs.map(({figures}) => (figures.kind === "shown" ? figures.value.verdict : figures.kind)));
  const hides = verdicts.has("hidden") || rows.some((row) => row.kind === "own" && row.share.kind === "hidden");
  const plain = {fill: [palette.chanceCell], sign: "", stroke: palette.paper, hatched: false};
  const framed = {...plain, fill: [palette.paper], stroke: palette.chance};
  const all = [
    {...plain, fill: palette.belowClasses.toReversed(), text: names.legendLess, shows: verdicts.has("less")},
    {...plain, fill: [palette.aboveLight, palette.above], text: names.legendMore, shows: verdicts.has("more")},
    {...plain, text: names.legendUnclear, shows: verdicts.has("unclear")},
    {...framed, text: names.legendOwn, sign: "%", shows: true},
    {...framed, text: names.legendFew, sign: shown.noneOrFew(pairs[0]?.most ?? 0), shows: verdicts.has("few")},
    {...framed, text: names.legendHidden, hatched: true, shows: hides},
  ].filter(({shows}) => shows);
  const swatch = {width: 20, height: 16};
  const drawnEntries = all.map((entry, at) => {
    const x = at % 2 === 0 ? left : left + 250;
    const y = height - legendHeight + 26 + Math.floor(at / 2) * 23;
    const wide = entry.fill.length === 1 ? 30 : swatch.width;
    return {...entry, x, y, wide, after: x + entry.fill.length * wide + 8};
  });
  return [
    rects(
      drawnEntries.flatMap(({x, y, wide, fill, stroke}) =>
        fill.map((color, at) => ({
          x: x + at * wide,
          x2: x + (at + 1) * wide,
          y: y - 8,
          y2: y + 8,
          fill: color,
          stroke,
        })),
      ),
    ),
    rules(
      drawnEntries
        .filter(({hatched}) => hatched)
        .flatMap(({x, y}) => hatch(x, y - 8, 16).concat(hatch(x + 14, y - 8, 16))),
    ),
    texts(
      drawnEntries.map(({sign, x, y, wide}) => ({text: sign, color: palette.muted, x: x + wide / 2, y})),
      {fontSize: 12.5},
    ),
    texts(
      drawnEntries.map(({text, after, y}) => ({text, color: palette.muted, x: after, y})),
      {fontSize: 12.5, align: "left"},
    ),
  ];
}
