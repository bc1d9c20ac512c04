import {expect, test} from "vitest";
import {creditSection} from "../src/credit-section.ts";
import {languages} from "../src/languages/index.ts";
import {solbaek} from "./fixtures/issue.ts";

test("by host, role, hours, place and position; of few people nothing, of a department without networks no row", () => {
  const {table} = creditSection(solbaek(), languages.da);
  const {hidden} = languages.da.shown;
  expect(table.rows).toStrictEqual([
    ["Vært", "Børn og Skole", 151, 593.8, 318, 1],
    ["Rolle", "leder", 31, 84.58, 64, 0.05],
    ["Rolle", "referent", "1–4", hidden, hidden, hidden],
    ["Arbejdstid", "deltid", 1155, 1815, 1276, 0.43],
    ["Arbejdssted", "centralt", 480, 700, 300, 0.5],
    ["Stilling", "Lærer", 236, 310, 240, 0],
  ]);
});

test("nothing where nothing is measured", () => {
  expect(creditSection({...solbaek(), scores: []}, languages.en).table.rows).toStrictEqual([]);
});
