import {expect, test} from "vitest";
import {deliveryOf, dialects} from "../../src/sources/index.ts";
import {fileOf} from "../files.ts";

test("a dialect has a source for each table, and each reads into its own", () => {
  for (const [name, tables] of Object.entries(dialects)) {
    for (const [table, source] of Object.entries(tables)) {
      expect(source).toMatchObject({gives: table, name: `${name}-${table}`});
    }
  }
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
