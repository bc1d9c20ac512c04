import {expect, test} from "vitest";
import {deliveryOf, dialects, has, sourceOf} from "../../src/sources/index.ts";
import {fileOf} from "../files.ts";

test("a dialect has a source for each of its tables, and each reads into its own", () => {
  const tables = ["people", "units", "networks", "memberships"] as const;
  for (const dialect of dialects) {
    const own = tables.filter((table) => has({dialect, table}));
    expect(own.length).toBeGreaterThan(0);
    for (const table of own) {
      const name = dialect === "plain" ? `plain-${table}` : dialect;
      expect(sourceOf({dialect}, table)).toMatchObject({gives: table, name});
    }
  }
  expect([
    has({dialect: "plain", table: "ties"}),
    has({dialect: "sofd-units", table: "ties"}),
    has({dialect: "sofd-units", table: "people"}),
  ]).toEqual([true, false, false]);
  expect(() => sourceOf({dialect: "sofd-units"}, "people")).toThrow("no people in dialect sofd-units");
});

test("a source of the pipeline becomes a delivery", async () => {
  const file = fileOf("person_id,network_id,role,from,to\nP1,N1,leader,,\n");
  const source = {name: "lists", table: "memberships", dialect: "plain", file, ids: "opaque"} as const;
  const delivery = deliveryOf(source, undefined);
  expect(delivery).toMatchObject({source: "lists", table: "memberships", file, how: "plain-memberships opaque"});
  const rows = [];
  for await (const batch of delivery.batches) rows.push(...batch);
  expect(rows).toMatchObject([{fact: {person: "P1", network: "N1"}}]);
  expect(() => deliveryOf({...source, ids: "identifier"}, undefined)).toThrow("a key for its identifiers");
  expect(deliveryOf({...source, ids: "identifier"}, Buffer.alloc(32, 1)).how).toMatch(
    /^plain-memberships identifier [0-9a-f]{8}$/,
  );
});
