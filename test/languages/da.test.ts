import {describe, expect, test} from "vitest";
import type {Headline} from "../../src/language.ts";
import {da} from "../../src/languages/da.ts";
import {textsOf} from "./texts.ts";

const {format} = da;

describe("Danish numbers and days", () => {
  test("decimal comma, thousands point, a fixed space before %, a true minus", () => {
    expect(format.number(2400)).toBe("2.400");
    expect(format.number(-19.04, 1)).toBe("−19,0");
    expect(format.percent(0.634)).toBe("63\u00a0%");
    expect(format.percent(0.0345, 1)).toBe("3,5\u00a0%");
    expect(format.signed(7.44, 1)).toBe("+7,4");
    expect(format.signed(-0.8, 1)).toBe("−0,8");
  });

  test("what rounds to 0 has no sign", () => {
    expect(format.number(-0.001)).toBe("0");
    expect(format.signed(-0.001, 1)).toBe("0,0");
    expect(format.signed(0.001, 1)).toBe("0,0");
  });

  test("ranges with an en dash, and one number where both ends are the same", () => {
    expect(format.percents(0.838, 0.862)).toBe("84–86\u00a0%");
    expect(format.percents(0.838, 0.841)).toBe("84\u00a0%");
  });

  test("days, quarters, and days that end no quarter", () => {
    expect(format.day("2025-12-31")).toBe("31.12.2025");
    expect(format.day("2025-02-03")).toBe("03.02.2025");
    expect(format.period("2025-12-31")).toBe("4. kvt. 2025");
    expect(format.period("2025-06-30")).toBe("2. kvt. 2025");
    expect(format.period("2025-11-30")).toBe("30.11.2025");
    expect(format.periodInText("2025-03-31")).toBe("1. kvartal 2025");
  });

  test("æ, ø and å come last, in that order", () => {
    expect(["Åben skole", "Ældre", "Økonomi", "Zebra", "Arbejde"].toSorted(format.compare)).toEqual([
      "Arbejde",
      "Zebra",
      "Ældre",
      "Økonomi",
      "Åben skole",
    ]);
  });
});

describe("Danish headlines", () => {
  const figures = {participation: 0.18, share: 0.63, chance: {low: 0.838, high: 0.862}};
  const opened = {kind: "opened", rises: true, networks: 3} as const;
  const say = (headline: Headline) => da.headline(headline).join("").replaceAll("\u00a0", " ");

  test.each<[Headline, string]>([
    [
      {kind: "thin", coverage: 0.72},
      "Tallene er for usikre til en konklusion: Vi kender kun afdelingen for 72 % af medlemskaberne.",
    ],
    [
      {kind: "first", ...figures},
      "Udgangspunktet: 18 % af medarbejderne er med i et netværk, og 63 % af de andre deltagere, de møder dér, kommer fra en anden afdeling; ved en tilfældig fordeling ville det være 84–86 %.",
    ],
    [
      {kind: "first", ...figures, chance: undefined},
      "Udgangspunktet: 18 % af medarbejderne er med i et netværk, og 63 % af de andre deltagere, de møder dér, kommer fra en anden afdeling.",
    ],
    [
      {kind: "share-falls", ...figures, change: -0.031, cause: {kind: "closed", rises: false, networks: 1}},
      "Netværkene når mindre på tværs: 18 % af medarbejderne er med, og 63 % af dem, de møder, er fra en anden afdeling – 3 procentpoint mindre end for et år siden, mest på grund af afslutningen af ét netværk, der gik mere på tværs.",
    ],
    [
      {kind: "reach-falls", ...figures, reach: 0.12, change: -0.004},
      "Netværkene når mindre på tværs: En gennemsnitlig medarbejder møder gennem netværk 12 % af de øvrige afdelinger – 0,4 procentpoint mindre end for et år siden. 18 % af medarbejderne er med, og 63 % af dem, de møder, er fra en anden afdeling.",
    ],
    [
      {kind: "above", ...figures, share: 0.88},
      "Netværkene binder afdelingerne mere sammen end ved en tilfældig fordeling: 88 % mod 84–86 %. 18 % af medarbejderne er med.",
    ],
    [
      {kind: "same", ...figures, share: 0.85},
      "Inden for netværkene er der ikke længere tegn på siloer: 85 % af dem, deltagerne møder, er fra en anden afdeling, det samme som ved en tilfældig fordeling. 18 % af medarbejderne er med.",
    ],
    [
      {kind: "breaking-down", ...figures, change: 0.074, cause: opened},
      "Siloerne brydes ned: 18 % af medarbejderne er med i et netværk, og 63 % af de andre deltagere, de møder dér, er fra en anden afdeling – 7 procentpoint mere end for et år siden, mest på grund af 3 nye netværk, der går mere på tværs.",
    ],
    [
      {kind: "breaking-down", ...figures, change: 0.074, cause: undefined},
      "Siloerne brydes ned: 18 % af medarbejderne er med i et netværk, og 63 % af de andre deltagere, de møder dér, er fra en anden afdeling – 7 procentpoint mere end for et år siden.",
    ],
    [
      {kind: "share-only", ...figures, change: 0.05, cause: {kind: "closed", rises: true, networks: 2}},
      "Andelen på tværs er steget til 63 %, men mest fordi 2 netværk, der gik mindre på tværs, er afsluttet; medarbejderne møder ikke flere fra andre afdelinger end før.",
    ],
    [
      {kind: "share-only", ...figures, change: 0.05, cause: {kind: "reorganised", rises: true, networks: 0}},
      "Andelen på tværs er steget til 63 %, men mest fordi afdelingerne er omlagt; det har ikke i sig selv bragt flere sammen.",
    ],
    [
      {kind: "share-falls", ...figures, change: -0.031, cause: {kind: "reorganised", rises: false, networks: 0}},
      "Netværkene når mindre på tværs: 18 % af medarbejderne er med, og 63 % af dem, de møder, er fra en anden afdeling – 3 procentpoint mindre end for et år siden, mest på grund af en omlægning af afdelingerne.",
    ],
    [
      {kind: "breaking-down", ...figures, change: 0.074, cause: {kind: "staff", rises: true, networks: 0}},
      "Siloerne brydes ned: 18 % af medarbejderne er med i et netværk, og 63 % af de andre deltagere, de møder dér, er fra en anden afdeling – 7 procentpoint mere end for et år siden, mest på grund af medarbejdere, der er kommet, gået eller flyttet.",
    ],
    [
      {kind: "unclear", ...figures, change: 0.012, sure: false},
      "Ingen statistisk sikker ændring: 18 % af medarbejderne er med i et netværk, og 63 % af dem, de møder, er fra en anden afdeling (+1 procentpoint på et år, inden for usikkerheden).",
    ],
    [
      {kind: "unclear", ...figures, change: -0.012, sure: true},
      "Ingen statistisk sikker ændring i forhold til en tilfældig fordeling: 18 % af medarbejderne er med i et netværk, og 63 % af dem, de møder, er fra en anden afdeling (−1 procentpoint på et år).",
    ],
  ])("%o", (headline, sentence) => {
    expect(say(headline)).toBe(sentence);
  });
});

test("a cause without a number has none", () => {
  const cause = {kind: "closed", rises: false, networks: 0} as const;
  const sentence = da.headline({
    kind: "share-falls",
    participation: 0.18,
    share: 0.63,
    chance: undefined,
    change: -0.03,
    cause,
  });
  expect(sentence[2]).toContain("på grund af afslutningen af netværk, der gik mere på tværs.");
});

describe("the lede", () => {
  const say = (...given: Parameters<typeof da.page.lede>) => da.page.lede(...given).replaceAll("\u00a0", " ");
  const chance = {low: 0.838, high: 0.862};

  test("says what chance gives and what the distance is made of", () => {
    expect(say(chance, 0.021, 0.217)).toBe(
      "Ved en tilfældig fordeling ville andelen være 84–86 %. Afstanden til en helt blandet organisation skyldes to ting: hvem der deltager (2 point), og hvem der sættes sammen med hvem (22 point).",
    );
  });
  test("does not say again what the headline said", () => {
    expect(say(undefined, 0.021, 0.217)).toMatch(/^Afstanden/);
  });
  test("does not make a distance of what is none", () => {
    expect(say(chance, -0.01, 0.217)).toContain(
      "Hele afstanden på 22 point ligger i, hvem der sættes sammen med hvem.",
    );
    expect(say(chance, 0.02, -0.01)).toContain("møder altså mindst lige så mange fra andre afdelinger");
  });
});

test("the words that a municipality does not use, or uses for something else", () => {
  const avoided =
    /skjult|brobygger|koordinator|portvagt|livslinje|netværksblad|tilbageløb|silo-indeks|tværs-andel|medkollega|sikkert mindre|procentpoint færre|ophænget|\bpartnere\b|forbindelserne/i;
  expect(textsOf(da).filter((text) => avoided.test(text))).toEqual([]);
});
