import {expect, test} from "vitest";
import {metricNames} from "../../src/language.ts";
import {languages} from "../../src/languages/index.ts";
import {textsOf} from "./texts.ts";

test.each(Object.entries(languages))("%s: every text is there, and no metric's is another's", (code, words) => {
  expect(words.code).toBe(code);
  expect(textsOf({...words, code: ""}).filter((text) => text.trim() !== text || text.includes("  "))).toEqual([]);
  expect(new Set(metricNames.map((name) => words.metrics[name].title)).size).toBe(metricNames.length);
  expect(new Set(metricNames.map((name) => words.metrics[name].reads)).size).toBe(metricNames.length);
});

test("no text was left in the other language", () => {
  const [danish, english] = [textsOf(languages.da), new Set(textsOf(languages.en))];
  // The words that both write alike; letters and signs are not words.
  expect(danish.filter((text) => /[a-z]{4}/i.test(text) && english.has(text))).toEqual(["nats", "bits", "Version"]);
});
