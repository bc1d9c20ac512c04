import {parse} from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import {expect, test} from "vitest";
import {languages} from "../src/languages/index.ts";
import type {OrgUnit, UnitId} from "../src/model.ts";
import {templateTables, templateWorkbook} from "../src/template.ts";

function unit(id: string, name: string): OrgUnit {
  return {id: id as UnitId, name, parent: undefined, from: undefined, to: undefined};
}

test("the workbook has the two tables, a page that explains every column, and what cells offer", async () => {
  const workbook = await readWorkbook(
    await templateWorkbook([unit("A1", "Børn & Unge"), unit("A2", "A2")], languages.da),
  );
  const sheets = new Map(workbook.map(({sheet, data}) => [sheet, data]));
  expect([...sheets.keys()]).toEqual(["Netværk", "Deltagere", "Vejledning", "Valg"]);
  const networks = [
    "Netværkets id",
    "Netværkets navn",
    "Slags",
    "Formål",
    "Ledelsesmæssigt ophæng",
    "Fra",
    "Til og med",
  ];
  const members = [
    "Netværkets id",
    "E-mail",
    "Medarbejdernummer",
    "Navn",
    "Deltager som",
    "Rolle",
    "Fra",
    "Til og med",
  ];
  expect(sheets.get("Netværk")).toEqual([networks]);
  expect(sheets.get("Deltagere")).toEqual([members]);
  const explained = sheets.get("Vejledning")?.map(([first]) => first);
  expect(explained).toEqual(expect.arrayContaining([...networks, ...members]));
  // A unit is offered by name and id, or by its id where it has no name of its own.
  expect(sheets.get("Valg")).toEqual([
    ["Ledelsesmæssigt ophæng", "Slags", "Rolle", "Deltager som"],
    ["Børn & Unge [A1]", "netværk", "leder", "ansat"],
    ["A2", "udvalg", "stedfortræder", "politiker"],
    [null, null, "tovholder", "borger"],
    [null, null, "deltager", "samarbejdspartner"],
    [null, null, "observatør", null],
  ]);
});

test("a pattern of the workbook's own: a cell's drop-down names exactly the filled cells of the sheet of choices", async () => {
  const {unzipSync, strFromU8} = await import("fflate");
  const files = unzipSync(await templateWorkbook([unit("A1", "Børn & Unge")], languages.da));
  const xmlOf = (sheet: number) => strFromU8(files[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array());
  const rulesOf = (sheet: number) =>
    [...xmlOf(sheet).matchAll(/sqref="([^"]+)"><formula1>([^<]+)/g)].map(([, cells, list]) => `${cells} ${list}`);
  expect(rulesOf(1)).toEqual(["E2:E5000 'Valg'!$A$2:$A$2", "C2:C5000 'Valg'!$B$2:$B$3"]);
  expect(rulesOf(2)).toEqual(["F2:F5000 'Valg'!$C$2:$C$6", "E2:E5000 'Valg'!$D$2:$D$5"]);
  expect(rulesOf(3)).toEqual([]);
});

test("the same tables as CSV, as a Danish spreadsheet opens them", () => {
  const [networks] = templateTables(languages.en);
  expect(networks?.text.startsWith("\uFEFF")).toBe(true);
  expect(parse(networks?.text ?? "", {delimiter: ";", bom: true})).toEqual([
    ["Network id", "Network name", "Kind of network", "Purpose", "Anchor", "From", "Last day"],
  ]);
});
