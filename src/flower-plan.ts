/** What the flower shows and where everything stands in it: facts, sorted, and their places in pixels. */

import {type TextStyle, textWidth} from "./fonts.ts";
import {byText} from "./model.ts";
import {
  type Arc,
  leader,
  lowest,
  type Point,
  ringArcs,
  type Side,
  sidesOf,
  slots,
  stack,
  threadLine,
  wayRound,
} from "./petals.ts";
import type {NetworkFigures, Shown} from "./privacy.ts";

/** A department on the ring. */
export interface FlowerDepartment {
  readonly kind: "department";
  readonly id: string;
  readonly name: string;
  /** Director area, by name. */
  readonly area: string | undefined;
  /** Place on the ring, from the top down on either side. */
  readonly order: number;
}

/** A network, with what may be said of it. */
export interface FlowerPetal {
  readonly kind: "petal";
  readonly network: string;
  readonly name: string;
  /** The department that leads it. */
  readonly department: string;
  readonly state: "living" | "closed";
  readonly figures: NetworkFigures;
  /** Department of its management anchor. */
  readonly anchor: string | undefined;
  /** Place within the department, from the top down: see `petalOrder`. */
  readonly order: number;
}

/** Employees from another department than the leader's. */
interface FlowerThread {
  readonly kind: "thread";
  readonly network: string;
  readonly department: string;
  readonly people: Shown<number>;
}

/** Politicians, or citizens and partners together. */
export interface FlowerRim {
  readonly kind: "rim";
  readonly network: string;
  readonly group: "politics" | "society";
  readonly people: Shown<number>;
}

/** What holds for the whole picture. */
export interface FlowerWhole {
  readonly kind: "whole";
  /** Share across by chance: 95 % of the draws. */
  readonly chance: {readonly low: number; readonly high: number} | undefined;
  readonly minimumGroup: number;
  /** One director area at a time, for more than 80 networks: only networks led there get a petal. */
  readonly part: string | undefined;
}

/** All facts are already through the door of `privacy.ts`; the chart draws what it is given. */
export type FlowerRow = FlowerDepartment | FlowerPetal | FlowerThread | FlowerRim | FlowerWhole;

export const width = 1144;
const middle = width / 2;
/** Distances from the centre, in pixels. */
export const radius = {
  heart: 38,
  clearance: 52,
  threads: 146,
  ring: 148,
  foot: 163,
  politics: 264,
  society: 288,
  leader: 298,
};
export const ringWidth = 12;
/** Kept free at the top and bottom of the ring, in radians. */
const rest = 0.105;
/** The largest petal, and the widest a petal may be for its length. */
const longest = 86;
const widest = 0.44;
const narrowest = 0.27;
/** A network of which only the name is shown is drawn as if it had this many employees. */
const nameOnlySize = 5;
/** From here on: smaller text, and only threads that stand for a whole group. */
const manyNetworks = 45;
export const column = {edge: middle + radius.leader + 22, share: 55, size: 39, elbow: 11};
/** Over the columns: areas and the heads of the numbers. */
export const top = 34;
export const heading = 19;
const blockGap = 9;

// The facts, sorted, and only those that the picture shows.

export interface Facts {
  readonly whole: FlowerWhole;
  readonly departments: readonly FlowerDepartment[];
  readonly sides: ReadonlyMap<string, Side>;
  readonly petals: readonly FlowerPetal[];
  readonly threads: readonly FlowerThread[];
  readonly rims: readonly FlowerRim[];
  readonly dense: boolean;
}

export function gather(rows: readonly FlowerRow[]): Facts {
  const of = <Kind extends FlowerRow["kind"]>(kind: Kind) =>
    rows.filter((row): row is Extract<FlowerRow, {kind: Kind}> => row.kind === kind);
  const [whole = {kind: "whole", chance: undefined, minimumGroup: 5, part: undefined}] = of("whole");
  const all = of("department").toSorted((a, b) => a.order - b.order || byText(a.id, b.id));
  const {departments, sides} = seating(all, whole.part);
  const place = new Map(departments.map(({id, area}, i) => [id, {at: i, shown: isShown(area, whole.part)}]));
  const petals = of("petal")
    .filter(({network, department}) => {
      const found = place.get(department);
      if (found === undefined) throw new Error(`network at a department that is not on the ring: ${network}`);
      return found.shown;
    })
    .toSorted(
      (a, b) =>
        (place.get(a.department)?.at ?? 0) - (place.get(b.department)?.at ?? 0) ||
        a.order - b.order ||
        byText(a.network, b.network),
    );
  const told = new Map(petals.filter(isTold).map((row) => [row.network, row]));
  const dense = petals.length > manyNetworks;
  const living = ({network}: {readonly network: string}) => told.has(network);
  const some = ({people}: {readonly people: Shown<number>}) =>
    people.kind === "few" || (people.kind === "shown" && people.value > 0);
  const away = ({network, department}: FlowerThread) =>
    place.has(department) && told.get(network)?.department !== department;
  for (const row of [...of("thread"), ...of("rim")]) checkCount(row, whole.minimumGroup);
  return {
    whole,
    departments,
    sides,
    petals,
    threads: of("thread").filter(
      (row) => living(row) && some(row) && away(row) && !(dense && row.people.kind === "few"),
    ),
    rims: of("rim")
      .filter((row) => living(row) && some(row))
      .toSorted((a, b) => byText(a.network, b.network) || byText(a.group, b.group)),
    dense,
  };
}

/** Closed networks have no threads, and of the smallest only the name is told. */
function isTold({state, figures}: FlowerPetal): boolean {
  return state === "living" && figures.kind !== "name";
}

/** The chart does not suppress, but it does not draw what cannot have come through the door either. */
function checkCount({network, people}: FlowerThread | FlowerRim, minimumGroup: number): void {
  if (people.kind === "shown" && people.value > 0 && people.value < Math.min(5, minimumGroup)) {
    throw new Error(`a number of people under ${minimumGroup} was not suppressed: ${network}`);
  }
}

export function isShown(area: string | undefined, part: string | undefined): boolean {
  return part === undefined || area === part;
}

/** Sides of the ring; in a part, its departments take both sides and the others stand below them. */
function seating(all: readonly FlowerDepartment[], part: string | undefined): Pick<Facts, "departments" | "sides"> {
  const split = (some: readonly FlowerDepartment[], byArea: boolean) =>
    sidesOf(some.map(({id, area}) => ({id, area: byArea ? area : undefined})));
  if (part === undefined) return {departments: all, sides: split(all, true)};
  const own = all.filter(({area}) => area === part);
  const others = all.filter(({area}) => area !== part);
  return {departments: [...own, ...others], sides: new Map([...split(own, false), ...split(others, false)])};
}

// The plan: where everything stands.

interface Placed {
  readonly row: FlowerPetal;
  readonly angle: number;
  readonly length: number;
  readonly width: number;
  readonly side: Side;
}

export interface Label {
  readonly petal: Placed;
  readonly lines: readonly string[];
  readonly y: number;
}

export interface Block {
  readonly department: FlowerDepartment;
  readonly side: Side;
  readonly y: number;
  /** The director area, where the side has several of them and here begins the next. */
  readonly area: string | undefined;
  readonly labels: readonly Label[];
}

export interface Plan {
  readonly centre: Point;
  /** Where the legend may begin. */
  readonly bottom: number;
  readonly arcs: ReadonlyMap<string, Arc>;
  readonly petals: readonly Placed[];
  readonly strands: readonly Strand[];
  readonly dots: readonly Dot[];
  readonly blocks: readonly Block[];
  readonly leaders: readonly (readonly Point[])[];
  /** Pixels of length for the root of a number of employees, and width for length. */
  readonly scale: number;
  readonly ratio: number;
  readonly nameStyle: TextStyle;
}

export function planOf(facts: Facts): Plan {
  const {departments, sides, petals: rows, dense, whole} = facts;
  const led = Map.groupBy(rows, ({department}) => department);
  const ask = ({id}: FlowerDepartment) => Math.max(3, led.get(id)?.length ?? 0);
  const own = departments
    .filter(({area}) => isShown(area, whole.part))
    .reduce((sum, department) => sum + ask(department), 0);
  const outside = departments.filter(({area}) => !isShown(area, whole.part)).length;
  const seats = departments.map((department) => ({
    id: department.id,
    side: sides.get(department.id) ?? "right",
    // The departments outside the part have no petals, only room for the ends of threads: together a fifth.
    weight: isShown(department.area, whole.part) ? ask(department) : (own * 0.25) / outside,
  }));
  const arcs = new Map(ringArcs(seats, rest).map((found) => [found.id, found]));
  const {scale, ratio} = sizing(led, arcs, rows);
  const placed = departments.flatMap(({id}) => {
    const mine = led.get(id) ?? [];
    const at = arcs.get(id);
    if (at === undefined) return [];
    const weights = mine.map((row) => 0.35 * longest + scale * Math.sqrt(drawnSize(row)));
    const angles = slots(at.from, at.to, weights);
    return mine.map((row, i): Placed => {
      const length = scale * Math.sqrt(drawnSize(row));
      return {row, angle: angles[i] ?? at.from, length, width: ratio * length, side: at.side};
    });
  });
  const nameStyle: TextStyle = {size: dense ? 11 : 12.5, weight: 400};
  const columns = (["left", "right"] as const).map((side) => blocksOf(facts, placed, side, nameStyle));
  const high = Math.max(
    2 * radius.leader + 8,
    ...columns.map((blocks) => blocks.reduce((sum, {height}) => sum + height, 0)),
  );
  const centre: Point = [middle, top + high / 2];
  const blocks = columns.flatMap((drafts) => settle(drafts, arcs, top, top + high));
  const dots = dotsOf(facts, placed);
  return {
    centre,
    bottom: top + high + 28,
    arcs,
    petals: placed,
    strands: strandsOf(facts, placed, arcs, centre),
    dots,
    blocks,
    leaders: leadersOf(blocks, dots, centre),
    scale,
    ratio,
    nameStyle,
  };
}

function drawnSize({figures}: FlowerPetal): number {
  switch (figures.kind) {
    case "name":
      return nameOnlySize;
    case "band":
      return (figures.size.from + figures.size.to) / 2;
    case "full":
      return figures.size;
  }
}

/** One scale for all: the largest petal is as long as there is room, and neighbours hardly overlap. */
function sizing(
  led: ReadonlyMap<string, readonly FlowerPetal[]>,
  arcs: ReadonlyMap<string, Arc>,
  rows: readonly FlowerPetal[],
): {scale: number; ratio: number} {
  const scale = longest / Math.sqrt(Math.max(20, ...rows.map(drawnSize)));
  const belly = radius.foot + longest / 2;
  const room = [...led].map(([id, mine]) => {
    const at = arcs.get(id);
    const span = at === undefined ? 0 : Math.abs(at.to - at.from) * belly;
    return span / mine.reduce((sum, row) => sum + scale * Math.sqrt(drawnSize(row)), 0);
  });
  const ratio = Math.min(widest, ...room);
  return ratio >= narrowest ? {scale, ratio} : {scale: scale * Math.sqrt(ratio / narrowest), ratio: narrowest};
}

// The columns of names on both sides.

interface Draft extends Omit<Block, "y" | "labels"> {
  readonly rows: readonly {readonly petal: Placed; readonly lines: readonly string[]; readonly height: number}[];
  readonly height: number;
}

/** Room for a name, from the leader line to the numbers. */
export const nameRoom = width - column.edge - column.share - column.size - 6;

function blocksOf(facts: Facts, placed: readonly Placed[], side: Side, nameStyle: TextStyle): readonly Draft[] {
  const mine = facts.departments.filter(({id}) => facts.sides.get(id) === side);
  const names = placed
    .filter((found) => found.side === side)
    .map((found) => ({petal: found, lines: wrapped(found.row.name, nameStyle, facts.dense ? 2 : 3)}));
  const pitch = facts.dense ? 13.5 : 17;
  const roomy = Math.max(pitch, Math.min(2.2 * pitch, (0.62 * (2 * radius.leader - mine.length * 28)) / names.length));
  return mine.map((department, i) => {
    const rows = names
      .filter(({petal: {row}}) => row.department === department.id)
      .map((name) => ({...name, height: roomy + (name.lines.length - 1) * (nameStyle.size + 0.5)}));
    const area = !isCornered(facts) && department.area !== mine[i - 1]?.area ? department.area : undefined;
    const body = isEmpty(department, facts) ? pitch : rows.reduce((sum, row) => sum + row.height, 0);
    return {department, side, area, rows, height: (area === undefined ? 1 : 2) * heading + body + blockGap};
  });
}

/** Each side is one director area, whose name can stand in the corner. */
export function isCornered({departments, sides, whole}: Facts): boolean {
  const areas = (side: Side) => new Set(departments.filter(({id}) => sides.get(id) === side).map(({area}) => area));
  return whole.part === undefined && areas("left").size <= 1 && areas("right").size <= 1;
}

/** A department that could have networks in this picture, and leads none. */
export function isEmpty({id, area}: FlowerDepartment, {petals, whole}: Facts): boolean {
  return isShown(area, whole.part) && !petals.some(({department}) => department === id);
}

/** Each department as near to its arc as the others allow. */
function settle(
  drafts: readonly Draft[],
  arcs: ReadonlyMap<string, Arc>,
  top: number,
  bottom: number,
): readonly Block[] {
  const wishes = drafts.map(({department, height}) => {
    const at = arcs.get(department.id);
    const share = at === undefined ? 0 : Math.abs(wayRound(0, (at.from + at.to) / 2)) / Math.PI;
    return {wanted: top + share * (bottom - top), height};
  });
  const middles = stack(wishes, top, bottom);
  return drafts.map(({department, side, area, rows, height}, i) => {
    const y = (middles[i] ?? 0) - height / 2 + (area === undefined ? 0.5 : 1.5) * heading;
    let at = y + heading / 2;
    const labels = rows.map(({petal: found, lines, height: high}): Label => {
      at += high;
      return {petal: found, lines, y: at - high / 2};
    });
    return {department, side, area, y, labels};
  });
}

/** Broken between words; what is left over after the last line is cut off when drawn. */
function wrapped(name: string, style: TextStyle, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || (textWidth(longer, style) > nameRoom && lines.length < most)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

// Threads: from under their petal, round the heart, to the department of the guests.

export interface Strand {
  readonly petal: Placed;
  readonly department: string;
  /** Undefined for an anchor in a department without guests. */
  readonly band: ThreadBand | undefined;
  readonly anchor: boolean;
  /** Angles at both ends. */
  readonly from: number;
  readonly to: number;
  readonly line: readonly Point[];
}

/** Threads are drawn in a few widths: a width for each number would tell the number. */
export interface ThreadBand {
  readonly from: number;
  /** Undefined: no end. */
  readonly upTo: number | undefined;
  readonly width: number;
}

const widths = [
  {from: 5, width: 2.4},
  {from: 10, width: 4},
  {from: 20, width: 6.2},
] as const;
const fewWidth = 1.2;

/** From 1; the first is for what is too few to tell. */
export function threadBands({minimumGroup}: FlowerWhole): readonly ThreadBand[] {
  const few = {from: 1, upTo: minimumGroup - 1, width: fewWidth};
  const others = widths.flatMap(({from, width: wide}, i): readonly ThreadBand[] => {
    const next = widths[i + 1]?.from;
    const low = i === 0 ? minimumGroup : Math.max(from, minimumGroup);
    if (next === undefined) return [{from: low, upTo: undefined, width: wide}];
    return low < next ? [{from: low, upTo: next - 1, width: wide}] : [];
  });
  return [few, ...others];
}

function strandsOf(facts: Facts, placed: readonly Placed[], arcs: Arcs, centre: Point): readonly Strand[] {
  const bands = threadBands(facts.whole);
  const bandOf = (people: Shown<number>) =>
    people.kind === "shown" ? bands.find(({upTo = people.value}) => people.value <= upTo) : bands[0];
  const threads = Map.groupBy(facts.threads, ({network}) => network);
  const loose = placed
    .filter(({row}) => isTold(row))
    .flatMap((found): readonly Loose[] => {
      const {anchor, network, department: home} = found.row;
      const mine = threads.get(network) ?? [];
      const held = mine.map(({department, people}) => {
        return {petal: found, department, band: bandOf(people), anchor: department === anchor};
      });
      const isAway = anchor !== undefined && anchor !== home && arcs.has(anchor);
      if (!isAway || held.some((strand) => strand.anchor)) return held;
      return [...held, {petal: found, department: anchor, band: undefined, anchor: true}];
    });
  const ends = {fromRadius: radius.threads, toRadius: radius.threads - 6, clearance: radius.clearance};
  return arriving(leaving(loose, arcs), arcs).map((strand) => {
    return {...strand, line: threadLine(centre, {from: strand.from, to: strand.to, ...ends})};
  });
}

type Arcs = ReadonlyMap<string, Arc>;
type Loose = Omit<Strand, "from" | "to" | "line">;
type Leaving = Omit<Strand, "to" | "line">;

/** Clockwise from one angle to another, 0 to two pi. */
function clockwise(from: number, to: number): number {
  return (((to - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
}

/** Width of an anchor's thread, which stands for no people. */
export const anchorWidth = 1;

function room({band}: Loose, beside: number): number {
  return (band?.width ?? anchorWidth) + beside;
}

/** Threads of a petal leave side by side under it, in the order of where they go. */
function leaving(strands: readonly Loose[], arcs: Arcs): readonly Leaving[] {
  const middles = new Map([...arcs].map(([id, {from, to}]) => [id, (from + to) / 2]));
  return [...Map.groupBy(strands, ({petal: found}) => found)].flatMap(([found, mine]) => {
    const way = ({department}: Loose) => clockwise(found.angle, middles.get(department) ?? 0);
    const sorted = mine.toSorted((a, b) => way(b) - way(a) || byText(a.department, b.department));
    const rooms = sorted.map((strand) => room(strand, 1.4));
    const wide = rooms.reduce((sum, each) => sum + each, 0);
    const spread = Math.min(Math.max(found.width, 6), wide) / radius.ring;
    const angles = slots(found.angle - spread / 2, found.angle + spread / 2, rooms);
    return sorted.map((strand, i) => ({...strand, from: angles[i] ?? found.angle}));
  });
}

/** Threads arrive spread over the whole arc, in the order of where they come from. */
function arriving(strands: readonly Leaving[], arcs: Arcs): readonly Omit<Strand, "line">[] {
  return [...Map.groupBy(strands, ({department}) => department)].flatMap(([department, mine]) => {
    const at = arcs.get(department);
    if (at === undefined) return [];
    const home = (at.from + at.to) / 2;
    const way = ({from}: Leaving) => clockwise(home, from);
    const sorted = mine.toSorted((a, b) => way(b) - way(a) || byText(a.petal.row.network, b.petal.row.network));
    const [low, high] = [Math.min(at.from, at.to), Math.max(at.from, at.to)];
    const inset = Math.min(0.03, (high - low) / 6);
    const rooms = sorted.map((strand) => room(strand, 3));
    const angles = slots(low + inset, high - inset, rooms);
    return sorted.map((strand, i) => ({...strand, to: angles[i] ?? home}));
  });
}

// Dots on the rims, and the lines to the names.

interface Dot {
  readonly petal: Placed;
  readonly group: FlowerRim["group"];
  readonly people: Shown<number>;
  readonly size: number;
  readonly at: number;
}

const fewDot = 2.1;

/** Area goes with the number; what is too few to tell has one size. */
function dotsOf({rims}: Facts, placed: readonly Placed[]): readonly Dot[] {
  const most = Math.max(1, ...rims.map(({people}) => (people.kind === "shown" ? people.value : 0)));
  const scale = Math.min(1.25, 8 / Math.sqrt(most));
  const byNetwork = new Map(placed.map((found) => [found.row.network, found]));
  return rims.flatMap(({network, group, people}) => {
    const found = byNetwork.get(network);
    if (found === undefined) return [];
    const size = people.kind === "shown" ? scale * Math.sqrt(people.value) : fewDot;
    return [{petal: found, group, people, size, at: radius[group]}];
  });
}

/**
 * From each petal, or its farthest dot, to its name. Nearer to the top and bottom they go out farther, so that lines
 * which follow the rim for a while stay apart.
 */
function leadersOf(blocks: readonly Block[], dots: readonly Dot[], centre: Point): readonly (readonly Point[])[] {
  const ends = new Map<Placed, number>();
  for (const {petal: found, at, size} of dots) ends.set(found, Math.max(ends.get(found) ?? 0, at + size + 1));
  return blocks.flatMap(({side, labels}) =>
    labels.map(({petal: found, y}) =>
      leader(centre, {
        angle: found.angle,
        start: ends.get(found) ?? radius.foot + found.length + 2,
        rim: radius.leader + 8 * Math.cos(found.angle) ** 2,
        elbow: mirrored(column.edge - column.elbow, side),
        end: [mirrored(column.edge - 5, side), y],
      }),
    ),
  );
}

/** A place in the right half, or its image in the left. */
export function mirrored(x: number, side: Side): number {
  return side === "right" ? x : width - x;
}

/** Where words of the given width can stand below the rims, with no line through them. */
export function belowRims({centre: [x, y], leaders}: Plan, wide: number): number {
  const free = y + radius.society + 15;
  return Math.max(free, (lowest(leaders, x - wide / 2 - 4, x + wide / 2 + 4) ?? 0) + 9);
}
