import {expect, test} from "vitest";
import {plainUnits} from "../../src/sources/plain-units.ts";
import {fileOf, readAll} from "../files.ts";

test("units with and without dates; the level is not loaded", async () => {
  const file = fileOf(
    [
      "unit_id,name,parent_id,level,start_date,end_date",
      "K,Solbæk Kommune,,1,,",
      "B,Børn & Unge,K,2,2023-01-01,2024-01-01",
    ].join("\n"),
  );
  const {rows, summary} = await readAll(plainUnits, file);
  expect(rows).toEqual([
    {
      line: 2,
      fact: {
        id: "K",
        name: "Solbæk Kommune",
        aliases: ["name:solbæk kommune"],
        parent: undefined,
        from: undefined,
        to: undefined,
      },
    },
    {
      line: 3,
      fact: {
        id: "B",
        name: "Børn & Unge",
        aliases: ["name:børn og unge"],
        parent: "K",
        from: "2023-01-01",
        to: "2024-01-01",
      },
    },
  ]);
  expect(summary.ignored).toEqual(new Map([["level", 2]]));
  const bare = await readAll(plainUnits, fileOf("unit_id,name,parent_id\nK,Kommune,\n"));
  expect(bare.rows).toMatchObject([{fact: {id: "K", from: undefined, to: undefined}}]);
});
