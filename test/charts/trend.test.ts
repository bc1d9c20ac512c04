import {describe, expect, test} from "vitest";
import {placed, type TrendRow, trend} from "../../src/charts/trend.ts";
import {languages} from "../../src/languages/index.ts";
import {render} from "../../src/render.ts";

const row = (day: string, share: number, change: Partial<TrendRow> = {}): TrendRow => ({
  day,
  share,
  low: share - 0.05,
  high: share + 0.05,
  chanceLow: 0.84,
  chanceHigh: 0.86,
  ...change,
});
const rows = [row("2025-03-31", 0.5), row("2025-06-30", 0.55), row("2025-09-30", 0.6), row("2025-12-31", 0.63)];
const draw = async (some: readonly TrendRow[], code: "da" | "en" = "da") => {
  const {svg, warnings} = await render(trend.spec(some, languages[code]), {id: "t", finding: "f"});
  expect(warnings).toEqual([]);
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text.replaceAll("\u00a0", " "));
};

describe("where the share lies against chance", () => {
  test.each([
    [0.63, {standing: "below", distance: 0.84 - 0.63}],
    [0.84, {standing: "within", distance: 0}],
    [0.86, {standing: "within", distance: 0}],
    [0.9, {standing: "above", distance: 0.9 - 0.86}],
  ])("%d", (share, expected) => {
    expect(placed(row("2025-12-31", share))).toEqual(expected);
  });

  test("is not known without chance", () => {
    expect(placed(row("2025-12-31", 0.5, {chanceLow: undefined}))).toBeUndefined();
  });
});

describe("the trend", () => {
  test("is the golden specification", async () => {
    const spec = `${JSON.stringify(trend.spec(rows, languages.da), undefined, 1)}\n`;
    await expect(spec).toMatchFileSnapshot("../output/charts/trend.vl.json");
  });

  test("names the band, the first and the last value, the distance, and the whole axis", async () => {
    const texts = await draw(rows);
    for (const text of [
      "Tilfældig fordeling af de samme deltagere",
      "50 %",
      "63 %",
      "21 point under",
      "0 %",
      "100 %",
    ]) {
      expect(texts).toContain(text);
    }
    expect(texts).toContain("1. kvt. 2025");
    expect(texts).toContain("4. kvt. 2025");
  });

  test("says in English what lies above", async () => {
    const texts = await draw([row("2024-12-31", 0.7), row("2025-12-31", 0.9)], "en");
    expect(texts).toContain("4 points above");
    expect(texts).toContain("Q4 2025");
  });

  test("can be one period, and can do without chance and interval", async () => {
    const bare = {low: undefined, high: undefined, chanceLow: undefined, chanceHigh: undefined};
    const texts = await draw([row("2025-12-31", 0.63, bare)]);
    expect(texts).toContain("63 %");
    expect(texts.join()).not.toContain("point");
    expect(texts.join()).not.toContain("Tilfældig");
  });

  test("has room for its days when there are many", async () => {
    const many = Array.from({length: 40}, (_, at) => row(`${1990 + at}-12-31`, 0.5));
    const days = (await draw(many)).filter((text) => text.includes("kvt."));
    expect(days.length).toBeLessThan(6);
    expect(days).toContain("4. kvt. 2029");
  });

  test("has a line in its table for each period", () => {
    const {columns, rows: lines} = trend.table([...rows, row("2026-03-31", 0.64, {low: undefined})], languages.da);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toEqual(["1. kvt. 2025", 0.5, 0.45, 0.55, 0.84, 0.86]);
    expect(lines[4]?.[2]).toBe("–");
    for (const line of lines) expect(line).toHaveLength(columns.length);
  });
});
