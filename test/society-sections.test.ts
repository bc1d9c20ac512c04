import {expect, test} from "vitest";
import {languages} from "../src/languages/index.ts";
import {whole} from "../src/metric.ts";
import {societySections} from "../src/society-sections.ts";
import {score, solbaek} from "./fixtures/issue.ts";

const politics = {metric: "networks-with-politics"} as const;
const none = languages.da.format.none;

test("networks with outsiders and who carries the contact, in all and by department; of few people nothing", () => {
  const scores = [
    score({...politics, of: "whole", subject: whole, n: 31, value: 6}),
    score({...politics, of: "group", subject: "d1", n: 27, value: 5}),
    score({...politics, of: "group", subject: "d2", n: 4, value: 2}),
    score({...politics, of: "group", subject: "d3", n: 0, value: 0}),
    score({metric: "networks-with-citizens", of: "whole", subject: whole, n: 90, value: 11}),
  ];
  const [section, ...more] = societySections({...solbaek(), scores}, languages.da);
  expect(more).toStrictEqual([]);
  expect(section?.table.columns.map(({title}) => title).slice(0, 3)).toStrictEqual([
    "Afdeling",
    "Netværk med politikere",
    "Ansatte i netværk med politikere",
  ]);
  expect(section?.table.rows).toStrictEqual([
    ["Hele organisationen", 6, 31, 11, 90, none, none],
    ["Børn og Skole", 5, 27, none, none, none, none],
    ["Sundhed og Omsorg", languages.da.shown.hidden, "1–4", none, none, none, none],
  ]);
});

test("a committee's networks by name, with how many politicians they share, where those are enough", () => {
  const shared = (subject: string, other: string, n: number) =>
    score({
      metric: "shared-politicians",
      reading: "employee-politician",
      of: "network-pair",
      subject,
      other,
      n,
      value: n,
    });
  const network = (subject: string) => score({metric: "network-size", of: "network", subject, n: 9, value: 9});
  const scores = [
    ...["n02", "n05"].map(network),
    shared("n02", "k2", 2),
    shared("k2", "n05", 6),
    shared("k1", "n05", 4),
  ];
  const [section] = societySections({...solbaek(), scores}, languages.en);
  expect(section?.name).toBe("committees");
  expect(section?.table.rows).toStrictEqual([
    ["k1", 1, "Mad og måltider"],
    ["k2", 2, "Det sunde børneliv; Mad og måltider (6)"],
  ]);
});

test("no section where nobody from outside is in a network", () => {
  expect(societySections({...solbaek(), scores: []}, languages.en)).toStrictEqual([]);
});
