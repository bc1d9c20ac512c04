import {expect, test} from "vitest";
import {networkWithoutChange} from "../../src/findings/network-without-change.ts";
import {employed, historyOf, people, signsIn, subjectsOf} from "../facts.ts";

const scene = (changed: string | undefined) => ({
  people: employed(people("A", 4)),
  networks: {n1: ["A1", "A2"], n2: people("A", 4)},
  history: historyOf({networks: {n1: changed === undefined ? {} : {changed}, n2: {changed: "2025-12-01"}}}),
});

test("twelve months without anybody who joined or left", () => {
  const signs = signsIn(networkWithoutChange, scene("2024-12-31"));
  expect(subjectsOf(signs)).toStrictEqual(["n1"]);
  expect(signs).toMatchObject([{severity: 0.5, figures: {months: 12}}]);
});

test("eleven months; and memberships without dates", () => {
  expect(signsIn(networkWithoutChange, scene("2025-01-01"))).toStrictEqual([]);
  expect(signsIn(networkWithoutChange, scene(undefined))).toStrictEqual([]);
});
