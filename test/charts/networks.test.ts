import {describe, expect, test} from "vitest";
import {type NetworksRow, networks} from "../../src/charts/networks.ts";
import {languages} from "../../src/languages/index.ts";
import {render} from "../../src/render.ts";

const rows: readonly NetworksRow[] = [
  {kind: "network", name: "Åben skole", home: "Børn og Skole", percent: 45, sole: 12},
  {kind: "network", name: "Grøn mobilitet", home: undefined, percent: 30, sole: 0},
  {kind: "rest", networks: 7, percent: 25},
];

const draw = async (some: readonly NetworksRow[]) => {
  const {svg, warnings} = await render(networks.spec(some, languages.da), {id: "n", finding: "f"});
  expect(warnings).toEqual([]);
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text.replaceAll("\u00a0", " "));
  return {texts};
};

describe("the networks by their contribution", () => {
  test("is the golden specification", async () => {
    const spec = `${JSON.stringify(networks.spec(rows, languages.da), undefined, 1)}\n`;
    await expect(spec).toMatchFileSnapshot("../output/charts/networks.vl.json");
  });

  test("names each with its part, and the rest together", async () => {
    const {texts} = await draw(rows);
    for (const text of ["Åben skole", "45 %", "Grøn mobilitet", "30 %", "7 øvrige: 25 %"])
      expect(texts).toContain(text);
  });

  test("uses no words of rank", async () => {
    const {texts} = await draw(rows);
    expect(texts.join()).not.toMatch(/nr\.|bedst|dårligst|rang/i);
  });

  test("can be without a rest, and with the rest alone", async () => {
    expect((await draw(rows.slice(0, 2))).texts.join()).not.toContain("øvrig");
    expect((await draw([{kind: "rest", networks: 1, percent: 100}])).texts).toContain("1 øvrigt: 100 %");
  });

  test("has it all in its table", () => {
    expect(networks.table(rows, languages.da).rows).toEqual([
      ["Åben skole", "Børn og Skole", 0.45, 0.12],
      ["Grøn mobilitet", "–", 0.3, 0],
      ["7 øvrige", "–", 0.25, "–"],
    ]);
  });
});
