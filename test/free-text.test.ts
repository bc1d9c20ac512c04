import {expect, test} from "vitest";
import type {Table} from "../src/model.ts";
import type {Source} from "../src/source.ts";
import {plainMemberships} from "../src/sources/plain-memberships.ts";
import {plainNetworks} from "../src/sources/plain-networks.ts";
import {plainPeople} from "../src/sources/plain-people.ts";
import {plainTies} from "../src/sources/plain-ties.ts";
import {plainUnits} from "../src/sources/plain-units.ts";
import {fileOf, readAll} from "./files.ts";

const networks = "network_id,name,anchor_unit,start_date,end_date,kind,purpose";
const rows: readonly (readonly [column: string, source: Source<Table>, header: string, row: string])[] = [
  ["position", plainPeople, "person_id,unit,manager_id,position,valid_from,valid_to", "P1,U1,,barn 010190-1234,,"],
  ["name", plainUnits, "unit_id,name,parent_id", "U1,barn 010190-1234,"],
  ["name", plainNetworks, networks, "N1,barn 010190-1234,,,,,"],
  ["kind", plainNetworks, networks, "N1,Natur,,,,barn 010190-1234,"],
  ["purpose", plainNetworks, networks, "N1,Natur,,,,,barn 010190-1234"],
  ["role", plainMemberships, "person_id,network_id,role,from,to", "P1,N1,barn 010190-1234,,"],
  ["kind", plainTies, "from,to,kind", "P1,P2,barn 010190-1234"],
];

test.each(rows)("a registration number in %s is refused with its row", async (column, source, header, row) => {
  const {rows: read} = await readAll(source, fileOf(`${header}\n${row}\n`));
  expect(read).toMatchObject([{line: 2, column, reason: "registration-number"}]);
});
