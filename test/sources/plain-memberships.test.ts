import {expect, test} from "vitest";
import {plainMemberships} from "../../src/sources/plain-memberships.ts";
import {fileOf, readAll} from "../files.ts";

test("memberships", async () => {
  const file = fileOf(
    "person_id,network_id,role,from,to\nP1,N1,leader,2023-01-01,2024-01-01\nP2,N1,,,\nP3,,member,,\n",
  );
  const {rows} = await readAll(plainMemberships, file);
  expect(rows).toEqual([
    {line: 2, fact: {person: "P1", network: "N1", role: "leader", from: "2023-01-01", to: "2024-01-01"}},
    {line: 3, fact: {person: "P2", network: "N1", role: undefined, from: undefined, to: undefined}},
    {line: 4, reason: "empty-key", column: "network_id", expected: "an id"},
  ]);
});
