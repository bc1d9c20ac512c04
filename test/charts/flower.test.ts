import {describe, expect, test} from "vitest";
import {type FlowerRow, flower} from "../../src/charts/flower.ts";
import {textWidth} from "../../src/fonts.ts";
import {integerBelow, randomFor} from "../../src/kernels/random.ts";
import {languages} from "../../src/languages/index.ts";
import {areaOf, type Point, petalOrder} from "../../src/petals.ts";
import type {NetworkFigures} from "../../src/privacy.ts";
import {render} from "../../src/render.ts";

const {da, en} = languages;
const shown = (value: number) => ({kind: "shown", value}) as const;
const few = {kind: "few"} as const;
const full = (size: number, share: number, bridging: 0 | 1 | 2 | 3 | 4): NetworkFigures => {
  return {kind: "full", size, share, bridging};
};
const whole: FlowerRow = {kind: "whole", chance: {low: 0.84, high: 0.86}, minimumGroup: 5, part: undefined};

/** Two director areas, four departments, six networks of every sort. */
const small: readonly FlowerRow[] = [
  whole,
  {kind: "department", id: "social", name: "Social og Handicap", area: "Velfærd", order: 0},
  {kind: "department", id: "skole", name: "Børn og Skole", area: "Velfærd", order: 1},
  {kind: "department", id: "miljø", name: "Teknik og Miljø", area: "By", order: 2},
  {kind: "department", id: "økonomi", name: "Økonomi", area: "By", order: 3},
  ...(
    [
      ["åben", "Åben skole", "skole", "living", full(40, 0.7, 3), "miljø"],
      ["ældre", "Ældre i bevægelse", "social", "living", full(25, 0.25, 0), "økonomi"],
      ["ny", "Ny i job", "social", "living", {kind: "band", size: {from: 10, to: 19}, bridging: 2}, "social"],
      ["lille", "Lille kreds", "miljø", "living", {kind: "name"}, "skole"],
      ["havn", "Havnefront 2030", "miljø", "closed", {kind: "name"}, undefined],
      ["data", "Data på tværs", "økonomi", "living", full(75, 0.85, 4), undefined],
    ] as const
  ).map(
    ([network, name, department, state, figures, anchor], order): FlowerRow => ({
      kind: "petal",
      network,
      name,
      department,
      state,
      figures,
      anchor,
      order,
    }),
  ),
  {kind: "thread", network: "åben", department: "miljø", people: shown(15)},
  {kind: "thread", network: "åben", department: "social", people: few},
  {kind: "thread", network: "ældre", department: "skole", people: shown(5)},
  {kind: "thread", network: "ny", department: "økonomi", people: shown(5)},
  {kind: "thread", network: "data", department: "skole", people: shown(45)},
  {kind: "thread", network: "data", department: "miljø", people: {kind: "hidden"}},
  {kind: "rim", network: "åben", group: "society", people: shown(20)},
  {kind: "rim", network: "åben", group: "politics", people: few},
  {kind: "rim", network: "data", group: "politics", people: shown(5)},
];

const names = [
  "Nem borgerkontakt",
  "Overgange til voksenlivet",
  "Ensomhed – aldrig alene",
  "Rekruttering og fastholdelse",
];
const longName = "Tværgående samarbejde om borgernær sundhed og rehabilitering";

/** An organisation of any size; every ninth network has a long name, every eleventh is closed. */
function organisation(count: number, departments = 8, areas = 2): readonly FlowerRow[] {
  const random = randomFor(7, `flower-${count}-${departments}-${areas}`);
  const below = (limit: number) => integerBelow(random, limit);
  const ids = Array.from({length: departments}, (_, i) => `d${String(i).padStart(2, "0")}`);
  const rows: FlowerRow[] = ids.map((id, order) => ({
    kind: "department",
    id,
    name: `Arbejdsmarked og Sundhed ${order}`,
    area: areas === 0 ? undefined : `Område ${Math.floor((order * areas) / departments)}`,
    order,
  }));
  for (let i = 0; i < count; i += 1) {
    const network = `n${String(i).padStart(3, "0")}`;
    const home = ids[below(departments)]!;
    const living = i % 11 !== 10;
    const bridging = ([0, 1, 2, 3, 4] as const)[below(5)]!;
    rows.push({
      kind: "petal",
      network,
      name: i % 9 === 8 ? `${longName} ${i}` : `${names[i % 4]} ${i}`,
      department: home,
      state: living ? "living" : "closed",
      figures: living ? full(20 + 5 * below(12), 0.1 + 0.2 * bridging, bridging) : {kind: "name"},
      anchor: ids[below(departments)]!,
      order: i,
    });
    for (const department of ids.filter((id) => id !== home && below(3) === 0)) {
      rows.push({kind: "thread", network, department, people: below(2) === 0 ? few : shown(5 + 5 * below(4))});
    }
    if (below(2) === 0) rows.push({kind: "rim", network, group: "society", people: shown(5 + 5 * below(6))});
    if (below(2) === 0) rows.push({kind: "rim", network, group: "politics", people: few});
  }
  return [...rows, whole];
}

/** A row of the data of a layer, with the fields that some of them have. */
interface Drawn {
  readonly geometry?: {readonly type: string; readonly coordinates: readonly unknown[]};
  readonly fill?: string;
  readonly stroke?: string;
  readonly dash?: readonly number[];
  readonly network?: string;
  readonly department?: string;
  readonly employees?: string;
  readonly share?: string;
  readonly people?: string;
  readonly group?: string;
  readonly text?: string;
  readonly said?: string;
}

/** A row of the layer of texts. */
interface Lettering {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "right" | "center";
  readonly size: number;
  readonly weight: 400 | 600;
  readonly style: string;
  readonly limit: number;
}

const valuesOf = (rows: readonly FlowerRow[], words = da): readonly (readonly Drawn[])[] =>
  JSON.parse(JSON.stringify(flower.spec(rows, words))).layer.map(
    (layer: {data: {values: Drawn[]}}) => layer.data.values,
  );
const outlineOf = ({geometry}: Drawn) => geometry?.coordinates[0] as readonly Point[];

/** By what they are rather than by their place among the layers. */
const petalsOf = (rows: readonly FlowerRow[]) =>
  valuesOf(rows)
    .flat()
    .filter((value) => "said" in value);
const threadsOf = (rows: readonly FlowerRow[]) =>
  valuesOf(rows)
    .flat()
    .filter((value) => "people" in value && "department" in value);
const dotsOf = (rows: readonly FlowerRow[]) =>
  valuesOf(rows)
    .flat()
    .filter((value) => "group" in value);
const textsOf = (rows: readonly FlowerRow[], words = da) =>
  valuesOf(rows, words)
    .flat()
    .filter((value): value is Drawn & Lettering => value.text !== undefined);
const saysOf = (rows: readonly FlowerRow[], words = da) => textsOf(rows, words).map(({text}) => text);

test("the spec of the small organisation", async () => {
  // One shape a line, so that a change can be read as a diff.
  const spec = JSON.stringify(flower.spec(small, da)).replaceAll(/\{"(type":"Feature"|x":|data":)/g, '\n{"$1');
  await expect(`${spec}\n`).toMatchFileSnapshot("../output/charts/flower.vl.json");
});

describe("drawn by Vega", () => {
  test.each([
    ["the small one", small],
    ["nothing", []],
    ["departments only", small.filter(({kind}) => kind === "department")],
    ["10 networks", organisation(10)],
    ["80 networks", organisation(80)],
    ["one area", organisation(24, 6, 1)],
    ["no area", organisation(24, 6, 0)],
    ["16 departments in 4 areas", organisation(50, 16, 4)],
    ["2 departments", organisation(12, 2, 1)],
  ])("%s: without a warning, the same bytes twice", async (_, rows) => {
    const naming = {id: "flower", finding: "Blomsten"};
    const first = await render(flower.spec(rows, da), naming);
    expect(first.warnings).toEqual([]);
    expect(first.svg).not.toContain("NaN");
    expect(first.svg).not.toContain("undefined");
    const again = await render(flower.spec(rows.toReversed(), da), naming);
    expect(again.svg === first.svg).toBe(true);
  });
});

describe("petals", () => {
  test("have an area in proportion to the employees, the middle of the band where there is one", () => {
    const area = new Map(petalsOf(small).map((value) => [value.network, areaOf(outlineOf(value))]));
    const one = area.get("data")! / 75;
    expect(area.get("åben")! / one).toBeCloseTo(40, 0);
    expect(area.get("ældre")! / one).toBeCloseTo(25, 0);
    expect(area.get("ny")! / one).toBeCloseTo(14.5, 0);
  });

  test("have the colour of their class; closed ones are empty and dashed, of name-only ones nothing is told", () => {
    const look = new Map(petalsOf(small).map(({network, fill, dash}) => [network, [fill, dash]]));
    expect(look.get("data")).toEqual(["#4B2583", []]);
    expect(look.get("ny")).toEqual(["#9E82C4", []]);
    expect(look.get("ældre")).toEqual(["#D9D6DE", []]);
    expect(look.get("lille")).toEqual(["#FFFFFF", []]);
    expect(look.get("havn")).toEqual(["#FFFFFF", [3, 2.5]]);
  });

  test("keep their order within the department", () => {
    const order = (rows: readonly FlowerRow[]) =>
      textsOf(rows)
        .filter(({text}) => text === "Ældre i bevægelse" || text === "Ny i job")
        .toSorted((a, b) => a.y - b.y)
        .map(({text}) => text);
    expect(order(small)).toEqual(["Ældre i bevægelse", "Ny i job"]);
    const swapped = small.map((row) => (row.kind === "petal" ? {...row, order: -row.order} : row));
    expect(order(swapped)).toEqual(["Ny i job", "Ældre i bevægelse"]);
  });

  test("of a new period stand as before when another has closed", () => {
    const departments = small.flatMap((row) => (row.kind === "department" ? [row] : []));
    const guests = [{department: "økonomi", weight: 1}];
    const place = petalOrder(["ældre", "ny"], [{id: "ny", department: "social", guests}], departments);
    expect(place).toEqual(["ældre", "ny"]);
  });

  test("are as one director area where one is asked for", () => {
    const part = small.map((row) => (row.kind === "whole" ? {...row, part: "By"} : row));
    expect(new Set(petalsOf(part).map(({network}) => network))).toEqual(new Set(["data", "havn", "lille"]));
    expect(saysOf(part)).toContain("Børn og Skole"); // its people come as guests
    expect(threadsOf(part)).toHaveLength(1);
  });
});

describe("threads", () => {
  test("go from living networks to the departments of their guests", () => {
    const found = threadsOf(small).map(({network, department, people}) => `${network} ${department} ${people}`);
    expect(found.toSorted()).toEqual([
      "data Børn og Skole 20 og derover",
      "ny Økonomi 5–9",
      "åben Social og Handicap 1–4",
      "åben Teknik og Miljø 10–19",
      "ældre Børn og Skole 5–9",
    ]);
  });

  test("stay outside the heart and inside the ring", () => {
    for (const rows of [small, organisation(38), organisation(80)]) {
      const heart = valuesOf(rows)[0]!.find(({fill}) => fill === "#E3A008")!;
      const corners = outlineOf(heart).slice(1);
      const x = corners.reduce((sum, point) => sum + point[0], 0) / corners.length;
      const y = corners.reduce((sum, point) => sum + point[1], 0) / corners.length;
      const radius = Math.hypot(corners[0]![0] - x, corners[0]![1] - y);
      for (const thread of threadsOf(rows)) {
        for (const [px, py] of outlineOf(thread)) {
          expect(Math.hypot(px - x, py - y)).toBeGreaterThan(radius);
          expect(Math.hypot(px - x, py - y)).toBeLessThan(148);
        }
      }
    }
  });

  test("of few people are left out above 45 networks, which the legend says", () => {
    expect(threadsOf(organisation(45)).some(({people}) => people === "1–4")).toBe(true);
    expect(threadsOf(organisation(46)).some(({people}) => people === "1–4")).toBe(false);
    const said = da.flower.wideThreadsOnly(5);
    expect(saysOf(organisation(45))).not.toContain(said);
    expect(saysOf(organisation(46))).toContain(said);
  });
});

describe("what may not be told", () => {
  test("is nowhere in the spec: no number of a small network, no share beside a band", () => {
    const only = (network: string) => small.filter((row) => !("network" in row) || row.network === network);
    for (const words of [da, en]) {
      const tiny = petalsOf(only("lille"));
      expect(tiny.map(({employees, share}) => [employees, share])).toEqual([["", da.flower.nameOnly]]);
      expect(threadsOf(only("lille"))).toEqual([]);
      expect(saysOf(only("ny"), words)).toContain("10–19");
    }
    const {share, employees} = petalsOf(only("ny"))[0]!;
    expect([employees, share]).toEqual(["10–19", "50–64\u00a0%"]);
  });

  test("is not drawn even when it is given: threads and rims of name-only and closed networks", () => {
    const given: readonly FlowerRow[] = [
      ...small,
      {kind: "thread", network: "lille", department: "skole", people: shown(5)},
      {kind: "thread", network: "havn", department: "skole", people: shown(5)},
      {kind: "rim", network: "lille", group: "society", people: shown(5)},
    ];
    expect(JSON.stringify(flower.spec(given, da))).toBe(JSON.stringify(flower.spec(small, da)));
  });

  test("a number of people under 5 is refused, whoever they are", () => {
    const thread: FlowerRow = {kind: "thread", network: "data", department: "social", people: shown(4)};
    const rim: FlowerRow = {kind: "rim", network: "data", group: "society", people: shown(1)};
    for (const row of [thread, rim]) expect(() => flower.spec([...small, row], da)).toThrow(/not suppressed: data/);
  });

  test("no width or size tells a number: threads of 5 and 9, of 10 and 19 are alike", () => {
    const drawnAs = (people: number) => {
      const rows = small.map((row) =>
        row.kind === "thread" && row.network === "ny" ? {...row, people: shown(people)} : row,
      );
      return JSON.stringify(flower.spec(rows, da));
    };
    expect(drawnAs(9)).toBe(drawnAs(5));
    expect(drawnAs(19)).toBe(drawnAs(10));
    expect(drawnAs(10)).not.toBe(drawnAs(9));
  });

  test("few politicians have one size of dot", () => {
    const texts = dotsOf(small).map(({network, group, people}) => `${network} ${group} ${people}`);
    expect(texts.toSorted()).toEqual([
      "data Politisk niveau 5",
      "åben Borgere og samarbejdspartnere 20",
      "åben Politisk niveau 1–4",
    ]);
  });

  test("a network at a department that is not there is an error", () => {
    const rows = small.filter((row) => row.kind !== "department" || row.id !== "skole");
    expect(() => flower.spec(rows, da)).toThrow(/not on the ring: åben/);
  });
});

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxesOf(rows: readonly FlowerRow[], words = da): readonly Box[] {
  return textsOf(rows, words).map((value) => {
    const {text, x, y, align, size, weight, style, limit} = value;
    const full = textWidth(text, {size, weight, italic: style === "italic"});
    const width = limit > 0 ? Math.min(full, limit) : full;
    const left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
    return {text, left, right: left + width, top: y - 0.36 * size, bottom: y + 0.3 * size};
  });
}

const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe.each([
  ["10 networks", organisation(10)],
  ["38 networks", organisation(38)],
  ["80 networks", organisation(80)],
  ["24 networks, no areas", organisation(24, 6, 0)],
  ["50 networks in 16 departments of 4 areas", organisation(50, 16, 4)],
  ["12 networks in 2 departments", organisation(12, 2, 1)],
])("texts of %s", (_, rows) => {
  test.each([["da"], ["en"]] as const)("do not overlap, stay in the picture, and are 11 px at least (%s)", (code) => {
    const boxes = boxesOf(rows, languages[code]);
    expect(boxes.length).toBeGreaterThan(20);
    boxes.forEach((a, i) => {
      expect(a.left, a.text).toBeGreaterThan(-4);
      expect(a.right, a.text).toBeLessThan(1148);
      for (const b of boxes.slice(i + 1)) expect(apart(a, b), `${a.text} / ${b.text}`).toBe(true);
    });
    for (const {size} of textsOf(rows)) expect(size).toBeGreaterThanOrEqual(11);
  });

  test("are not crossed by the lines to the names", () => {
    const boxes = boxesOf(rows);
    const lines = valuesOf(rows)
      .flat()
      .filter(({stroke, geometry}) => stroke === "#AEB6BD" && geometry?.type === "LineString")
      .map(({geometry}) => geometry?.coordinates as readonly Point[]);
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      line.slice(1).forEach(([x2, y2], i) => {
        const [x1, y1] = line[i]!;
        for (let share = 0; share <= 1; share += 0.02) {
          const [x, y] = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
          const hit = boxes.find((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
          expect(hit?.text).toBeUndefined();
        }
      });
    }
  });
});

test("long names are broken, not cut, below 46 networks", () => {
  const rows = organisation(38);
  const texts = saysOf(rows).join(" ");
  for (const part of ["Tværgående", "rehabilitering 8"]) expect(texts).toContain(part);
});

test("the legend prints the level of chance, in both languages", () => {
  expect(saysOf(small)).toContain("(tilfældigt: 84–86\u00a0%)");
  expect(saysOf(small, en)).toContain("(by chance: 84–86%)");
  expect(saysOf(small.filter(({kind}) => kind !== "whole")).some((text) => text.includes("tilfældigt"))).toBe(false);
});

test("the table has the same facts, numbers where they may be told and texts elsewhere", () => {
  const {columns, rows} = flower.table(small, da);
  expect(columns.map(({title}) => title)).toEqual([
    "Netværk",
    "Lederens afdeling",
    "Medarbejdere",
    "Andel på tværs",
    "Politisk niveau",
    "Borgere og samarbejdspartnere",
  ]);
  expect(rows).toEqual([
    ["Ældre i bevægelse", "Social og Handicap", 25, 0.25, "", ""],
    ["Ny i job", "Social og Handicap", "10–19", "50–64\u00a0%", "", ""],
    ["Åben skole", "Børn og Skole", 40, 0.7, "1–4", 20],
    ["Lille kreds", "Teknik og Miljø", "", "vises ikke", "", ""],
    ["Havnefront 2030", "Teknik og Miljø", "", "afsluttet", "", ""],
    ["Data på tværs", "Økonomi", 75, 0.85, 5, ""],
  ]);
});
