import {expect, test} from "vitest";
import {fragilitySection} from "../src/fragility-section.ts";
import type {MetricName} from "../src/language.ts";
import {languages} from "../src/languages/index.ts";
import {score, solbaek} from "./fixtures/issue.ts";

/** People in common, and left without the busiest network and one, two and three people. */
function issueOf(pairs: Readonly<Record<string, readonly [number, number, number, number, number]>>) {
  const metrics: readonly MetricName[] = [
    "pair-people",
    "pair-people-without-busiest",
    "pair-people-without-one",
    "pair-people-without-two",
    "pair-people-without-three",
  ];
  const scores = Object.entries(pairs).flatMap(([pair, values]) => {
    const [subject = "", other = ""] = pair.split("|");
    return metrics.map((metric, at) =>
      score({metric, of: "group-pair", subject, other, n: values[0], value: values[at]}),
    );
  });
  return {...solbaek(), groups: new Map(), scores};
}

test("those first that fall with the fewest; what falls is told as none or few, and pairs of few are not there", () => {
  const {table, reads} = fragilitySection(
    issueOf({"a|b": [20, 12, 18, 16, 14], "a|c": [5, 0, 4, 3, 2], "a|d": [4, 0, 0, 0, 0], "b|c": [9, 8, 7, 5, 4]}),
    languages.en,
  );
  expect(table.rows).toStrictEqual([
    ["a", "c", 5, "0–4", "0–4", "0–4", "0–4"],
    ["b", "c", 9, 8, 7, 5, "0–4"],
    ["a", "b", 20, 12, 18, 16, 14],
  ]);
  expect(reads).toStrictEqual(languages.en.dossier.fragility.reads);
});

test("how many pairs hang on how few is said first, in the words that management gets", () => {
  const {reads} = fragilitySection(solbaek(), languages.da);
  expect(reads[0]).toBe(
    "24 par af afdelinger har mindst fem fælles deltagere. For 3 af dem afhænger det af ét netværk; for 1 afhænger det af én person, for 4 af højst to og for 7 af højst tre.",
  );
});

test("none that hangs on few, and no pair at all", () => {
  const say = (pairs: number) =>
    [languages.da, languages.en].map(({page}) =>
      page.fragile({pairs, network: 0, onePerson: 0, twoPeople: 0, threePeople: 0}),
    );
  expect(say(2)).toStrictEqual([
    "2 par af afdelinger har mindst fem fælles deltagere. Ingen af dem afhænger af ét netværk; ingen af dem afhænger af tre personer eller færre.",
    "2 pairs of departments have at least five people in common. None of them depends on one network; none of them depends on three people or fewer.",
  ]);
  expect(say(0)).toStrictEqual([
    "Ingen par af afdelinger har fem fælles deltagere eller flere.",
    "No pair of departments has five people or more in common.",
  ]);
});
