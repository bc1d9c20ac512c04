import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import readWorkbook from "read-excel-file/node";
import {describe, expect, test} from "vitest";
import writeExcelFile from "write-excel-file/node";
import {languages} from "../../src/languages/index.ts";
import type {OrgUnit, UnitId} from "../../src/model.ts";
import {templateTables, templateWorkbook} from "../../src/template.ts";
import {outcomeOf, pseudonym} from "../dialects.ts";
import {fileOf} from "../files.ts";

const unit: OrgUnit = {
  id: "BU" as UnitId,
  name: "Børn & Unge",
  parent: undefined,
  from: undefined,
  to: undefined,
};

type Typed = string | number | Date | null;

/** What somebody types under the headers, by row. */
const typed = {
  networks: [
    ["N1", "Trivsel", 1, "Bedre trivsel", "Børn & Unge [BU]", new Date("2024-02-01"), new Date("2025-06-30")],
    ["N2", "Plan", 0, null, "Børn og unge", null, null],
  ],
  members: [
    ["N1", "Ib@Solbaek.dk", null, null, 0, 0, new Date("2024-02-01"), null],
    ["N1", null, "00123", "Ib Lund", null, 3, null, null],
    ["N1", null, null, "Åse Bro", 2, null, null, new Date("2024-12-31")],
  ],
} satisfies Record<string, readonly (readonly Typed[])[]>;

describe.each(["da", "en"] as const)("the register in %s, filled in", (code) => {
  const {register} = languages[code];
  const choice = (of: keyof typeof register.choices, at: Typed) =>
    typeof at === "number" ? (register.choices[of][at] ?? null) : at;
  const networks = typed.networks.map((row: readonly Typed[]) =>
    row.map((cell, at) => (at === 2 ? choice("networkKind", cell) : cell)),
  );
  const members = typed.members.map((row: readonly Typed[]) =>
    row.map((cell, at) => (at === 4 ? choice("personKind", cell) : at === 5 ? choice("role", cell) : cell)),
  );

  async function workbook(): Promise<string> {
    const empty = await readWorkbook(await templateWorkbook([unit], languages[code]));
    const rows = [networks, members, [], []];
    const sheets = empty.map(({sheet, data}, at) => ({
      sheet,
      data: [...data, ...(rows[at] ?? [])].map((row) =>
        row.map((value) =>
          value instanceof Date ? {value, format: "yyyy-mm-dd"} : value === null ? null : String(value),
        ),
      ),
    }));
    const file = join(mkdtempSync(join(tmpdir(), "kronblad-register-")), "register.xlsx");
    writeFileSync(file, await writeExcelFile(sheets).toBuffer());
    return file;
  }

  test("is read without a mapping: networks", async () => {
    const {facts, rejected} = await outcomeOf("register", "networks", await workbook());
    expect(rejected).toEqual({});
    expect(facts).toEqual([
      {
        id: "N1",
        name: "Trivsel",
        kind: "committee",
        purpose: "Bedre trivsel",
        anchor: "BU",
        parent: undefined,
        from: "2024-02-01",
        to: "2025-07-01", // the last day is the day before
      },
      {
        id: "N2",
        name: "Plan",
        kind: "network",
        purpose: undefined,
        anchor: "name:børn og unge",
        parent: undefined,
        from: undefined,
        to: undefined,
      },
    ]);
  });

  test("is read without a mapping: members", async () => {
    const {facts, rejected} = await outcomeOf("register", "memberships", await workbook());
    expect(rejected).toEqual({});
    expect(facts).toEqual([
      {
        person: pseudonym("email", "ib@solbaek.dk"),
        network: "N1",
        kind: undefined,
        role: "leader",
        from: "2024-02-01",
        to: undefined,
      },
      {
        person: pseudonym("employee", "00123"),
        aliases: [pseudonym("name", "ib lund")],
        network: "N1",
        kind: undefined,
        role: "member",
        from: undefined,
        to: undefined,
      },
      {
        person: pseudonym("name", "åse bro"),
        network: "N1",
        kind: "citizen",
        role: undefined,
        from: undefined,
        to: "2025-01-01",
      },
    ]);
  });

  test("and so is its table as CSV", async () => {
    const [header] = templateTables(languages[code]);
    const {facts} = await outcomeOf("register", "networks", fileOf(`${header?.text}N1;Trivsel;;;;01-02-2024;\r\n`));
    expect(facts).toMatchObject([{id: "N1", name: "Trivsel", from: "2024-02-01", to: undefined}]);
  });

  test("with days as people type them", async () => {
    const [header] = templateTables(languages[code]);
    const rows = ["1.2.24", "1/2-2024", "1. februar 2024", "februar 2024", "45323", "01-02-24"].map(
      (typed, i) => `N${i};Trivsel ${i};;;;${typed};\r\n`,
    );
    const {facts} = await outcomeOf("register", "networks", fileOf(`${header?.text}${rows.join("")}`));
    expect(facts.map(({from}) => from)).toEqual(rows.map(() => "2024-02-01"));
  });
});
