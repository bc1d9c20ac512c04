/**
 * The geometry of the flower: pure functions of numbers, in pixels and radians. Angles are measured clockwise from the
 * top, as on a clock; the left half of the ring is from pi to two pi.
 */

import {byText} from "./model.ts";

export type Point = readonly [x: number, y: number];
export type Side = "left" | "right";

const turn = 2 * Math.PI;

/** To a hundredth of a pixel, which keeps areas true to a few thousandths and the spec small. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A point by its angle and its distance from the centre. */
export function polar(centre: Point, angle: number, radius: number): Point {
  return [rounded(centre[0] + radius * Math.sin(angle)), rounded(centre[1] - radius * Math.cos(angle))];
}

/** Points along a circle, both ends included. */
export function arc(centre: Point, radius: number, from: number, to: number): readonly Point[] {
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) / 0.04));
  return Array.from({length: steps + 1}, (_, i) => polar(centre, from + ((to - from) * i) / steps, radius));
}

/** A closed piece of a ring. */
export function ringPiece(centre: Point, inner: number, outer: number, from: number, to: number): readonly Point[] {
  return closed([...arc(centre, outer, from, to), ...arc(centre, inner, to, from)]);
}

function closed(points: readonly Point[]): readonly Point[] {
  return [...points, ...points.slice(0, 1)];
}

/** Half the width of a petal, in shares of its greatest, at the given share of its length: pointed, widest past half. */
function halfWidth(at: number): number {
  return Math.sin(Math.PI * at ** 1.3) ** 1.12;
}

const petalSteps = 32;

/**
 * Outline of a petal that stands on the circle `base` at the angle. The same outline for all, scaled in both
 * directions, so that the area goes with the square of the scale: a scale of the root of the members gives an area in
 * proportion to the members.
 */
export function petal(
  centre: Point,
  {angle, base, length, width}: {angle: number; base: number; length: number; width: number},
): readonly Point[] {
  const along = (at: number, side: 1 | -1): Point => {
    const out = base + length * at;
    const across = (side * width * halfWidth(at)) / 2;
    return [
      rounded(centre[0] + out * Math.sin(angle) + across * Math.cos(angle)),
      rounded(centre[1] - out * Math.cos(angle) + across * Math.sin(angle)),
    ];
  };
  const shares = Array.from({length: petalSteps + 1}, (_, i) => i / petalSteps);
  return closed([...shares.map((at) => along(at, 1)), ...shares.toReversed().map((at) => along(at, -1))]);
}

/** Area by the shoelace formula, whatever the direction. */
export function areaOf(points: readonly Point[]): number {
  let twice = 0;
  points.forEach(([x, y], i) => {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x, y];
    twice += x * y2 - x2 * y;
  });
  return Math.abs(twice) / 2;
}

/** The shorter way round, from -pi (exclusive) to pi; straight across goes clockwise. */
export function wayRound(from: number, to: number): number {
  const way = (((to - from) % turn) + turn) % turn;
  return way > Math.PI ? way - turn : way;
}

/** Where a thread begins and ends, and what it may not touch. */
export interface ThreadEnds {
  readonly from: number;
  readonly fromRadius: number;
  readonly to: number;
  readonly toRadius: number;
  /** Nowhere nearer to the centre than this. */
  readonly clearance: number;
}

const threadSteps = 28;

/**
 * Centre line of a thread: it leaves the ring straight inwards, goes round the centre on the shorter side, the deeper
 * the farther it goes, and comes back to the ring straight outwards.
 */
export function threadLine(centre: Point, ends: ThreadEnds): readonly Point[] {
  const way = wayRound(ends.from, ends.to);
  const rim = Math.min(ends.fromRadius, ends.toRadius);
  const depth = (rim - ends.clearance) * Math.min(1, 0.1 + 0.9 * (Math.abs(way) / Math.PI) ** 0.75);
  return Array.from({length: threadSteps + 1}, (_, i) => {
    // Closer together at the ends, where the line bends most.
    const at = (1 - Math.cos((Math.PI * i) / threadSteps)) / 2;
    const eased = at * at * (3 - 2 * at);
    const sunk = depth * Math.sin(Math.PI * at) ** 0.8;
    const radius = ends.fromRadius + (ends.toRadius - ends.fromRadius) * at - sunk;
    return polar(centre, ends.from + way * eased, Math.max(radius, ends.clearance));
  });
}

/** A closed band of even width along a line. */
export function ribbon(line: readonly Point[], width: number): readonly Point[] {
  const sideOf = (side: 1 | -1) =>
    line.map(([x, y], i): Point => {
      const [x0, y0] = line[Math.max(0, i - 1)] ?? [x, y];
      const [x1, y1] = line[Math.min(line.length - 1, i + 1)] ?? [x, y];
      const length = Math.hypot(x1 - x0, y1 - y0) || 1;
      const half = (side * width) / 2;
      return [rounded(x - (half * (y1 - y0)) / length), rounded(y + (half * (x1 - x0)) / length)];
    });
  return closed([...sideOf(1), ...sideOf(-1).toReversed()]);
}

/** A department on the ring: how much room it asks for, on which side. Top to bottom in the order given. */
export interface Seat {
  readonly id: string;
  readonly side: Side;
  readonly weight: number;
}

export interface Arc {
  readonly id: string;
  readonly side: Side;
  /** `from` is the upper end: on the left half it is the larger angle. */
  readonly from: number;
  readonly to: number;
}

/** Arcs of both halves, in proportion to weight inside each half, `rest` kept free at top and bottom. */
export function ringArcs(seats: readonly Seat[], rest: number): readonly Arc[] {
  return (["left", "right"] as const).flatMap((side) => {
    const mine = seats.filter((seat) => seat.side === side);
    const room = Math.PI - 2 * rest;
    const gap = Math.min(0.045, (0.25 * room) / Math.max(1, mine.length));
    const total = mine.reduce((sum, {weight}) => sum + weight, 0);
    const free = room - gap * Math.max(0, mine.length - 1);
    let at = rest;
    return mine.map(({id, weight}): Arc => {
      const start = at;
      const end = start + (free * weight) / total;
      at = end + gap;
      return side === "right" ? {id, side, from: start, to: end} : {id, side, from: turn - start, to: turn - end};
    });
  });
}

/** Middles of slots that share the arc out by weight, in the order given, from `from` to `to`. */
export function slots(from: number, to: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return weights.map((weight) => {
    const middle = (before + weight / 2) / total;
    before += weight;
    return from + (to - from) * middle;
  });
}

/**
 * Left or right for each department: by whole areas, split where the two sides come nearest to the same number of
 * departments; with one area or none, the departments themselves are split. Counts of departments decide, not of
 * networks, so that nothing changes sides when a network closes.
 */
export function sidesOf(
  departments: readonly {readonly id: string; readonly area: string | undefined}[],
): ReadonlyMap<string, Side> {
  const areas = [...new Set(departments.map(({area}) => area ?? ""))];
  const key = areas.length > 1 ? ({area}: {area: string | undefined}) => area ?? "" : ({id}: {id: string}) => id;
  const sizes = new Map<string, number>();
  for (const department of departments) sizes.set(key(department), (sizes.get(key(department)) ?? 0) + 1);
  let left = 0;
  const onLeft = new Set<string>();
  for (const [block, size] of sizes) {
    if (onLeft.size > 0 && Math.abs(departments.length - 2 * (left + size)) > Math.abs(departments.length - 2 * left))
      break;
    onLeft.add(block);
    left += size;
  }
  return new Map(departments.map((department) => [department.id, onLeft.has(key(department)) ? "left" : "right"]));
}

/**
 * Middles of stacked blocks, as near as possible to where they want to be (least squares), in the given order, without
 * overlap, inside the column. Blocks that are higher than the column together begin at its top.
 */
export function stack(
  blocks: readonly {readonly wanted: number; readonly height: number}[],
  top: number,
  bottom: number,
): readonly number[] {
  interface Pile {
    readonly first: number;
    count: number;
    height: number;
    /** Sum of where each block would have the top of the pile. */
    wish: number;
  }
  const piles: Pile[] = [];
  const topOf = (pile: Pile) => Math.max(top, Math.min(pile.wish / pile.count, bottom - pile.height));
  blocks.forEach(({wanted, height}, i) => {
    let pile: Pile = {first: i, count: 1, height, wish: wanted - height / 2};
    for (let last = piles.at(-1); last !== undefined && topOf(last) + last.height > topOf(pile); last = piles.at(-1)) {
      piles.pop();
      const wish = last.wish + pile.wish - pile.count * last.height;
      pile = {first: last.first, count: last.count + pile.count, height: last.height + pile.height, wish};
    }
    piles.push(pile);
  });
  return piles.flatMap((pile) => {
    let at = topOf(pile);
    return blocks.slice(pile.first, pile.first + pile.count).map(({height}) => {
      at += height;
      return at - height / 2;
    });
  });
}

/** A network as far as its place among its neighbours goes. */
export interface Leaning {
  readonly id: string;
  readonly department: string;
  /** Departments of its guests; weight is their number, or 1. */
  readonly guests: readonly {readonly department: string; readonly weight: number}[];
}

/**
 * Places along the ring, top to bottom within each department. Networks of the previous order keep theirs, closed ones
 * too; new ones follow after them, sorted by the direction in which their threads go, so that threads of neighbours do
 * not cross at the foot. Networks without guests come in the middle of the new ones.
 */
export function petalOrder(
  previous: readonly string[],
  networks: readonly Leaning[],
  departments: readonly {readonly id: string; readonly area: string | undefined}[],
): readonly string[] {
  const sides = sidesOf(departments);
  const arcs = ringArcs(
    departments.map(({id}) => ({id, side: sides.get(id) ?? "right", weight: 1})),
    0,
  );
  const middle = new Map(arcs.map(({id, from, to}) => [id, (from + to) / 2]));
  const known = new Set(previous);
  const place = new Map(departments.map(({id}, i) => [id, i]));
  const fresh = networks
    .filter(({id}) => !known.has(id))
    .map((network) => {
      const lean = leanOf(network, middle);
      // On the left half, from top to bottom is against the clock.
      const rank = sides.get(network.department) === "left" ? lean : turn - lean;
      return {id: network.id, at: place.get(network.department) ?? departments.length, rank};
    })
    .toSorted((a, b) => a.at - b.at || a.rank - b.rank || byText(a.id, b.id));
  return [...previous, ...fresh.map(({id}) => id)];
}

/** From 0, the next department clockwise, by pi, straight across or nowhere, to two pi. */
function leanOf({department, guests}: Leaning, middle: ReadonlyMap<string, number>): number {
  const home = middle.get(department);
  let sine = 0;
  let cosine = 0;
  for (const guest of guests) {
    const angle = middle.get(guest.department);
    if (home === undefined || angle === undefined) continue;
    sine += guest.weight * Math.sin(angle - home);
    cosine += guest.weight * Math.cos(angle - home);
  }
  if (Math.hypot(sine, cosine) < 1e-9) return Math.PI;
  return (Math.atan2(sine, cosine) + turn) % turn;
}

/** From the rim to the label: straight outwards, on past the circle, then level up to the text. */
export function leader(
  centre: Point,
  {angle, start, rim, elbow, end}: {angle: number; start: number; rim: number; elbow: number; end: Point},
): readonly Point[] {
  const from = polar(centre, angle, start);
  const out = polar(centre, angle, rim);
  const knee: Point = [rounded(elbow), rounded(end[1])];
  return [from, out, ...roundTheRim(centre, angle, rim, knee), knee, [rounded(end[0]), rounded(end[1])]];
}

/** Where the straight way to the knee would cut the circle, the line follows the circle until the way is free. */
function roundTheRim(centre: Point, angle: number, rim: number, knee: Point): readonly Point[] {
  const dx = knee[0] - centre[0];
  const dy = knee[1] - centre[1];
  const distance = Math.hypot(dx, dy);
  if (distance <= rim) return [];
  const reach = Math.acos(rim / distance);
  const way = wayRound(angle, Math.atan2(dx, -dy));
  if (Math.abs(way) <= reach) return [];
  const touch = angle + way - Math.sign(way) * reach;
  return arc(centre, rim, angle, touch).slice(1);
}

/** The largest y that any of the lines has between two places across; undefined where none passes. */
export function lowest(lines: readonly (readonly Point[])[], from: number, to: number): number | undefined {
  let found: number | undefined;
  for (const line of lines) {
    line.slice(1).forEach(([x2, y2], i) => {
      const [x1, y1] = line[i] ?? [x2, y2];
      const [low, high] = [Math.max(from, Math.min(x1, x2)), Math.min(to, Math.max(x1, x2))];
      if (low > high) return;
      const at = (x: number) => (x1 === x2 ? Math.max(y1, y2) : y1 + ((y2 - y1) * (x - x1)) / (x2 - x1));
      found = Math.max(found ?? Number.NEGATIVE_INFINITY, at(low), at(high));
    });
  }
  return found;
}
