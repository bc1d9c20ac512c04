import type {TopLevelSpec} from "vega-lite";
import {describe, expect, test} from "vitest";
import {fontFamily} from "../src/fonts.ts";
import {png, render} from "../src/render.ts";

const naming = {id: "chart", finding: "Andelen er steget."};

function word(text: string, mark: object = {}): TopLevelSpec {
  return {
    data: {values: [{text}]},
    width: 120,
    height: 20,
    mark: {type: "text", font: fontFamily, fontSize: 12, ...mark},
    encoding: {text: {field: "text"}, x: {value: 60}, y: {value: 10}},
    config: {font: fontFamily},
  };
}

const bars: TopLevelSpec = {
  data: {
    values: [
      {kind: "a", value: 1},
      {kind: "b", value: 3},
    ],
  },
  width: 100,
  mark: {
    type: "bar",
    clip: true,
    color: {
      gradient: "linear",
      stops: [
        {offset: 0, color: "red"},
        {offset: 1, color: "blue"},
      ],
    },
  },
  encoding: {x: {field: "value", type: "quantitative"}, y: {field: "kind"}},
};

describe("SVG", () => {
  test("has the finding for a screen reader and nothing else to read aloud", async () => {
    const {svg, warnings} = await render(bars, {id: "x", finding: 'Mere end "<90 %"'});
    expect(warnings).toEqual([]);
    expect(svg).toMatch(/^<svg xmlns="[^"]*" role="img" aria-label="Mere end &quot;&lt;90 %&quot;" viewBox="[\d. ]+">/);
    expect(svg.match(/ role=/g)).toHaveLength(1);
    expect(svg.match(/ aria-/g)).toHaveLength(1);
  });

  test("has a viewBox and no size of its own", async () => {
    const {svg} = await render(word("x"), naming);
    expect(svg.slice(0, svg.indexOf(">"))).not.toMatch(/ (width|height)=/);
    expect(svg).toContain('viewBox="0 0 130 30"'); // 120 x 20 and 5 of padding all round
  });

  test("has ids that no other chart in the page has, the same however many were drawn before", async () => {
    const first = await render(bars, {...naming, id: "one"});
    const again = await render(bars, {...naming, id: "one"});
    const other = await render(bars, {...naming, id: "two"});
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const uses = (svg: string) => [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
    expect(again.svg).toBe(first.svg);
    expect(ids(first.svg).length).toBeGreaterThan(1);
    for (const id of ids(first.svg)) expect(id).toMatch(/^one-\d+$/);
    for (const {svg} of [first, other]) for (const id of uses(svg)) expect(ids(svg)).toContain(id);
    expect(ids(first.svg).filter((id) => ids(other.svg).includes(id))).toEqual([]);
  });

  test("keeps what looks like markup in a text as text", async () => {
    const {svg} = await render(word('<b role="x" id="y">'), naming);
    expect(svg).toContain('&lt;b role="x" id="y"&gt;');
  });

  test("cuts a text by the widths of the vendored font", async () => {
    // 20 letters of 0.246 em at 12 px are 59 px and fit in 80; the guess of 0.8 em a letter would be 192 px.
    const narrow = "i".repeat(20);
    expect((await render(word(narrow, {limit: 80}), naming)).svg).toContain(`>${narrow}<`);
    // Cut to 40 px: less the ellipsis (0.948 em) 28.6 px are left, room for 9 letters of 2.95 px.
    expect((await render(word(narrow, {limit: 40}), naming)).svg).toContain(`>${"i".repeat(9)}…<`);
  });

  test("makes room for legend labels by the vendored font", async () => {
    const legend = (kind: string): TopLevelSpec => ({
      data: {values: [{kind}]},
      width: 50,
      height: 50,
      mark: "point",
      encoding: {color: {field: "kind", legend: {labelLimit: 0, labelFontSize: 10, title: null}}},
    });
    const widthOf = async (kind: string) => {
      const {svg} = await render(legend(kind), naming);
      return Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
    };
    // 40 m against 40 i: (0.829 - 0.246) em x 40 x 10 px = 233 px; a guess by the number of letters has no difference.
    expect((await widthOf("m".repeat(40))) - (await widthOf("i".repeat(40)))).toBeGreaterThan(200);
  });

  test("hands the complaints of Vega on instead of writing them to the console", async () => {
    const {warnings} = await render(
      {data: {values: [{a: 1}]}, mark: "line", encoding: {size: {field: "a", type: "nominal"}, shape: {field: "a"}}},
      naming,
    );
    expect(warnings.join("\n")).toMatch(/Channel size should not be used/);
  });
});

describe("PNG", () => {
  const picture = async (text: string) => Buffer.from(png((await render(word(text), naming)).svg, 2));

  test("draws letters, each its own, without a font of the machine", async () => {
    const blank = await picture(" ");
    const missing = await picture("\u{10fffd}"); // a character that the font lacks: its empty box
    const drawn = await Promise.all(Array.from("æøåÆØÅ▲▼−", picture));
    for (const letter of drawn) {
      expect(letter.equals(blank)).toBe(false);
      expect(letter.equals(missing)).toBe(false);
    }
    expect(new Set(drawn.map((letter) => letter.toString("base64"))).size).toBe(drawn.length);
  });

  test("draws weights and italics from their own files", async () => {
    const looks = [{}, {fontWeight: 600}, {fontWeight: 700}, {fontStyle: "italic"}];
    const drawn = await Promise.all(
      looks.map(async (look) =>
        Buffer.from(png((await render(word("Kronblad", look), naming)).svg, 2)).toString("base64"),
      ),
    );
    expect(new Set(drawn).size).toBe(looks.length);
  });

  test("is scale times as wide and high, the same bytes each time", async () => {
    const {svg} = await render(word("x"), naming);
    const drawn = Buffer.from(png(svg, 2));
    // Bytes 16 to 24 of a PNG are width and height.
    expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([260, 60]);
    expect(drawn.equals(Buffer.from(png(svg, 2)))).toBe(true);
  });
});
