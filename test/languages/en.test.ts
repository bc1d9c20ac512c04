import {describe, expect, test} from "vitest";
import type {Headline} from "../../src/language.ts";
import {en} from "../../src/languages/en.ts";

const {format} = en;

describe("English numbers and days", () => {
  test("decimal point, thousands comma, no space before %, a true minus", () => {
    expect(format.number(2400)).toBe("2,400");
    expect(format.number(-19.04, 1)).toBe("−19.0");
    expect(format.percent(0.634)).toBe("63%");
    expect(format.percents(0.838, 0.862)).toBe("84–86%");
    expect(format.signed(7.44, 1)).toBe("+7.4");
  });

  test("days and quarters", () => {
    expect(format.day("2025-12-31")).toBe("31 December 2025");
    expect(format.period("2025-12-31")).toBe("Q4 2025");
    expect(format.periodInText("2025-11-30")).toBe("30 November 2025");
  });
});

describe("English headlines", () => {
  const figures = {participation: 0.18, share: 0.63, chance: {low: 0.838, high: 0.862}};
  const say = (headline: Headline) => en.headline(headline).join("");

  test.each<[Headline, string]>([
    [
      {kind: "thin", coverage: 0.72},
      "The data are too thin for a conclusion: the department is known for only 72% of memberships.",
    ],
    [
      {kind: "first", ...figures},
      "The baseline: 18% of employees take part in a network, and 63% of the others they meet there come from another department; chance would give 84–86%.",
    ],
    [
      {kind: "share-falls", ...figures, change: -0.031, cause: {kind: "continuing", rises: false, networks: 0}},
      "The networks reach less across: 18% of employees take part, and 63% of those they meet come from another department – 3 percentage points less than a year ago, mainly because of a less mixed composition of the continuing networks.",
    ],
    [
      {kind: "breaking-down", ...figures, change: 0.074, cause: {kind: "opened", rises: true, networks: 1}},
      "Silos are breaking down: 18% of employees take part in a network, and 63% of the others they meet there come from another department – 7 percentage points more than a year ago, mainly because of one new network that reaches more across.",
    ],
    [
      {kind: "share-only", ...figures, change: 0.05, cause: {kind: "size", rises: true, networks: 0}},
      "The share across rose to 63%, but mostly because the size of networks shifted; employees meet no more people from other departments than before.",
    ],
    [
      {kind: "share-only", ...figures, change: 0.05, cause: {kind: "reorganised", rises: true, networks: 0}},
      "The share across rose to 63%, but mostly because departments were reorganised; that in itself brought nobody together.",
    ],
    [
      {kind: "share-only", ...figures, change: 0.05, cause: {kind: "staff", rises: true, networks: 0}},
      "The share across rose to 63%, but mostly because employees came, left or moved; employees meet no more people from other departments than before.",
    ],
    [
      {kind: "unclear", ...figures, change: 0.012, sure: false},
      "No clear change: 18% of employees take part in a network, and 63% of those they meet come from another department (+1 percentage point in a year, within uncertainty).",
    ],
    [
      {kind: "unclear", ...figures, change: 0.11, sure: false},
      "No clear change: 18% of employees take part in a network, and 63% of those they meet come from another department (+11 percentage points in a year, within uncertainty).",
    ],
  ])("%o", (headline, sentence) => {
    expect(say(headline)).toBe(sentence);
  });
});
