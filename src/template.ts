import {stringify} from "csv-stringify/sync";
import type {Feature, Image, SheetData} from "write-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import type {RegisterColumn, Words} from "./language.ts";
import type {OrgUnit} from "./model.ts";

type RegisterWords = Words["register"];

/** Rows of a sheet whose cells offer choices: more than a municipality has networks or members. */
const offeredRows = 5000;
const width = 24;

const networkColumns = ["networkId", "networkName", "networkKind", "purpose", "anchor", "firstDay", "lastDay"] as const;
const memberColumns = [
  "networkId",
  "email",
  "employee",
  "memberName",
  "personKind",
  "role",
  "firstDay",
  "lastDay",
] as const;

/** The columns whose cells offer choices; in this order on the sheet of choices. */
const chosen = ["anchor", "networkKind", "role", "personKind"] as const;
type Choices = Readonly<Record<(typeof chosen)[number], readonly string[]>>;

/** The two tables that are filled in. */
function tablesOf({sheets}: RegisterWords) {
  return [
    {name: sheets.networks, columns: networkColumns},
    {name: sheets.members, columns: memberColumns},
  ] satisfies readonly {name: string; columns: readonly RegisterColumn[]}[];
}

/**
 * The register that a secretariat can keep, as the bytes of an Excel workbook: a sheet for the networks and one for their
 * members, one that explains every column, and one with what cells offer: roles, kinds, and these units by name and id.
 * Filled in, it is read by the dialect `register`. The archive in it holds the time, so no two are the same bytes.
 */
export async function templateWorkbook(units: readonly OrgUnit[], {register: says}: Words): Promise<Buffer> {
  const choices = choicesOf(units, says);
  const tables = tablesOf(says);
  const sheets = [
    ...tables.map(({name, columns}) => ({
      sheet: name,
      data: [boldRow(columns.map((column) => says.columns[column].header))],
      columns: columns.map(() => ({width})),
      stickyRowsCount: 1,
    })),
    {sheet: says.sheets.guide, data: guideOf(tables, says), columns: [{width}, {width: 4 * width}]},
    {sheet: says.sheets.choices, data: asColumns(choices, says), columns: chosen.map(() => ({width: 2 * width}))},
  ];
  const offering: Feature<Image["content"]> = {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, {sheet}) => {
            const columns = tables.find(({name}) => name === sheet)?.columns ?? [];
            return withRules(xml, columns, choices, says.sheets.choices);
          },
        },
      },
    },
  };
  return writeExcelFile(sheets, {features: [offering]}).toBuffer();
}

/** The same two tables without rows, for a spreadsheet of another make: semicolons, and the mark by which Excel knows UTF-8. */
export function templateTables({register: says}: Words): readonly {readonly name: string; readonly text: string}[] {
  return tablesOf(says).map(({name, columns}) => ({
    name,
    text: stringify([columns.map((column) => says.columns[column].header)], {bom: true, delimiter: ";"}),
  }));
}

/** A unit's name may be another's too, its id is not: both, the id in brackets, as the dialect reads it. */
function choicesOf(units: readonly OrgUnit[], {choices}: RegisterWords): Choices {
  const names = new Set(units.map(({id, name}) => (name === id ? id : `${name} [${id}]`)));
  return {...choices, anchor: [...names]};
}

function boldRow(texts: readonly string[]): SheetData[number] {
  return texts.map((value) => ({value, fontWeight: "bold"}));
}

function guideOf(
  tables: readonly {readonly name: string; readonly columns: readonly RegisterColumn[]}[],
  says: RegisterWords,
): SheetData {
  return [
    ...says.guide.map((text) => [text]),
    ...tables.flatMap(({name, columns}) => [
      [],
      boldRow([name]),
      boldRow([says.column, says.explanation]),
      ...columns.map((column) => [says.columns[column].header, {value: says.columns[column].explains, wrap: true}]),
    ]),
  ];
}

function asColumns(choices: Choices, says: RegisterWords): SheetData {
  const longest = Math.max(...chosen.map((column) => choices[column].length));
  const rows = Array.from({length: longest}, (_, row) => chosen.map((column) => choices[column][row]));
  return [boldRow(chosen.map((column) => says.columns[column].header)), ...rows];
}

/** Cells of a table offer what stands on the sheet of choices; whatever else is typed stays, for the id of a new unit, say. */
function withRules(xml: string, columns: readonly RegisterColumn[], choices: Choices, sheet: string): string {
  const rules = chosen.flatMap((column, place) => {
    const [at, count] = [columns.indexOf(column), choices[column].length];
    if (at < 0 || count === 0) return [];
    const [letter, source] = [letterOf(at), letterOf(place)];
    const list = `'${sheet}'!$${source}$2:$${source}$${count + 1}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letter}2:${letter}${offeredRows}"><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  if (rules.length === 0) return xml;
  return xml.replace(
    "</sheetData>",
    `</sheetData><dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`,
  );
}

/** The first columns have one letter, and no table here has more. */
function letterOf(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}
