import {createHash} from "node:crypto";
import {strFromU8, strToU8, unzipSync, zipSync} from "fflate";
import {expect, test} from "vitest";
import {compile} from "../src/mapping.ts";
import {plainUnits} from "../src/sources/plain-units.ts";
import {readWorkbook} from "../src/workbook.ts";
import {fileOf, readAll} from "./files.ts";
import {rowOf, workbookOf} from "./workbooks.ts";

const two = workbookOf({
  Forside: rowOf(1, "Udtræk"),
  Ænheder:
    rowOf(3, "unit_id", "name", "parent_id", "start_date") +
    // 45322 days after 30 December 1899 is 31 January 2024; the formula was 6 * 7 when it was saved.
    rowOf(4, "<c><f>6*7</f><v>42</v></c>", "Å &amp; Ø ", "", '<c s="1"><v>45322</v></c>') +
    rowOf(6, '<c t="b"><v>1</v></c>', "<c><v>0.5</v></c>"),
});

test("a sheet is its rows by number, with dates and the values of formulas", async () => {
  const file = fileOf(two, "two.xlsx");
  const {records, sha256} = await readWorkbook(file, ["ænheder"]);
  expect(sha256).toBe(createHash("sha256").update(two).digest("hex"));
  expect(records.map(({line, cells}) => [line, ...cells])).toEqual([
    [1, ""],
    [2, ""],
    [3, "unit_id", "name", "parent_id", "start_date"],
    [4, "42", "Å & Ø ", "", "2024-01-31"],
    [5, ""],
    [6, "true", "0.5", "", ""],
  ]);
  expect((await readWorkbook(file, undefined)).records).toMatchObject([{line: 1, cells: ["Udtræk"]}]);
});

test("a plain table may come as a workbook, and so may any mapping", async () => {
  const file = fileOf(two, "two.XLSX");
  const {rows, summary} = await readAll(plainUnits, file, {ids: "opaque", key: undefined, sheet: "Ænheder"});
  expect(rows).toMatchObject([
    {line: 4, fact: {id: "42", name: "Å & Ø", from: "2024-01-31"}},
    {line: 6, fact: {id: "true", name: "0.5", from: undefined}},
  ]);
  expect(summary.lines).toEqual(new Map([["blank", 3]]));
  const source = compile(
    "own",
    {
      header: ["unit_id"],
      units: {
        sheet: ["Units", "Ænheder"],
        id: {column: "unit_id"},
        name: "name",
        to: {column: "start_date", forms: ["dd-MM-yyyy"]},
      },
    },
    "units",
  );
  if (source === undefined) throw new Error("no units");
  // A date is a date, whatever form is named for texts; the last day holds until the next.
  expect((await readAll(source, file)).rows).toMatchObject([
    {fact: {id: "42", to: "2024-02-01"}},
    {fact: {id: "true"}},
  ]);
});

test("of several sheets the first one that is not hidden", async () => {
  const files = unzipSync(workbookOf({Opslag: rowOf(1, "x", "y"), Ark1: rowOf(1, "unit_id")}));
  const workbook = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array());
  files["xl/workbook.xml"] = strToU8(workbook.replace('name="Opslag"', 'name="Opslag" state="hidden"'));
  const file = fileOf(zipSync(files), "hidden.xlsx");
  expect((await readWorkbook(file, undefined)).records).toMatchObject([{cells: ["unit_id"]}]);
  expect((await readWorkbook(file, ["Opslag"])).records).toMatchObject([{cells: ["x", "y"]}]);
});

test("what is none, or none of that name, or too large, is refused", async () => {
  const refused = async (bytes: string | Uint8Array, sheet?: string) => {
    const file = fileOf(bytes, "file.xlsx");
    const reading = readWorkbook(file, sheet === undefined ? undefined : [sheet]);
    return reading.then(
      () => "read",
      (error: unknown) => String(error).replace(/^.*file\.xlsx/, "FILE"),
    );
  };
  expect(await refused("Kode;Navn\n")).toBe("FILE: expected an Excel workbook (.xlsx)");
  expect(await refused("")).toBe("FILE: expected an Excel workbook (.xlsx)");
  expect(await refused(zipSync({"a.txt": strToU8("a")}))).toBe("FILE: expected an Excel workbook (.xlsx)");
  expect(await refused(two, "Netværk")).toBe("FILE: expected a sheet called Netværk");
  // What an archive says of the size of its first file stands 24 bytes behind the mark of its directory.
  const bomb = Buffer.from(two);
  bomb.writeUInt32LE(300 * 2 ** 20, bomb.indexOf("PK\u0001\u0002") + 24);
  expect(await refused(bomb)).toBe("FILE: expected a workbook of at most 256 MiB when it is unpacked");
  await expect(readWorkbook("/nowhere/x.xlsx", undefined)).rejects.toThrow("a file that can be read");
});
