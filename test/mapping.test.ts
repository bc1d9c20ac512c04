import {createHash} from "node:crypto";
import {describe, expect, test} from "vitest";
import {parse as parseYaml} from "yaml";
import {compile, type MappedTable, type Mapping, mapping} from "../src/mapping.ts";
import type {Facts} from "../src/model.ts";
import type {ReadRow} from "../src/parse.ts";
import {pseudonymsBy} from "../src/pseudonym.ts";
import {read} from "../src/source.ts";
import {sourceOf} from "../src/sources/index.ts";
import {fileOf, readAll} from "./files.ts";
import {describeWithShared, shared} from "./shared.ts";

const options = {ids: "identifier", key: Buffer.alloc(32, 7)} as const;
const pseudonym = pseudonymsBy(options.key);

async function readBy<T extends MappedTable>(
  yaml: string,
  table: T,
  content: string | Uint8Array,
): Promise<{rows: ReadRow<Facts[T]>[]; facts: Facts[T][]; ignored: Record<string, number>}> {
  const source = compile("own", mapping.parse(parseYaml(yaml)), table);
  if (source === undefined) throw new Error(`no ${table}`);
  const {rows, summary} = await readAll(source, fileOf(content), options);
  return {
    rows,
    facts: rows.flatMap((row) => ("fact" in row ? [row.fact] : [])),
    ignored: Object.fromEntries(summary.ignored),
  };
}

describeWithShared("a dialect written as a mapping", "data/dialects", () => {
  test("reads the very same rows", async () => {
    const written = parseYaml(`
separator: ;
header: [CPR-nummer, Tjenestenummer, Startdato]
footer: {starts: [Antal ansættelser], counts: rows}
people:
  rules:
    - {column: {name: Ansættelsesstatus, occurrence: 2}, is: [S], reject: deleted}
    - {column: Stillingsbetegnelse, is: [Borgmester, Byrådsmedlem], kind: politician}
  person:
    - {column: CPR-nummer, as: cpr}
    - {column: Tjenestenummer, as: employment, digits: 5}
    - {column: Navn (for-/efternavn), as: name}
  employment: {column: Tjenestenummer, as: employment, digits: 5}
  unit: [{column: Stamafdeling, upper: true}]
  position: Stillingsbetegnelse
  from: {column: Startdato, forms: [dd.MM.yyyy]}
  to: {column: Slutdato, forms: [dd.MM.yyyy]}
  share: {column: Beskæftigelsesgrad, of: fraction}
`) as Mapping;
    const file = shared("data/dialects/01_sd_medarbejderliste.csv");
    const own = await readAll(sourceOf({dialect: "plain", mapping: written}, "people"), file, options);
    const named = await readAll(sourceOf({dialect: "sd-employees"}, "people"), file, options);
    expect(own.rows).toHaveLength(43);
    expect(own).toEqual(named);
  });
});

test("the same bytes by another mapping are another reading", () => {
  const of = (name: string) =>
    read(
      sourceOf({dialect: "plain", mapping: {header: ["A"], networks: {id: [{column: "A"}], name}}}, "networks"),
      "FILE",
      options,
    ).how;
  expect(of("B")).toMatch(/^mapping [0-9a-f]{8} identifier [0-9a-f]{8}$/);
  expect(of("B")).not.toBe(of("C"));
  expect(of("B")).toBe(of("B"));
});

describe("a file may be written", () => {
  const named = (more = "") => `{header: [Id, Navn]${more}, networks: {id: [{column: Id}], name: Navn}}`;

  test.each(["||", "|", "::", "\t", ";"])("with %j between its cells", async (separator) => {
    const content = [`Id${separator}Navn`, `1${separator}a"b`].join("\n");
    const {facts} = await readBy(named(`, separator: ${JSON.stringify(separator)}, quotes: none`), "networks", content);
    expect(facts).toMatchObject([{id: "1", name: 'a"b'}]);
  });

  test("in an encoding that is stated, though its bytes are those of another", async () => {
    // C3 A5 is "å" in UTF-8, and "Ã¥" in Windows-1252.
    const bytes = Buffer.from("Id;Navn\n1;å\n", "utf8");
    expect((await readBy(named(), "networks", bytes)).facts).toMatchObject([{name: "å"}]);
    expect((await readBy(named(", encoding: windows-1252"), "networks", bytes)).facts).toMatchObject([{name: "Ã¥"}]);
    await expect(
      readBy(named(", encoding: utf-8"), "networks", Buffer.from("Id;Navn\n1;å\n", "latin1")),
    ).rejects.toThrow("text in UTF-8, as is stated");
  });

  test("with a separator at the end of its header or of its rows, but not with cells beyond", async () => {
    expect((await readBy(named(), "networks", "Id;Navn;\n1;a\n2;b;\n")).facts).toHaveLength(2);
    const {rows} = await readBy(named(), "networks", "Id;Navn\n1;a;;\n2;b;x\n3\n");
    expect(rows.map((row) => ("fact" in row ? row.fact.id : `${row.line} ${row.reason}`))).toEqual([
      "1",
      "3 cell-count",
      "4 cell-count",
    ]);
  });

  test("with columns of one name, which have to be told apart", async () => {
    const yaml = (column: string) => `{header: [Id], networks: {id: [{column: Id}], name: ${column}}}`;
    expect(
      (await readBy(yaml("{name: Navn, occurrence: 2}"), "networks", "Id;Navn;Navn\n1;a;b\n")).facts,
    ).toMatchObject([{name: "b"}]);
    await expect(readBy(yaml("Navn"), "networks", "Id;Navn;Navn\n1;a;b\n")).rejects.toThrow(
      "only one column of that name",
    );
    await expect(readBy(yaml("Titel"), "networks", "Id;Navn\n1;a\n")).rejects.toThrow(
      "line 1, Titel: expected a column",
    );
    await expect(readBy(yaml("{name: Navn, occurrence: 3}"), "networks", "Id;Navn;Navn\n")).rejects.toThrow("a column");
  });

  test("with its header far down, but somewhere", async () => {
    const content = `${"Om udtrækket;x\n".repeat(150)}Id;Navn\n1;a\n`;
    expect((await readBy(named(), "networks", content)).rows.map(({line}) => line)).toEqual([152]);
    await expect(readBy(named(), "networks", "x;y\n1;2\n")).rejects.toThrow("a header line with the columns Id, Navn");
  });
});

describe("units come", () => {
  const of = ({facts}: {facts: Facts["units"][]}) => facts.map(({id, name, parent}) => [id, name, parent]);
  const tree = [
    ["path:by", "By", undefined],
    ["path:by/skole", "Skole", "path:by"],
    ["path:by/skole/øst", "Øst", "path:by/skole"],
    ["path:by/park", "Park", "path:by"],
  ];

  test("by parent id", async () => {
    const yaml = "{header: [Id], units: {id: {column: Id}, name: Navn, parent: {column: Over, none: ['0']}}}";
    expect(of(await readBy(yaml, "units", "Id;Navn;Over\n1;By;0\n2;Skole;1\n;x;\n"))).toEqual([
      ["1", "By", undefined],
      ["2", "Skole", "1"],
    ]);
  });

  test("by columns of the way to them", async () => {
    const yaml = "{header: [N1], units: {path: [N1, N2, N3]}}";
    expect(of(await readBy(yaml, "units", "N1;N2;N3\nBy;Skole;Øst\nBy;Park;\n"))).toEqual(tree);
  });

  test("by a text with the way to them", async () => {
    const yaml = "{header: [Sti], units: {path: {column: Sti, separator: '\\'}}}";
    expect(of(await readBy(yaml, "units", "Sti\nBy\\Skole\\Øst\nBy\\Park\n"))).toEqual(tree);
  });

  test("by the column that their name stands in", async () => {
    const yaml = "{header: [A, B], units: {path: {indent: [A, B, C]}}}";
    expect(of(await readBy(yaml, "units", "A;B;C\nBy;;\n;Skole;\n;;Øst\n;Park;\n"))).toEqual(tree);
  });

  test("by the blanks before their name", async () => {
    const yaml = "{header: [Enhed], units: {path: {indent: [Enhed]}}}";
    expect(of(await readBy(yaml, "units", "Nr;Enhed\n1;By\n2;  Skole\n3;     Øst\n4;  Park\n"))).toEqual(tree);
  });

  test("by who manages whom, and people with them", async () => {
    const yaml = `
header: [PersonId]
units: {chain: {person: {column: PersonId, as: email}, manager: {column: ManagerId, as: email}}, name: Organization}
people:
  person: [{column: PersonId, as: email}]
  manager: {column: ManagerId, as: email}
  chain: true`;
    const content = "PersonId,ManagerId,Organization\nc@x,b@x,Øst\nb@x,a@x,Skole\na@x,,By\nd@x,a@x,Park\n";
    // The first 32 hexadecimal digits of the digest of the manager's pseudonym, which the id of a unit is not to give away.
    const team = (who: string) =>
      `team:${createHash("sha256").update(pseudonym("email", who)).digest("hex").slice(0, 32)}`;
    // In the order in which managers are met: b of c, a of b.
    expect(of(await readBy(yaml, "units", content))).toEqual([
      [team("b@x"), "Skole", team("a@x")],
      [team("a@x"), "By", undefined],
    ]);
    const {facts} = await readBy(yaml, "people", content);
    expect(facts.map(({unit}) => unit)).toEqual([team("b@x"), team("a@x"), team("a@x"), team("a@x")]);
  });
});

describe("people", () => {
  const yaml = `
header: [Nr]
people:
  rules:
    - {column: Status, isNot: [Aktiv], reject: filtered}
    - {column: Type, contains: [robot], reject: service-account}
    - {column: Nr, starts: [X], kind: partner}
  person:
    - {column: Nr, as: employment, prefix: MA, within: Institution}
    - {column: UUID, as: uuid}
  unit: [{column: Enhed}]
  share: {column: Grad, of: millionth}
  isManager: Leder`;
  const header = "Nr;Institution;UUID;Enhed;Grad;Leder;Status;Type;Løn";

  test("are known by number and institution, and their rows filtered", async () => {
    const {rows, ignored} = await readBy(
      yaml,
      "people",
      `${header}\nMA7;II;;U1;800000;ja;aktiv;;1\n8;II;;U1;;;Ophørt;;1\n9;II;;U1;;;Aktiv;En Robot;\nX1;II;?;U1;;;Aktiv;;\n;;;U1;;;Aktiv;;\n`,
    );
    expect(rows.map((row) => ("fact" in row ? [row.fact.person, row.fact.kind] : [row.column, row.reason]))).toEqual([
      [pseudonym("employment", "II-7"), "employee"],
      ["Status", "filtered"],
      ["Type", "service-account"],
      // Its UUID can't be read, and the number is enough.
      [pseudonym("employment", "II-X1"), "partner"],
      ["Nr", "no-key"],
    ]);
    expect(rows[0]).toMatchObject({fact: {share: 0.8, isManager: true}});
    expect(ignored).toEqual({Løn: 2});
  });

  test("need a key of the house", async () => {
    const source = compile("own", mapping.parse(parseYaml(yaml)), "people");
    expect(() => source && read(source, "FILE", {ids: "identifier", key: undefined})).toThrow(
      "a key for its identifiers",
    );
  });
});

test("cells that are merged go on downwards", async () => {
  const yaml = `
header: [Net]
carry: [Net]
memberships: {network: [{column: Net}], members: [{person: [{column: Mail, as: email}]}]}`;
  const {facts} = await readBy(yaml, "memberships", "Net;Mail\nA;a@x\n;b@x\nB;c@x\n");
  expect(facts.map(({network}) => network)).toEqual(["A", "A", "B"]);
});

test("a role is read by what it is called there", async () => {
  const yaml = `
header: [Net]
memberships:
  network: [{column: Net}]
  members: [{person: [{column: Mail, as: email}]}]
  role: Rolle
  roleWords: {Tovholder: leader}`;
  const {facts} = await readBy(yaml, "memberships", "Net;Mail;Rolle\nA;a@x;tovholder\nA;b@x;Skribent\nA;c@x;\n");
  expect(facts.map(({role}) => role)).toEqual(["leader", "Skribent", undefined]);
});

test("a block of rows is cut where it is too long to be one", async () => {
  const yaml = `
header: [Net]
block: {by: Net}
memberships: {network: [{column: Net}], members: [{person: [{column: Mail, as: email}]}]}`;
  const {facts} = await readBy(yaml, "memberships", `Net;Mail\n${"A;a@x\n".repeat(2 ** 16 + 1)}`);
  expect(facts).toHaveLength(2 ** 16 + 1);
});

test("a registration number is refused where a name, a title or a unit belongs, and read as a key only", async () => {
  const yaml = `
header: [Net]
networks: {id: [{column: Net}], name: Navn, purpose: {name: Note, optional: true}, anchor: {column: Enhed, as: name}}
memberships: {network: [{column: Net}], members: [{person: [{column: Borgere, as: name}], split: true, kind: citizen}]}`;
  const header = "Net;Navn;Note;Enhed;Borgere";
  const {rows} = await readBy(
    yaml,
    "networks",
    `${header}\nA;Nord 010170-1234;;;\nB;Syd;0101701234;;\nC;Vest;;3112991234;\nD;1000000102;;;\n`,
  );
  expect(rows.map((row) => ("fact" in row ? row.fact.id : `${row.line} ${row.column} ${row.reason}`))).toEqual([
    "2 Navn registration-number",
    "3 Note registration-number",
    "4 Enhed registration-number",
    "D", // a production unit's number: there is no month 00
  ]);
  const citizens = await readBy(
    yaml,
    "memberships",
    `${header}\nA;;;;Ib Bo 010170-1234\nA;;;;"Ib Bo\nEva Ny, 0101701234"\n`,
  );
  expect(citizens.rows.map((row) => ("fact" in row ? "read" : row.reason))).toEqual([
    "registration-number",
    "read",
    "registration-number",
  ]);
  expect(JSON.stringify([rows, citizens.rows])).not.toContain("010170");
});

test("a file may have a second line of titles, which no row is and no total counts", async () => {
  const yaml = `
header: [USERID, MANAGER]
labels: 1
footer: {starts: [Antal], counts: rows}
people: {person: [{column: USERID, as: id}], manager: {column: MANAGER, as: id}}`;
  const source = compile("own", mapping.parse(parseYaml(yaml)), "people");
  if (source === undefined) throw new Error("no people");
  const content = "STATUS;USERID;MANAGER\nStatus;Bruger-id;Leder\nactive;an;bo\nactive;bo;\nAntal;2;\n";
  const {rows, summary} = await readAll(source, fileOf(content), options);
  expect(rows.map((row) => ("fact" in row ? [row.line, row.fact.person] : row.reason))).toEqual([
    [3, pseudonym("id", "an")],
    [4, pseudonym("id", "bo")],
  ]);
  expect(Object.fromEntries(summary.lines)).toEqual({preamble: 1, footer: 1});
  expect(summary.warned).toEqual([]);
});

describe("a rule", () => {
  const kinds = async (rule: string, content: string) => {
    const yaml = `{header: [Nr], people: {rules: [${rule}], person: [{column: Nr, as: id}]}}`;
    const {rows} = await readBy(yaml, "people", content);
    return rows.map((row) => ("fact" in row ? row.fact.kind : row.reason));
  };

  test("may be about several cells of a row", async () => {
    const pension = "{column: Kontrakt, is: ['08'], and: [{column: Start, empty: true}], reject: pension}";
    expect(await kinds(pension, "Nr;Kontrakt;Start\n1;08;\n2;08;2020-01-01\n3;01;\n")).toEqual([
      "pension",
      "employee",
      "employee",
    ]);
  });

  test("may be about how large a number is", async () => {
    const hourly = "{column: Nr, atLeast: 9000, below: 9500, reject: filtered}";
    expect(await kinds(hourly, 'Nr\n8999\n9000\n"9499,5"\n9500\nX9100\n')).toEqual([
      "employee",
      "filtered",
      "filtered",
      "employee",
      "employee",
    ]);
  });
});

test("of several managers of a unit those of the lowest level are, as long as they are", async () => {
  const yaml = `
header: [Nr]
people:
  person: [{column: Nr, as: id}]
  unit: [{column: Enhed}]
  from: {column: Fra, forms: [yyyy-MM-dd]}
  to: {column: Til, forms: [yyyy-MM-dd]}
  isManager: {column: Leder, level: Niveau}`;
  const {rows} = await readBy(
    yaml,
    "people",
    `Nr;Enhed;Leder;Niveau;Fra;Til
1;A;ja;3;;
2;A;ja;2;2024-01-01;
3;A;ja;2;2024-01-01;
4;A;nej;1;;
5;B;ja;3;;
6;B;ja;;;
7;B;ja;0;;
8;C;ja;1;;2023-12-31
9;C;ja;2;2024-01-01;
10;;ja;3;;
11;;ja;1;;
12;D;ja;4;;
`,
  );
  const managers = rows
    .toSorted((a, b) => a.line - b.line)
    .flatMap((row) => ("fact" in row && row.fact.isManager === true ? [row.line - 1] : []));
  // 6 and 7 have no level, 8 had left when 9 came, and of 10 and 11 nobody knows the unit.
  expect(managers).toEqual([2, 3, 5, 8, 9, 10, 11, 12]);
  expect(rows).toHaveLength(12);
});

test("a row may hold until the next one of the person begins, in whatever order they stand", async () => {
  const yaml = `
header: [PersonId]
people:
  person: [{column: PersonId, as: email}]
  unit: [{column: Organization}]
  from: {column: EffectiveDate, forms: [yyyy-MM-dd, MM/dd/yyyy]}
  to: {column: {name: End, optional: true}, forms: [yyyy-MM-dd]}
  untilNext: true`;
  const {rows} = await readBy(
    yaml,
    "people",
    `PersonId,Organization,EffectiveDate,End
a@x,C,2024-07-01,
a@x,A,,
a@x,B,01/15/2024,
b@x,A,2024-01-01,2024-02-29
b@x,B,2024-06-01,
c@x,A,2024-01-01,
c@x,B,2024-01-01,
d@x,A,2024-01-01,
d@x,A,2024-01-01,
`,
  );
  expect(rows.map((row) => ("fact" in row ? [row.fact.unit, row.fact.from, row.fact.to] : row.reason))).toEqual([
    ["C", "2024-07-01", undefined],
    ["A", undefined, "2024-01-15"],
    ["B", "2024-01-15", "2024-07-01"],
    ["A", "2024-01-01", "2024-03-01"], // had ended before
    ["B", "2024-06-01", undefined],
    "conflicting-row",
    "conflicting-row",
    ["A", "2024-01-01", undefined],
    ["A", "2024-01-01", undefined],
  ]);
});

test("a share that can't be read is unknown, and no reason to lose somebody", async () => {
  const yaml = "{header: [Nr], people: {person: [{column: Nr, as: id}], share: {column: Grad, of: percent}}}";
  const {rows} = await readBy(yaml, "people", "Nr;Grad\n1;50\n2;105\n3;halv\n");
  expect(rows.map((row) => ("fact" in row ? [row.fact.share, row.warned] : row.reason))).toEqual([
    [0.5, undefined],
    [undefined, ["share-invalid"]],
    [undefined, ["share-invalid"]],
  ]);
});

describe("a cell may list several", () => {
  const listed = async (members: string, cell: string) => {
    const yaml = `{header: [Net], memberships: {network: [{column: Net}], members: [${members}]}}`;
    const {facts} = await readBy(yaml, "memberships", `Net,Hvem\nA,"${cell}"\n`);
    return facts.map(({person}) => person);
  };
  const names = (...all: string[]) => all.map((name) => pseudonym("name", name));

  test("between separators that are stated, and no others", async () => {
    const by = (...separators: string[]) =>
      `{person: [{column: Hvem, as: name}], split: ${JSON.stringify(separators)}}`;
    expect(await listed(by(" + ", "\n"), "Ib Bo + Eva Ny\r\nKaj/Kim Holm")).toEqual(
      names("ib bo", "eva ny", "kaj/kim holm"),
    );
    expect(await listed(by(";", ";;"), "Ib Bo;;Eva Ny;")).toEqual(names("ib bo", "eva ny"));
    expect(await listed(by(" SAMT "), "Ib Bo samt Eva Ny")).toEqual(names("ib bo", "eva ny"));
  });

  test("as SharePoint writes persons, with semicolons of names doubled", async () => {
    const person = "{person: [{column: Hvem, as: name}], split: true}";
    expect(await listed(person, "12;#Ib Bo;#7;#Ny, Eva;#101;#Holm og Søn;;Kim")).toEqual(
      names("ib bo", "eva ny", "holm og søn;kim"),
    );
  });

  test("by whichever key each can be read as", async () => {
    const person = "{person: [{column: Hvem, as: email}, {column: Hvem, as: name}], split: true}";
    expect(await listed(person, "ib@x.dk; Eva Ny")).toEqual([pseudonym("email", "ib@x.dk"), ...names("eva ny")]);
  });
});

describe("a key", () => {
  const known = async (key: string, content: string) => {
    const yaml = `{header: [Nr], people: {person: [${key}], unit: [{column: {name: Enhed, optional: true}, digits: 4, prefix: [LOS-, los ]}]}}`;
    return (await readBy(yaml, "people", content)).rows;
  };
  const persons = (rows: readonly ReadRow<Facts["people"]>[]) =>
    rows.map((row) => ("fact" in row ? row.fact.person : row.reason));

  test("may be a replacement number with letters, where the mapping says so", async () => {
    const content = "Nr\n010190ABC1\n010190-aB91\n0101901234\n010190ABCD\n321390ABC1\n";
    expect(persons(await known("{column: Nr, as: cpr, letters: true}", content))).toEqual([
      pseudonym("cpr", "010190ABC1"),
      pseudonym("cpr", "010190AB91"),
      pseudonym("cpr", "0101901234"),
      "cpr-length",
      "cpr-date",
    ]);
    expect(persons(await known("{column: Nr, as: cpr}", content)).slice(0, 2)).toEqual(["cpr-length", "cpr-length"]);
  });

  test("is a number of an institution that the file is of as a whole", async () => {
    const key = "{column: Nr, as: employment, digits: 5, prefix: [II-, BA-], within: {text: II}}";
    expect(persons(await known(key, 'Nr\nII-12355\n="355"\nba-00355\n'))).toEqual([
      pseudonym("employment", "II-12355"),
      pseudonym("employment", "II-00355"),
      pseudonym("employment", "II-00355"),
    ]);
  });

  test("loses no beginning where it is a UUID", async () => {
    const id = "ad000000-0000-4000-8000-000000000001";
    expect(persons(await known("{column: Nr, as: uuid, prefix: ad}", `Nr\n${id}\nad${id}\n`))).toEqual([
      pseudonym("uuid", id),
      pseudonym("uuid", id),
    ]);
  });

  test("may stand beside a unit whose number a spreadsheet has shortened", async () => {
    const rows = await known("{column: Nr, as: id}", "Nr;Enhed\n1;12\n2;LOS-0012\n3;1234\n4;ABC\n5;\n");
    expect(rows.map((row) => ("fact" in row ? [row.fact.unit, row.repaired] : row.reason))).toEqual([
      ["0012", ["padded"]],
      ["0012", undefined],
      ["1234", undefined],
      ["ABC", undefined],
      [undefined, undefined],
    ]);
  });
});

test("what a file does not say, the mapping may: whose members it lists, and as what", async () => {
  const yaml = `
header: [userPrincipalName]
networks: {id: [{column: {text: Digitalisering}, as: name}], name: {text: Digitalisering}, kind: {text: network}, once: true}
memberships:
  network: [{column: {text: Digitalisering}, as: name}]
  members: [{person: [{column: userPrincipalName, as: email}]}]
  role: {text: Medlem}
  roleWords: {medlem: member}`;
  const content = "userPrincipalName,displayName\nib@x.dk,Ib Bo\neva@x.dk,Eva Ny\n";
  const networks = await readBy(yaml, "networks", content);
  expect(networks.facts).toMatchObject([{id: "name:digitalisering", name: "Digitalisering", kind: "network"}]);
  const {facts} = await readBy(yaml, "memberships", content);
  expect(facts.map(({person, network, role}) => [person, network, role])).toEqual([
    [pseudonym("email", "ib@x.dk"), "name:digitalisering", "member"],
    [pseudonym("email", "eva@x.dk"), "name:digitalisering", "member"],
  ]);
});

test("a network is answered for by the first unit that is named", async () => {
  const yaml =
    "{header: [Id], networks: {id: [{column: Id}], name: Id, anchor: [{column: Kode}, {column: Enhed, as: name}]}}";
  const {facts} = await readBy(yaml, "networks", "Id;Kode;Enhed\n1;U1;Park\n2;;Park\n3;;\n");
  expect(facts.map(({anchor}) => anchor)).toEqual(["U1", "name:park", undefined]);
});

describe("a record may be several rows", () => {
  const memberships = async (yaml: string, content: string) => {
    const {rows, facts} = await readBy(yaml, "memberships", content);
    return [
      rows.map(({line}) => line),
      facts.map(({network, role}) => (role === undefined ? network : [network, role])),
    ];
  };

  test("of what a cell lists", async () => {
    const yaml = `
header: [Mail]
networks: {each: {column: Netværk, between: [", "]}, id: [{column: Netværk, as: name}], name: Netværk, once: true}
memberships:
  each: {column: Netværk, between: [", "]}
  network: [{column: Netværk, as: name}]
  members: [{person: [{column: Mail, as: email}]}]`;
    const content = "Mail;Netværk\na@x;Kyst, By\nb@x;\nc@x;By\nd@x;Kyst\u0000, By\n";
    expect(await memberships(yaml, content)).toEqual([
      [2, 2, 4, 5],
      ["name:kyst", "name:by", "name:by"],
    ]);
    const {facts, rows} = await readBy(yaml, "networks", content);
    expect(facts.map(({name}) => name)).toEqual(["Kyst", "By"]);
    expect(rows.flatMap((row) => ("fact" in row ? [] : [row.reason]))).toEqual(["text"]);
  });

  test("of the columns that have a cross", async () => {
    const yaml = `
header: [Mail]
memberships:
  each: {columns: [Kyst, By, Land], title: Netværk, cell: Kryds}
  network: [{column: Netværk, as: name}]
  members: [{person: [{column: Mail, as: email}]}]
  role: Kryds
  roleWords: {x: member, l: leader}`;
    const content = "Mail;Kyst;By;Land\na@x;x;;L\nb@x;;nej;0\nc@x;;X;Formand\n";
    expect(await memberships(yaml, content)).toEqual([
      [2, 2, 4, 4],
      [
        ["name:kyst", "member"],
        ["name:land", "leader"],
        ["name:by", "member"],
        ["name:land", "Formand"],
      ],
    ]);
  });
});

test("units on a path go by what else their row says", async () => {
  const yaml = "{header: [A], units: {path: {indent: [A, column 2]}, aliases: [{column: Nr}]}}";
  const {facts} = await readBy(yaml, "units", "A;;Nr\nBy;;1\n;Skole;2\n");
  expect(facts.map(({id, aliases}) => [id, aliases])).toEqual([
    ["path:by", ["1", "name:by"]],
    ["path:by/skole", ["2", "name:skole"]],
  ]);
});

test("what nobody sees is in no key, no name and no title", async () => {
  const yaml = "{header: [Navn], networks: {id: [{column: Navn, as: name}], name: Navn, parent: {column: Id}}}";
  const {facts} = await readBy(yaml, "networks", "Id;Na\u00advn\n\u200b7\u200e;\uFEFFKyst\u200b\n");
  expect(facts).toMatchObject([{id: "name:kyst", parent: "7"}]);
});

test("a network refused for its dates alone is known by what else its row says, a heading above it aside", async () => {
  const yaml = `
header: [Id]
networks:
  rules: [{column: Type, is: [ROD], skip: grouping}]
  id: [{column: Id}]
  name: Navn
  parent: {column: Over}
  from: {column: Fra, forms: [dd-MM-yyyy]}`;
  const {rows} = await readBy(yaml, "networks", "Id;Navn;Over;Type;Fra\n1;Alle;;ROD;\n2;Kyst;1;;snart\n3;Land;;;nu\n");
  const dates = {from: undefined, to: undefined};
  expect(rows.toSorted((a, b) => a.line - b.line)).toMatchObject([
    {line: 3, reason: "date", column: "Fra", undated: {id: "2", name: "Kyst", parent: undefined, ...dates}},
    {line: 4, reason: "date", column: "Fra", undated: {id: "3", name: "Land", ...dates}},
  ]);
});
