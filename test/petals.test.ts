import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  areaOf,
  leader,
  lowest,
  type Point,
  petal,
  petalOrder,
  ribbon,
  ringArcs,
  sidesOf,
  slots,
  stack,
  threadLine,
  wayRound,
} from "../src/petals.ts";

const centre: Point = [500, 400];
const distance = ([x, y]: Point) => Math.hypot(x - centre[0], y - centre[1]);
const angle = () => fc.double({min: 0, max: 2 * Math.PI, noNaN: true});

test("area by the shoelace formula: a 3 x 4 rectangle, a right triangle", () => {
  const rectangle: readonly Point[] = [
    [0, 0],
    [3, 0],
    [3, 4],
    [0, 4],
  ];
  expect(areaOf(rectangle)).toBe(12);
  expect(areaOf(rectangle.slice(0, 3))).toBe(6);
});

describe("petals", () => {
  const drawn = (members: number, at: number) => {
    const length = 12 * Math.sqrt(members);
    return petal(centre, {angle: at, base: 163, length, width: 0.4 * length});
  };

  test("have an area in proportion to the members, wherever they stand", () => {
    const one = areaOf(drawn(100, 0)) / 100;
    fc.assert(
      fc.property(fc.integer({min: 5, max: 150}), angle(), (members, at) => {
        // Corners are rounded to a hundredth of a pixel: on the smallest petal 0.01 of a width of 10.
        expect(Math.abs(areaOf(drawn(members, at)) / members / one - 1)).toBeLessThan(0.002);
      }),
    );
  });

  test("stand on their circle and reach their length, straight out", () => {
    fc.assert(
      fc.property(angle(), (at) => {
        const points = drawn(36, at); // 12 * 6 = 72 long
        const distances = points.map(distance);
        expect(Math.min(...distances)).toBeCloseTo(163, 1);
        expect(Math.max(...distances)).toBeCloseTo(163 + 72, 1);
        const tip = points[distances.indexOf(Math.max(...distances))]!;
        expect(Math.sin(Math.atan2(tip[0] - centre[0], centre[1] - tip[1]) - at)).toBeCloseTo(0, 3);
      }),
    );
  });

  test("are symmetric: mirrored in their own axis they are the same", () => {
    const points = drawn(50, 0).slice(0, -1); // straight up: the axis is x = 500; the last point closes the outline
    const mirrored = points.map(([x, y]): Point => [1000 - x, y]).toReversed();
    mirrored.forEach(([x, y], i) => {
      expect(x).toBeCloseTo(points[i]![0], 6);
      expect(y).toBeCloseTo(points[i]![1], 6);
    });
  });
});

describe("threads", () => {
  const ends = {fromRadius: 146, toRadius: 140, clearance: 52};

  test("stay clear of the centre and inside the ring, also as bands of their full width", () => {
    fc.assert(
      fc.property(angle(), angle(), fc.double({min: 1, max: 8, noNaN: true}), (from, to, width) => {
        const line = threadLine(centre, {from, to, ...ends});
        for (const point of line) {
          expect(distance(point)).toBeGreaterThan(51.9);
          expect(distance(point)).toBeLessThan(146.1);
        }
        for (const point of ribbon(line, width)) expect(distance(point)).toBeGreaterThan(38);
      }),
    );
  });

  test("begin and end where they should", () => {
    const line = threadLine(centre, {from: Math.PI / 2, to: Math.PI, ...ends});
    expect(line[0]).toEqual([646, 400]); // three o'clock, 146 out
    expect(line.at(-1)).toEqual([500, 540]); // six o'clock, 140 out
  });

  test("go round on the shorter side", () => {
    expect(wayRound(0, 1)).toBe(1);
    expect(wayRound(0.5, 2 * Math.PI - 0.5)).toBeCloseTo(-1, 12);
    expect(wayRound(0, Math.PI)).toBe(Math.PI);
    expect(wayRound(3, 3)).toBe(0);
  });

  test("a straight band of width 4 and length 10 has area 40", () => {
    const line: readonly Point[] = [
      [0, 0],
      [5, 0],
      [10, 0],
    ];
    expect(areaOf(ribbon(line, 4))).toBe(40);
  });
});

describe("the ring", () => {
  test("arcs of a half are as long as their weights and leave the top and bottom free", () => {
    const arcs = ringArcs(
      [
        {id: "a", side: "right", weight: 3},
        {id: "b", side: "right", weight: 6},
        {id: "c", side: "left", weight: 5},
      ],
      0.1,
    );
    const [c, a, b] = ["c", "a", "b"].map((id) => arcs.find((found) => found.id === id)!);
    expect(a!.from).toBeCloseTo(0.1, 12);
    expect(b!.to).toBeCloseTo(Math.PI - 0.1, 12);
    expect((b!.to - b!.from) / (a!.to - a!.from)).toBeCloseTo(2, 12);
    expect(b!.from).toBeGreaterThan(a!.to);
    // On the left, from the top down is against the clock.
    expect(c!.from).toBeCloseTo(2 * Math.PI - 0.1, 12);
    expect(c!.to).toBeCloseTo(Math.PI + 0.1, 12);
  });

  test("slots share out by weight: 1 and 3 of 8 have their middles at 1 and 5", () => {
    expect(slots(0, 8, [1, 3])).toEqual([1, 5]);
    expect(slots(8, 0, [1, 3])).toEqual([7, 3]);
  });

  const sides = (areas: readonly (string | undefined)[]) =>
    [...sidesOf(areas.map((area, i) => ({id: String(i), area}))).values()].map((side) => side[0]).join("");

  test.each([
    [["A", "A", "A", "A", "B", "B", "B", "B"], "llllrrrr"],
    [["A", "B", "B", "B"], "lrrr"],
    [["A", "A", "B", "B", "C", "C"], "llllrr"], // 2 | 4 and 4 | 2 are as near to even: the later split
    [["A", "B", "C", "C", "C", "C"], "llrrrr"],
    [[undefined, undefined, undefined, undefined], "llrr"],
    [["A", "A"], "lr"],
    [["A"], "l"],
  ])("whole areas go to one side each, one area is split: %j", (areas, expected) => {
    expect(sides(areas)).toBe(expected);
  });
});

describe("stacked blocks", () => {
  test("stand where they want to when there is room", () => {
    const blocks = [
      {wanted: 20, height: 10},
      {wanted: 60, height: 20},
    ];
    expect(stack(blocks, 0, 100)).toEqual([20, 60]);
  });

  test("that want the same place share it out evenly", () => {
    // Both want 50: tops 45 and 40 become one pile of height 20 whose top is at 40, middles 45 and 55.
    const blocks = [
      {wanted: 50, height: 10},
      {wanted: 50, height: 10},
    ];
    expect(stack(blocks, 0, 100)).toEqual([45, 55]);
  });

  test("never overlap, keep their order, and stay inside when they fit", () => {
    const block = fc.record({
      wanted: fc.double({min: -50, max: 1050, noNaN: true}),
      height: fc.double({min: 1, max: 60, noNaN: true}),
    });
    fc.assert(
      fc.property(fc.array(block, {maxLength: 16}), (blocks) => {
        const middles = stack(blocks, 0, 1000);
        middles.forEach((middle, i) => {
          const {height} = blocks[i]!;
          expect(middle - height / 2).toBeGreaterThan(-1e-6);
          expect(middle + height / 2).toBeLessThan(1000 + 1e-6);
          const next = middles[i + 1];
          if (next !== undefined) expect(next - middle).toBeGreaterThan((height + blocks[i + 1]!.height) / 2 - 1e-6);
        });
      }),
    );
  });
});

describe("lines to the names", () => {
  test("do not cut the circle they start from", () => {
    const elbow = centre[0] + 320;
    fc.assert(
      fc.property(
        fc.double({min: 0.1, max: Math.PI - 0.1, noNaN: true}),
        fc.double({min: 90, max: 710, noNaN: true}),
        (at, y) => {
          const line = leader(centre, {angle: at, start: 250, rim: 300, elbow, end: [elbow + 10, y]});
          for (let i = 1; i + 1 < line.length; i += 1) {
            const [x1, y1] = line[i]!;
            const [x2, y2] = line[i + 1]!;
            for (let share = 0; share <= 1; share += 0.1) {
              // Chords of the arc are at most 0.04 radians long: 300 (1 - cos 0.02) = 0.06 inside it.
              expect(distance([x1 + share * (x2 - x1), y1 + share * (y2 - y1)])).toBeGreaterThan(299.8);
            }
          }
          expect(line.at(-1)).toEqual([elbow + 10, Math.round(y * 100) / 100]);
        },
      ),
    );
  });

  test("the lowest place of lines between two places across", () => {
    const line: readonly Point[] = [
      [0, 0],
      [10, 20],
      [20, 0],
    ];
    expect(lowest([line], 0, 5)).toBe(10); // half way up to 20
    expect(lowest([line], 0, 20)).toBe(20);
    expect(lowest([line], 30, 40)).toBeUndefined();
  });
});

describe("places on the ring", () => {
  const departments = ["a", "b", "c", "d"].map((id) => ({id, area: id < "c" ? "left" : "right"}));
  const to = (id: string, department: string, ...guests: readonly string[]) => ({
    id,
    department,
    guests: guests.map((guest) => ({department: guest, weight: 1})),
  });

  test("follow where the threads go: towards the top first, towards the bottom last", () => {
    // Left: a above b. Right: c above d. From c: a is beside it over the top, d is just below, b is straight across.
    const networks = [to("down", "c", "d"), to("across", "c", "b"), to("up", "c", "a"), to("none", "c")];
    expect(petalOrder([], networks, departments)).toEqual(["up", "across", "none", "down"]);
    // The same seen from a, on the left.
    const left = [to("down", "a", "b"), to("across", "a", "d"), to("up", "a", "c")];
    expect(petalOrder([], left, departments)).toEqual(["up", "across", "down"]);
  });

  test("are frozen: threads that change, neighbours that close and new ones move nobody", () => {
    const first = petalOrder([], [to("p", "c", "a"), to("q", "c", "b"), to("r", "c", "d")], departments);
    expect(first).toEqual(["p", "q", "r"]);
    // q closes, p and r now lean the other way, s is new and leans to the top.
    const second = petalOrder(first, [to("p", "c", "d"), to("r", "c", "a"), to("s", "c", "a")], departments);
    expect(second).toEqual(["p", "q", "r", "s"]);
  });

  test("do not depend on the order of the networks", () => {
    const networks = [to("x", "a", "c"), to("y", "a", "c"), to("z", "b", "d"), to("w", "d", "a")];
    const forward = petalOrder([], networks, departments);
    expect(petalOrder([], networks.toReversed(), departments)).toEqual(forward);
  });

  test("heavier threads count for more", () => {
    const network = {
      id: "n",
      department: "c",
      guests: [
        {department: "a", weight: 9},
        {department: "d", weight: 1},
      ],
    };
    expect(petalOrder([], [to("m", "c", "b"), network], departments)).toEqual(["n", "m"]);
  });
});
