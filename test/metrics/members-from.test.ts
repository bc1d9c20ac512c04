import {expect, test} from "vitest";
import {membersFrom} from "../../src/metrics/members-from.ts";
import {office, organisation} from "../graphs.ts";

test("in the office: departments and citizens in the order of their ids, only where there are any, n the members", () => {
  const rows = [...membersFrom.compute(organisation(office()), Math.random)];
  expect(rows.map(({of, subject, other, n, value}) => [of, subject, other, n, value])).toStrictEqual([
    ["network", "n1", "A", 2, 2],
    ["network", "n1", "B", 1, 1],
    ["network", "n1", "citizens", 1, 1],
    ["network", "n2", "A", 1, 1],
    ["network", "n2", "B", 1, 1],
    ["network", "n2", "C", 1, 1],
    ["network", "n3", "A", 2, 2],
    ["network", "n4", "B", 1, 1],
  ]);
});
