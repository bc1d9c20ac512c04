import type {TopLevelSpec} from "vega-lite";
import {type Chart, config, type Layer, palette, type Table} from "../chart.ts";
import {
  anchorWidth,
  type Block,
  belowRims,
  column,
  type Facts,
  type FlowerDepartment,
  type FlowerPetal,
  type FlowerRim,
  type FlowerRow,
  type FlowerWhole,
  gather,
  heading,
  isCornered,
  isEmpty,
  isShown,
  type Label,
  mirrored,
  nameRoom,
  type Plan,
  planOf,
  radius,
  ringWidth,
  type Strand,
  type ThreadBand,
  threadBands,
  top,
  width,
} from "../flower-plan.ts";
import {type TextStyle, textWidth} from "../fonts.ts";
import type {Words} from "../language.ts";
import {byText} from "../model.ts";
import {arc, type Point, petal, polar, ribbon, ringPiece, rounded, type Side} from "../petals.ts";
import {type Bridging, bridgingLimits, type Shown} from "../privacy.ts";

export type {FlowerRow} from "../flower-plan.ts";

/** The network structure round its Secretariat: networks as petals at their leader's department. */
export const flower: Chart<FlowerRow> = {
  name: "flower",
  spec: (rows, words): TopLevelSpec => {
    const facts = gather(rows);
    const plan = planOf(facts);
    const key = legend(facts, plan, words);
    const {network, people, department, guestsFrom, employees, share} = words.flower;
    const living = facts.petals.filter(({state}) => state === "living").length;
    return {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      usermeta: {lang: words.code},
      description: words.flower.description(living, facts.petals.length - living),
      width,
      height: Math.ceil(plan.bottom + key.height),
      padding: 4,
      autosize: {type: "none"},
      projection: {type: "identity", scale: 1, translate: [0, 0]},
      layer: [
        shapes([...ground(facts, plan), disc(plan.centre, radius.heart, {fill: palette.secretariat})]),
        toldShapes(threads(facts, plan, words), {name: network, department: guestsFrom, people}),
        shapes([...anchors(plan), ...leaders(plan), ...filaments(plan)]),
        petalLayer(petals(facts, plan, words), {name: network, department, employees, share}),
        toldShapes(dots(facts, plan, words), {name: network, group: guestsFrom, people}),
        shapes(key.shapes),
        texts([...labels(facts, plan, words), ...key.texts]),
      ],
      config: config(words),
    };
  },
  table: tableOf,
};

// Shapes: polygons and lines in pixels, with their colours beside them.

interface Look {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

interface Shape extends Required<Look> {
  readonly type: "Feature";
  readonly geometry:
    | {readonly type: "Polygon"; readonly coordinates: readonly (readonly Point[])[]}
    | {readonly type: "LineString"; readonly coordinates: readonly Point[]};
  readonly [field: string]: unknown;
}

const clear = {fill: "transparent", fillOpacity: 1, stroke: "transparent", strokeWidth: 0, dash: []} satisfies Look;

function surface(points: readonly Point[], look: Look, told: Readonly<Record<string, string>> = {}): Shape {
  return {type: "Feature", geometry: {type: "Polygon", coordinates: [points]}, ...clear, ...look, ...told};
}

function stroke(points: readonly Point[], look: Look): Shape {
  return {type: "Feature", geometry: {type: "LineString", coordinates: points}, ...clear, ...look};
}

function disc(centre: Point, size: number, look: Look, told: Readonly<Record<string, string>> = {}): Shape {
  const steps = size > 10 ? 72 : 20;
  const points = Array.from({length: steps + 1}, (_, i) => polar(centre, (2 * Math.PI * i) / steps, size));
  return surface(points, look, told);
}

function diamond([x, y]: Point): Shape {
  const half = 4.4;
  const points: readonly Point[] = [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
    [x, y - half],
  ];
  return surface(points, {fill: palette.secretariat, stroke: palette.ink, strokeWidth: 0.7});
}

function shapes(values: readonly Shape[]) {
  const asIs = {scale: null, legend: null} as const;
  return {
    data: {values: [...values]},
    mark: {
      type: "geoshape",
      strokeCap: "round",
      strokeJoin: "round",
      aria: false,
      clip: false,
      strokeDash: {expr: "datum.dash"},
    },
    encoding: {
      fill: {field: "fill", type: "nominal", ...asIs},
      fillOpacity: {field: "fillOpacity", type: "quantitative", ...asIs},
      stroke: {field: "stroke", type: "nominal", ...asIs},
      strokeWidth: {field: "strokeWidth", type: "quantitative", ...asIs},
    },
  } as const;
}

/** Shapes that belong to a network: they say what they are, and fade while the pointer is on another network. */
function toldShapes(values: readonly Shape[], titles: Readonly<Record<string, string>>) {
  const {encoding, ...layer} = shapes(values);
  const tooltip = Object.entries(titles).map(([field, title]) => ({field, title, type: "nominal"}) as const);
  const opacity = {condition: {param: pointed, value: 1}, value: 0.12} as const;
  return {...layer, encoding: {...encoding, opacity, tooltip}};
}

/** In a live chart: the network under the pointer. */
const pointed = "pointed";

/** The petals take the pointer, and are the only shapes that a live chart reads aloud. */
function petalLayer(values: readonly Shape[], titles: Readonly<Record<string, string>>): Layer {
  const {mark, encoding, data} = toldShapes(values, titles);
  return {
    data,
    params: [{name: pointed, select: {type: "point", fields: ["network"], on: "pointerover", clear: "pointerout"}}],
    mark: {...mark, aria: true},
    encoding: {...encoding, description: {field: "said", type: "nominal"}},
  };
}

/** Colour of a department's arc, heading and ground: by its area, else by its side. */
function areaColour({area}: FlowerDepartment, {departments, whole}: Facts): string {
  if (!isShown(area, whole.part)) return palette.muted;
  const areas = [...new Set(departments.map((department) => department.area))];
  return palette.areas[areas.indexOf(area) % 2 === 0 ? 0 : 1];
}

function ground(facts: Facts, {centre, arcs}: Plan): readonly Shape[] {
  const pieces = facts.departments.flatMap((department) => {
    const at = arcs.get(department.id);
    return at === undefined ? [] : [{...at, colour: areaColour(department, facts)}];
  });
  const round = (size: number) => arc(centre, size, 0, 2 * Math.PI);
  return [
    ...pieces.map(({from, to, colour}) =>
      surface(ringPiece(centre, radius.ring + ringWidth + 2, radius.politics - 7, from, to), {
        fill: colour,
        fillOpacity: 0.055,
      }),
    ),
    stroke(round(radius.politics), {stroke: "#B9C0C9", strokeWidth: 1.2}),
    stroke(round(radius.society), {stroke: "#D3C8B4", strokeWidth: 4.5}),
    ...pieces.map(({from, to, colour}) =>
      surface(ringPiece(centre, radius.ring, radius.ring + ringWidth, from, to), {fill: colour}),
    ),
  ];
}

/** White on both sides of a thread, so that one is seen to pass over another. */
const casing = 1;

/** Wide ones first, so that the thin stay visible. */
function threads({departments}: Facts, {strands}: Plan, words: Words): readonly Shape[] {
  const names = new Map(departments.map(({id, name}) => [id, name]));
  return strands
    .flatMap(({band, ...strand}) => (band === undefined ? [] : [{...strand, band}]))
    .toSorted((a, b) => b.band.width - a.band.width || byStrand(a, b))
    .map(({band, petal: {row}, department, line}) =>
      surface(
        ribbon(line, band.width + casing),
        {fill: colourOf(row), stroke: palette.paper, strokeWidth: casing},
        {network: row.network, name: row.name, department: names.get(department) ?? "", people: bandText(band, words)},
      ),
    );
}

function byStrand(a: Pick<Strand, "petal" | "department">, b: Pick<Strand, "petal" | "department">): number {
  return byText(a.petal.row.network, b.petal.row.network) || byText(a.department, b.department);
}

function bandText({from, upTo}: ThreadBand, {format, shown, flower: own}: Words): string {
  if (from === 1 && upTo !== undefined) return shown.few(upTo);
  return upTo === undefined ? own.andOver(format.number(from)) : shown.range(format.number(from), format.number(upTo));
}

/** A diamond at the end of the thread to the anchor's department; a broken line where no people go there. */
function anchors({strands, centre}: Plan): readonly Shape[] {
  const held = strands.filter(({anchor}) => anchor).toSorted(byStrand);
  const bare = held.filter(({band}) => band === undefined);
  const broken = {stroke: palette.secretariat, strokeWidth: anchorWidth, dash: [4, 2]};
  return [
    ...bare.map(({line}) => stroke(line, broken)),
    ...held.map(({to}) => diamond(polar(centre, to, radius.threads - 7))),
  ];
}

function colourOf({figures}: FlowerPetal): string {
  const bridging = figures.kind === "name" ? undefined : figures.bridging;
  return bridging === undefined ? palette.chance : palette.bridging[bridging];
}

function lookOf({state, figures}: FlowerPetal): Look {
  if (state === "closed") return {fill: palette.paper, stroke: "#8C969E", strokeWidth: 1, dash: [3, 2.5]};
  if (figures.kind === "name") return {fill: palette.paper, stroke: palette.muted, strokeWidth: 1};
  return petalLook(figures.bridging);
}

function petalLook(bridging: Bridging | undefined): Look {
  const light = bridging === undefined || bridging < 2;
  const fill = bridging === undefined ? palette.chance : palette.bridging[bridging];
  return {fill, stroke: light ? palette.bridgingOutline : palette.paper, strokeWidth: 0.9};
}

/** Large ones first, so that a small neighbour is never hidden. */
function petals({departments}: Facts, {petals: placed, centre}: Plan, words: Words): readonly Shape[] {
  const names = new Map(departments.map(({id, name}) => [id, name]));
  return placed
    .toSorted((a, b) => b.length - a.length || byText(a.row.network, b.row.network))
    .map(({row, angle, length, width: wide}) => {
      const department = names.get(row.department) ?? "";
      const {employees, share} = toldOf(row, words);
      const said = [row.name, department, employees, share].filter((part) => part !== "").join(", ");
      const told = {network: row.network, name: row.name, department, employees, share, said};
      return surface(petal(centre, {angle, base: radius.foot, length, width: wide}), lookOf(row), told);
    });
}

/** Size and share in words, as far as they may be told. */
function toldOf({state, figures}: FlowerPetal, words: Words): {employees: string; share: string} {
  const {format, flower: own, shown} = words;
  if (state === "closed") return {employees: "", share: own.closed};
  switch (figures.kind) {
    case "name":
      return {employees: "", share: own.nameOnly};
    case "band":
      return {
        employees: shown.range(format.number(figures.size.from), format.number(figures.size.to)),
        share: figures.bridging === undefined ? format.none : shortClassName(figures.bridging, words),
      };
    case "full":
      return {
        employees: format.number(figures.size),
        share: figures.share === undefined ? format.none : format.percent(figures.share),
      };
  }
}

/** For the narrow columns. */
function shortClassName(bridging: Bridging, words: Words): string {
  const {format} = words;
  if (bridging === 0) return `< ${format.percent(bridgingLimits[0] / 100)}`;
  return bridging === 4 ? `≥ ${format.percent(bridgingLimits[3] / 100)}` : className(bridging, words);
}

function className(bridging: Bridging, {format, flower: own}: Words): string {
  const [low, high] = [bridgingLimits.at(bridging - 1), bridgingLimits.at(bridging)];
  if (bridging === 0) return own.under(format.percent(bridgingLimits[0] / 100));
  if (low === undefined || high === undefined) return own.andOver(format.percent(bridgingLimits[3] / 100));
  return format.percents(low / 100, (high - 1) / 100);
}

// Rims, leader lines and dots.

function dots(facts: Facts, plan: Plan, words: Words): readonly Shape[] {
  return plan.dots.map(({petal: found, group, people, size, at}) =>
    disc(
      polar(plan.centre, found.angle, at),
      size,
      {fill: palette[group], stroke: palette.paper, strokeWidth: 0.8},
      {
        network: found.row.network,
        name: found.row.name,
        group: words.flower[group],
        people: countOf(people, facts.whole, words),
      },
    ),
  );
}

function countOf(people: Shown<number>, {minimumGroup}: FlowerWhole, {format, shown}: Words): string {
  switch (people.kind) {
    case "shown":
      return format.number(people.value);
    case "few":
      return shown.few(minimumGroup - 1);
    case "none":
      return shown.none;
    case "hidden":
      return shown.hidden;
  }
}

/** From the tip of the petal to its farthest dot. */
function filaments({dots: all, centre}: Plan): readonly Shape[] {
  return [...Map.groupBy(all, ({petal: found}) => found)].map(([{angle, length}, mine]) => {
    const far = Math.max(...mine.map(({at}) => at));
    const ends = [polar(centre, angle, radius.foot + length), polar(centre, angle, far)];
    return stroke(ends, {stroke: far === radius.society ? palette.society : palette.politics, strokeWidth: 1});
  });
}

function leaders({leaders: lines}: Plan): readonly Shape[] {
  return lines.map((line) => stroke(line, {stroke: "#AEB6BD", strokeWidth: 0.8}));
}

// Texts.

interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align: "left" | "right" | "center";
  readonly size: number;
  readonly weight: TextStyle["weight"];
  readonly style: "normal" | "italic";
  readonly colour: string;
  /** Widest it may be, in pixels; 0: no limit. */
  readonly limit: number;
}

function text(
  at: Point,
  words: string,
  align: Text["align"],
  look: Partial<Omit<Text, "x" | "y" | "text" | "align">>,
): Text {
  const plain = {size: 11.5, weight: 400, style: "normal", colour: palette.ink, limit: 0} as const;
  return {x: rounded(at[0]), y: rounded(at[1]), text: words, align, ...plain, ...look};
}

function texts(values: readonly Text[]): Layer {
  const of = (field: string) => ({expr: `datum.${field}`});
  return {
    data: {values: [...values]},
    mark: {
      type: "text",
      aria: false,
      baseline: "middle",
      align: of("align"),
      fontSize: of("size"),
      fontWeight: of("weight"),
      fontStyle: of("style"),
      limit: of("limit"),
    },
    encoding: {
      x: {field: "x", type: "quantitative", scale: null, axis: null},
      y: {field: "y", type: "quantitative", scale: null, axis: null},
      text: {field: "text", type: "nominal"},
      color: {field: "colour", type: "nominal", scale: null, legend: null},
    },
  };
}

function labels(facts: Facts, plan: Plan, words: Words): readonly Text[] {
  return [
    ...plan.blocks.flatMap((block) => blockTexts(block, facts, plan, words)),
    ...(["left", "right"] as const).flatMap((side) => topTexts(side, facts, plan, words)),
    ...rimTexts(plan, words),
    ...heartTexts(plan, words),
  ];
}

function blockTexts(
  {department, side, area, y, labels: mine}: Block,
  facts: Facts,
  {nameStyle}: Plan,
  words: Words,
): readonly Text[] {
  const inner = side === "right" ? "left" : "right";
  const edge = mirrored(column.edge, side);
  const colour = areaColour(department, facts);
  const room = width - column.edge;
  const found = [text([edge, y], department.name, inner, {size: 13, weight: 600, colour, limit: room})];
  if (area !== undefined) {
    found.push(text([edge, y - heading], area.toUpperCase(), inner, {size: 11, weight: 600, colour, limit: room}));
  }
  if (isEmpty(department, facts)) {
    found.push(
      text([edge, y + heading - 1], words.flower.noNetworks, inner, {
        ...nameStyle,
        style: "italic",
        colour: palette.muted,
      }),
    );
  }
  return [...found, ...mine.flatMap((label) => rowTexts(label, edge, inner, {nameStyle, side, words}))];
}

function rowTexts(
  {petal: {row}, lines, y}: Label,
  edge: number,
  inner: "left" | "right",
  {nameStyle, side, words}: {nameStyle: TextStyle; side: Side; words: Words},
): readonly Text[] {
  const closed = row.state === "closed";
  const gap = nameStyle.size + 0.5;
  const {employees, share} = toldOf(row, words);
  const numbers = {size: nameStyle.size - 0.5 > 11 ? 12 : 11, colour: palette.muted};
  const ends = numberEnds(side);
  return [
    ...lines.map((line, i) =>
      text([edge, y + (i - (lines.length - 1) / 2) * gap], line, inner, {
        size: nameStyle.size,
        style: closed ? "italic" : "normal",
        colour: closed ? palette.muted : palette.ink,
        limit: nameRoom + 2,
      }),
    ),
    ...(employees === "" ? [] : [text([ends.employees, y], employees, "right", numbers)]),
    text([ends.share, y], share, "right", numbers),
  ];
}

/** Where the columns of numbers end, on the right. */
function numberEnds(side: Side): {employees: number; share: number} {
  return side === "right"
    ? {employees: width - column.share, share: width}
    : {employees: column.size, share: column.size + column.share};
}

/** In the corner: the director area, if the side has one only, and the heads of the columns. */
function topTexts(side: Side, facts: Facts, {blocks}: Plan, {flower: own}: Words): readonly Text[] {
  const mine = facts.departments.filter(({id}) => facts.sides.get(id) === side);
  const [first] = mine;
  const heads = {size: 11, colour: palette.muted};
  const ends = numberEnds(side);
  const y = (blocks.find((block) => block.side === side)?.y ?? top) - 1;
  const found: Text[] = [];
  if (mine.some(({id}) => facts.petals.some(({department}) => department === id))) {
    found.push(text([ends.employees, y - heading], own.employeesShort, "right", heads));
    found.push(text([ends.share, y - heading], own.shareShort, "right", heads));
  }
  const isRepeated = side === "right" && first?.area === facts.departments[0]?.area;
  if (first?.area !== undefined && isCornered(facts) && !isRepeated) {
    const look = {size: 12, weight: 600, colour: areaColour(first, facts)} as const;
    const edge = side === "right" ? width : 0;
    found.push(text([edge, 8], first.area.toUpperCase(), side, look));
  }
  return found;
}

function rimTexts(plan: Plan, {flower: own}: Words): readonly Text[] {
  const [x, y] = plan.centre;
  const look = {size: 11, weight: 600} as const;
  const between = y + (radius.politics + radius.society) / 2 - 1;
  return [
    text([x, between], own.politics, "center", {...look, colour: palette.politics}),
    text([x, belowRims(plan, textWidth(own.society, look))], own.society, "center", {
      ...look,
      colour: palette.societyText,
    }),
  ];
}

function heartTexts({centre: [x, y]}: Plan, {flower: own}: Words): readonly Text[] {
  const gap = 14;
  return own.heart.map((line, i) =>
    text([x, y + (i - (own.heart.length - 1) / 2) * gap], line, "center", {size: 12, weight: 600}),
  );
}

// The legend: items in a row, broken where the picture ends.

interface Item {
  /** Room for the sign before the words. */
  readonly sign: number;
  readonly draw: (at: Point) => readonly Shape[];
  readonly words: string;
  readonly look: Partial<Text>;
  /** Begins a line of its own. */
  readonly breaks?: boolean;
  /** Higher than a line. */
  readonly high?: number;
}

interface Legend {
  readonly shapes: readonly Shape[];
  readonly texts: readonly Text[];
  readonly height: number;
}

const legendLine = 21;

function legend(facts: Facts, plan: Plan, words: Words): Legend {
  const found: {shapes: Shape[]; texts: Text[]} = {shapes: [], texts: []};
  let y = plan.bottom;
  for (const line of legendLines(legendItems(facts, plan, words))) {
    const high = Math.max(legendLine, ...line.map(({high = 0}) => high + 4));
    let x = 0;
    for (const item of line) {
      found.shapes.push(...item.draw([x, y + high / 2]));
      found.texts.push(text([x + item.sign, y + high / 2], item.words, "left", item.look));
      x += roomOf(item) + legendGap;
    }
    y += high;
  }
  return {...found, height: y - plan.bottom + 4};
}

const legendGap = 16;

function roomOf({sign, words, look}: Item): number {
  return sign + textWidth(words, {size: look.size ?? 11.5, weight: look.weight ?? 400});
}

function legendLines(items: readonly Item[]): readonly (readonly Item[])[] {
  const lines: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const wide = roomOf(item) + legendGap;
    const line = lines.at(-1);
    if (line === undefined || item.breaks === true || room + wide - legendGap > width) {
      lines.push([item]);
      room = wide;
    } else {
      line.push(item);
      room += wide;
    }
  }
  return lines;
}

function legendItems(facts: Facts, plan: Plan, words: Words): readonly Item[] {
  const {flower: own, format} = words;
  const {whole} = facts;
  const none = () => [];
  const said = (what: string, look: Partial<Text> = {}): Item => ({sign: 0, draw: none, words: what, look});
  const title = (what: string): Item => ({...said(what, {weight: 600}), breaks: true});
  const leaf = (look: Look, what: string, length = 24, wide = 10): Item => ({
    sign: length + 6,
    draw: ([x, y]) => [surface(petal([x, y], {angle: Math.PI / 2, base: 0, length, width: wide}), look)],
    words: what,
    look: {},
    high: wide,
  });
  const classes = ([0, 1, 2, 3, 4] as const).map((bridging) => leaf(petalLook(bridging), className(bridging, words)));
  const chance =
    whole.chance === undefined
      ? []
      : [said(own.chance(format.percents(whole.chance.low, whole.chance.high)), {colour: palette.muted})];
  const bands = threadBands(whole)
    .slice(facts.dense ? 1 : 0)
    .map((band): Item => {
      const line = ([x, y]: Point): readonly Point[] => [
        [x, y],
        [x + 22, y],
      ];
      const draw = (at: Point) => [surface(ribbon(line(at), band.width), {fill: palette.bridging[3]})];
      return {sign: 28, draw, words: bandText(band, words), look: {}};
    });
  const anchor: Item = {sign: 15, draw: ([x, y]) => [diamond([x + 5, y])], words: own.anchor, look: {}};
  const sizes = [10, 50].map((size) => {
    const length = plan.scale * Math.sqrt(size);
    return leaf({fill: palette.chance}, format.number(size), length, plan.ratio * length);
  });
  const closed = facts.petals.some(({state}) => state === "closed");
  const named = facts.petals.some(({state, figures}) => state === "living" && figures.kind === "name");
  const closedLook: Look = {fill: palette.paper, stroke: "#8C969E", strokeWidth: 1, dash: [3, 2.5]};
  return [
    title(own.shareLegend),
    ...chance,
    ...classes,
    title(own.threadLegend),
    ...bands,
    anchor,
    title(own.areaLegend),
    ...sizes,
    ...(closed ? [leaf(closedLook, own.closedPetal)] : []),
    ...(named
      ? [leaf({fill: palette.paper, stroke: palette.muted, strokeWidth: 1}, own.nameOnlyPetal(whole.minimumGroup))]
      : []),
    said(own.arcs, {colour: palette.muted}),
    ...(facts.dense ? [said(own.wideThreadsOnly(whole.minimumGroup), {colour: palette.muted})] : []),
  ];
}

// The same facts as a table.

function tableOf(rows: readonly FlowerRow[], words: Words): Table {
  const facts = gather(rows);
  const own = words.flower;
  const names = new Map(facts.departments.map(({id, name}) => [id, name]));
  const outward = (network: string, group: FlowerRim["group"]) => {
    const people = facts.rims.find((rim) => rim.network === network && rim.group === group)?.people;
    if (people === undefined) return "";
    return people.kind === "shown" ? people.value : countOf(people, facts.whole, words);
  };
  const figuresOf = (row: FlowerPetal): readonly [string | number, string | number] => {
    const {figures, state} = row;
    if (state === "living" && figures.kind === "full") return [figures.size, figures.share ?? words.format.none];
    const {employees, share} = toldOf(row, words);
    return [employees, share];
  };
  return {
    columns: [
      {title: own.network, numbers: undefined},
      {title: own.department, numbers: undefined},
      {title: own.employees, numbers: "whole"},
      {title: own.share, numbers: "percent"},
      {title: own.politics, numbers: "whole"},
      {title: own.society, numbers: "whole"},
    ],
    rows: facts.petals.map((row) => [
      row.name,
      names.get(row.department) ?? "",
      ...figuresOf(row),
      outward(row.network, "politics"),
      outward(row.network, "society"),
    ]),
  };
}
