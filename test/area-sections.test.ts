import {expect, test} from "vitest";
import {areaSections} from "../src/area-sections.ts";
import type {Issue} from "../src/issue.ts";
import type {MetricName} from "../src/language.ts";
import {languages} from "../src/languages/index.ts";
import {solbaek} from "./fixtures/issue.ts";

function rowsOf(issue: Issue) {
  return areaSections(issue, languages.da).map(({table}) => table.rows);
}

/** The same, with another value of this metric of areas and their pairs. */
function withValue(metric: MetricName, value: number): Issue {
  const issue = solbaek();
  return {
    ...issue,
    scores: issue.scores.map((one) => (one.metric === metric && one.of.startsWith("area") ? {...one, value} : one)),
  };
}

test("areas by name with what chance gives, and their pair: 74.6 of 149.2 is half of what is expected", () => {
  expect(rowsOf(solbaek())).toStrictEqual([
    [
      ["By og Ressourcer", 0.2, 0.103, 0.12, 10.36, 9.96, 0.4, 0.42],
      ["Velfærd og Læring", 0.17, 0.06, 0.12, 4.44, 9.96, 0.251, 0.42],
    ],
    [["By og Ressourcer", "Velfærd og Læring", 74.6, 50, 0.002, 21, 120]],
  ]);
});

test("every column has a heading of its own", () => {
  for (const words of Object.values(languages)) {
    for (const {table} of areaSections(solbaek(), words)) {
      const titles = table.columns.map(({title}) => title);
      expect(new Set(titles).size).toBe(titles.length);
      for (const row of table.rows) expect(row).toHaveLength(titles.length);
    }
  }
});

test("a pair of few people is one class, whether they are few or all in one network", () => {
  const {none} = languages.da.format;
  const few = ["By og Ressourcer", "Velfærd og Læring", none, none, none, none, "0–4"];
  expect(rowsOf(withValue("pair-people", 4))[1]).toStrictEqual([few]);
  expect(rowsOf(withValue("pair-people-without-busiest", 4))[1]).toStrictEqual([few]);
});

test("of an area in which few take part only that is told of how many do", () => {
  // .002 of 720 and of 1680: one and three people.
  const {hidden} = languages.da.shown;
  const [areas, pairs] = rowsOf(withValue("participation", 0.002));
  expect(areas).toStrictEqual([
    ["By og Ressourcer", 0.002, hidden, hidden, hidden, hidden, hidden, hidden],
    ["Velfærd og Læring", 0.002, hidden, hidden, hidden, hidden, hidden, hidden],
  ]);
  expect(pairs?.[0]?.at(-1)).toBe(hidden);
});

test("no sections where there are no areas", () => {
  const {scores, ...issue} = solbaek();
  expect(areaSections({...issue, scores: scores.filter(({of}) => !of.startsWith("area"))}, languages.en)).toStrictEqual(
    [],
  );
});

test("a q too small for three decimals is not told as 0", () => {
  const issue = solbaek();
  const scores = issue.scores.map((one) => (one.of === "area-pair" && one.q !== undefined ? {...one, q: 0.0001} : one));
  expect(rowsOf({...issue, scores})[1]?.[0]?.[4]).toBe("< 0,001");
});
