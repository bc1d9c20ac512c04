import {expect, test} from "vitest";
import {plainNetworks} from "../../src/sources/plain-networks.ts";
import {fileOf, readAll} from "../files.ts";

test("networks with and without purpose and parent", async () => {
  const file = fileOf(
    [
      "network_id,name,anchor_unit,start_date,end_date,kind,purpose,parent_network",
      'N1,"Natur, klima og ""grønt""",B,2023-01-01,2024-01-01,network,"Én plan\nfor alle",N0',
      "N2,Udvalg,,,,,,",
    ].join("\n"),
  );
  const {rows} = await readAll(plainNetworks, file);
  expect(rows).toEqual([
    {
      line: 2,
      fact: {
        id: "N1",
        name: 'Natur, klima og "grønt"',
        anchor: "B",
        from: "2023-01-01",
        to: "2024-01-01",
        kind: "network",
        purpose: "Én plan\nfor alle",
        parent: "N0",
      },
    },
    {
      line: 4, // the row before has two lines
      fact: {
        id: "N2",
        name: "Udvalg",
        anchor: undefined,
        from: undefined,
        to: undefined,
        kind: undefined,
        purpose: undefined,
        parent: undefined,
      },
    },
  ]);
  const bare = await readAll(
    plainNetworks,
    fileOf("network_id,name,anchor_unit,start_date,end_date,kind\nN1,A,,,,k\n"),
  );
  expect(bare.rows).toMatchObject([{fact: {kind: "k", purpose: undefined, parent: undefined}}]);
});
