import {expect, test} from "vitest";
import {languages} from "../src/languages/index.ts";
import {whole} from "../src/metric.ts";
import {staffSection} from "../src/staff-section.ts";
import {score, solbaek} from "./fixtures/issue.ts";

test("by hours, place and position, as it is and adjusted, then managers; of few people nothing", () => {
  const group = (subject: string, other: string, n: number, value: number, adjusted: number | undefined) => [
    score({metric: "participation-of-staff", of: "staff-group", subject, other, n, value}),
    score({metric: "participation-of-staff-standardised", of: "staff-group", subject, other, n, value: adjusted}),
  ];
  const scores = [
    ...group("position", "Lærer", 236, 0.13, undefined),
    ...group("place", "decentral", 2000, 0.12, 0.13),
    ...group("place", "central", 4, 0.5, 0.25),
    ...group("hours", "part-time", 1155, 0.1, 0.11),
    score({metric: "participation-of-managers", of: "whole", subject: whole, n: 120, value: 0.6}),
  ];
  const {none} = languages.da.format;
  const {hidden} = languages.da.shown;
  expect(staffSection({...solbaek(), scores}, languages.da).table.rows).toStrictEqual([
    ["Arbejdstid", "deltid", 1155, 0.1, 0.11],
    ["Arbejdssted", "centralt", "1–4", hidden, hidden],
    ["Arbejdssted", "decentralt", 2000, 0.12, 0.13],
    ["Stilling", "Lærer", 236, 0.13, none],
    ["Ledelse", "ledere", 120, 0.6, none],
  ]);
});

test("nothing where nothing is measured", () => {
  expect(staffSection({...solbaek(), scores: []}, languages.en).table.rows).toStrictEqual([]);
});
