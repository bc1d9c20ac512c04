import {expect, test} from "vitest";
import {changeSection} from "../src/change-section.ts";
import type {Issue} from "../src/issue.ts";
import {languages} from "../src/languages/index.ts";
import type {Day} from "../src/model.ts";
import {solbaek} from "./fixtures/issue.ts";

type Part = Issue["changeParts"][number];

const part = (more: Partial<Part>): Part => ({
  span: "year",
  from: "2024-12-31" as Day,
  figure: "cross-share",
  pair: undefined,
  by: "whole",
  part: "change",
  network: undefined,
  value: 0.0741,
  low: undefined,
  high: undefined,
  ...more,
});

const rowsOf = (...changeParts: readonly Part[]) =>
  changeSection({...solbaek(), changeParts}, languages.da).table.rows.map((row) =>
    row.map((cell) => String(cell).replaceAll("\u00a0", " ")),
  );

test("tells the whole figures' changes and their parts in the unit of the figure, with the interval", () => {
  expect(
    rowsOf(
      part({}),
      part({by: "network", part: "opened", value: 0.0412, low: 0.01, high: 0.0724}),
      part({by: "cause", part: "opened", value: 0.04}),
      part({figure: "cross-volume", by: "cause", part: "reorganised", value: 0.7}),
      part({figure: "ei-index", by: "cause", part: "hired", value: -0.014}),
    ),
  ).toEqual([
    ["4. kvartal 2024", "Andel på tværs", "Hele ændringen", "–", "+7,4 point", "–"],
    ["4. kvartal 2024", "Andel på tværs", "Efter netværk", "Nye netværk", "+4,1 point", "fra 1,0 til 7,2"],
    ["4. kvartal 2024", "Andel på tværs", "Efter årsag", "Netværk åbnet", "+4,0 point", "–"],
    ["4. kvartal 2024", "Omfang på tværs", "Efter årsag", "Omlægning af afdelinger", "+0,7", "–"],
    ["4. kvartal 2024", languages.da.metrics["ei-index"].title, "Efter årsag", "Nye medarbejdere", "−0,01", "–"],
  ]);
});

test("leaves out parts of nothing, unions of causes, pairs and single networks, but never the whole change", () => {
  expect(
    rowsOf(
      part({by: "cause", part: "moved", value: -1e-17}),
      part({by: "union", part: "staff"}),
      part({figure: "pair-weight", pair: ["d1", "d2"]}),
      part({by: "network", part: "opened", network: "n01"}),
      part({value: 0}),
    ),
  ).toHaveLength(1);
});

test("on the page the parts stand under the change that they make, a figure at a time", () => {
  const changeParts = [
    part({}),
    part({by: "network", part: "opened", value: 0.0412}),
    part({figure: "reach"}),
    part({figure: "reach", by: "cause", part: "joined", value: -0.01}),
    part({figure: "participation"}),
  ];
  const {parts} = changeSection({...solbaek(), changeParts}, languages.da);
  expect(parts?.map(({title, table}) => [title.replaceAll("\u00a0", " "), table.rows])).toStrictEqual([
    ["Andel på tværs: +7,4 point siden 4. kvartal 2024", [["Efter netværk", "Nye netværk", "+4,1 point", "–"]]],
    [
      "Rækkevidde: +7,4 point siden 4. kvartal 2024",
      [["Efter årsag", "Kommet med i fortsatte netværk", "−1,0 point", "–"]],
    ],
  ]);
});
