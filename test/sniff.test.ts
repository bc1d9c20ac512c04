import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {parse as parseCsv} from "csv-parse/sync";
import {stringify as stringifyCsv} from "csv-stringify/sync";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parse as parseYaml} from "yaml";
import {InputError} from "../src/error.ts";
import {languages} from "../src/languages/index.ts";
import type {MappedTable} from "../src/mapping.ts";
import {readPipeline} from "../src/pipeline.ts";
import {check} from "../src/run.ts";
import {sniff} from "../src/sniff.ts";
import {type Dialect, sourceOf} from "../src/sources/index.ts";
import {key, sampleOf} from "./dialects.ts";
import {fileOf, folder, readAll} from "./files.ts";
import {describeWithShared, shared} from "./shared.ts";
import {rowOf, workbookOf} from "./workbooks.ts";

const {en, da} = languages;

/** The sources that are proposed for a file, as a pipeline file has them. */
async function sourcesOf(file: string, sheet?: string) {
  const text = await sniff(file, sheet, en);
  return readPipeline(pipelineOf(text)).sources;
}

function pipelineOf(sources: string, more = ""): string {
  const pipeline = join(folder(), "pipeline.yaml");
  const head = "name: x\ntitle: X\nstore: x.duckdb\ndepartments: own\nperiods: [2026-10-01]\n";
  writeFileSync(pipeline, `${head}${more}sources:\n${sources}`);
  return pipeline;
}

async function read(source: Awaited<ReturnType<typeof sourcesOf>>[number], table: MappedTable) {
  const {rows} = await readAll(sourceOf(source, table), source.file, {ids: "identifier", key, sheet: source.sheet});
  return rows.filter((row) => "fact" in row).length;
}

const samples: readonly (readonly [string, Dialect, readonly MappedTable[]])[] = [
  ["01_sd_medarbejderliste.csv", "sd-employees", ["people"]],
  ["02_os2mo_alle_stillinger.csv", "os2mo-engagements", ["people"]],
  ["03_os2mo_alle_lederfunktioner.csv", "os2mo-managers", ["units", "people"]],
  ["04_sofd_personfil.csv", "sofd-people", ["people"]],
  ["05_sofd_afdelingsfil.csv", "sofd-units", ["units"]],
  ["06_ZLPE20261001020000_delta.xml", "opus", ["units", "people"]],
  ["07_MED-Organisation.csv", "med-networks", ["networks"]],
  ["08_MED-Medlemmer.csv", "med-members", ["memberships"]],
  ["09_netvaerk_haandholdt.csv", "hand-kept", ["networks", "memberships"]],
  ["10_m365_gruppemedlemmer.csv", "m365-groups", ["networks", "memberships"]],
];

/** Titles as another version of the export might spell them; nothing else is touched. */
const respelled: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "01_sd_medarbejderliste.csv": {"CPR-nummer": "CPR nr.", Startdato: "Ansat fra", Stamafdeling: "Afdelingskode"},
  "02_os2mo_alle_stillinger.csv": {"CPR-Nummer": "CPR", "Person UUID": "Medarbejder-UUID", "E-mail": "Mail"},
  "04_sofd_personfil.csv": {
    Medarbejdernr: "Medarbejdernummer",
    "CPR-nr": "CPR-nummer",
    Stilling: "Stillingsbetegnelse",
  },
  "05_sofd_afdelingsfil.csv": {Afdelingskode: "Enhedskode", Overafdelingskode: "Overordnet enhedskode"},
  "03_os2mo_alle_lederfunktioner.csv": {
    root: "Niveau 1",
    org: "Niveau 2",
    "sub org": "Niveau 3",
    "2xsub org": "Niveau 4",
    Navn: "Ledernavn",
    "E-mail": "Ledermail",
  },
  "06_ZLPE20261001020000_delta.xml": {
    "<employee id=": "<medarbejder nr=",
    "</employee>": "</medarbejder>",
    "<orgUnit id=": "<enhed nr=",
    "</orgUnit>\n <": "</enhed>\n <",
    "<orgUnit>": "<afdelingsnr>",
    "</orgUnit>\n  ": "</afdelingsnr>\n  ",
    parentOrgUnit: "overenhed",
    longName: "enhedsnavn",
    shortName: "kortnavn",
    startDate: "gyldigFra",
    endDate: "gyldigTil",
    entryDate: "ansatFra",
    leaveDate: "fratraadt",
    "<cpr ": "<cprnr ",
    "</cpr>": "</cprnr>",
    firstName: "fornavn",
    lastName: "efternavn",
    "<position>": "<stilling>",
    "</position>": "</stilling>",
    isManager: "erLeder",
    numerator: "timer",
    denominator: "fuldtid",
  },
  "07_MED-Organisation.csv": {Id: "Nr.", ParentID: "Overordnet nr.", OrgEnhed: "Navn", OrgType: "Type"},
  "08_MED-Medlemmer.csv": {BrugerUUID: "Person-UUID", StartDato: "Fra"},
  "09_netvaerk_haandholdt.csv": {
    Netværk: "Navn på netværk",
    Netværksleder: "Tovholder",
    "Ledelsesmæssigt ophæng": "Forankret i",
    Medlemmer: "Deltagere",
    Borgere: "Borgerrepræsentanter",
    Politikere: "Byrådsmedlemmer",
    Startdato: "Oprettet",
    Slutdato: "Nedlagt",
  },
  "10_m365_gruppemedlemmer.csv": {GroupDisplayName: "Gruppenavn", UserPrincipalName: "UPN"},
};

/** The sample with other titles, byte for byte the same else: titles in Latin letters or in the file's own encoding. */
function respell(sample: string, name = sample): string {
  const isUtf8 = /^(?:02|06|10)/.test(sample);
  let text = readFileSync(shared(`data/dialects/${sample}`), isUtf8 ? "utf8" : "latin1");
  const isXml = sample.endsWith("xml");
  for (const [title, other] of Object.entries(respelled[sample] ?? {}))
    text = isXml ? text.replaceAll(title, other) : text.replace(title, other);
  return fileOf(Buffer.from(text, isUtf8 ? "utf8" : "latin1"), name);
}

/** The same with other titles, and the columns the other way round behind the first. */
function shuffle(sample: string): string {
  const isUtf8 = /^(?:02|06|10)/.test(sample);
  const titles = respelled[sample] ?? {};
  const text = readFileSync(shared(`data/dialects/${sample}`), isUtf8 ? "utf8" : "latin1");
  // The first one has ="...", the other quotes that are characters of names.
  const isLax = /^(?:01|04)/.test(sample);
  const rows = parseCsv(text, {
    delimiter: ";",
    relax_column_count: true,
    relax_quotes: isLax,
    bom: true,
  }) as string[][];
  const at = rows.findIndex((row) => Object.keys(titles).every((title) => row.includes(title)));
  const width = rows[at]?.length;
  const changed = rows.map((row, i) => {
    const [first = "", ...rest] = i === at ? row.map((title) => titles[title] ?? title) : row;
    return i < at || row.length !== width ? row : [first, ...rest.toReversed()];
  });
  const written = stringifyCsv(changed, {delimiter: ";", record_delimiter: "\r\n", quoted_match: "\n"});
  return fileOf(Buffer.from(written, isUtf8 ? "utf8" : "latin1"), sample);
}

describeWithShared("samples of exports", "data/dialects", () => {
  test.each(samples)("%s is known to be %s", async (sample, dialect, tables) => {
    const sources = await sourcesOf(shared(`data/dialects/${sample}`));
    expect(sources.map((one) => [one.dialect, one.table, one.mapping])).toEqual(
      tables.map((table) => [dialect, table, undefined]),
    );
  });

  test.each(
    samples
      .filter(([sample]) => sample in respelled)
      .flatMap(([sample, dialect, tables]) =>
        // The first line of sample 09 has a word of the titles, too.
        (sample.endsWith("xml") ? [respell] : sample.startsWith("09") ? [shuffle] : [respell, shuffle]).map(
          (change) => [sample, dialect, tables, change] as const,
        ),
      ),
  )(
    "%s under other titles, and in another order, is read as well as %s reads it",
    async (sample, dialect, tables, change) => {
      const sources = await sourcesOf(change(sample));
      expect(sources.map(({table, dialect: plain}) => [table, plain])).toEqual(tables.map((table) => [table, "plain"]));
      for (const [i, table] of tables.entries()) {
        const source = sources[i];
        if (source === undefined) throw new Error("no source");
        const {facts} = await sampleOf(dialect, table, sample);
        const found = await read(source, table);
        expect(found).toBeGreaterThanOrEqual(facts.length);
        // Who has a pension or no position is no employee: only whoever knows the system can say so.
        expect(found).toBeLessThanOrEqual(facts.length + (dialect === "opus" && table === "people" ? 2 : 3));
      }
    },
  );

  test("what is proposed goes into a pipeline file as it is, and check reads the files by it", async () => {
    const proposals = [];
    for (const sample of ["05_sofd_afdelingsfil.csv", "04_sofd_personfil.csv"]) {
      proposals.push(await sniff(respell(sample), undefined, da));
    }
    const log = {step: () => undefined, warn: () => undefined, end: () => undefined};
    const effects = {log, now: () => new Date(0), version: "test", environment: {K: key.toString("hex")}};
    const pipeline = pipelineOf(proposals.join(""), "privacy: {key: {variable: K}}\n");
    const lines = (await check(readPipeline(pipeline), effects)).join("\n");
    // As the dialects read them: 20 units, and 33 of 34 employments, one being of an unknown unit.
    expect(lines).toMatch(/05_sofd_afdelingsfil.*\b20\b/);
    expect(lines).toMatch(/04_sofd_personfil.*\b34\b.*\b33\b/);
  });

  test("every column has its reasons, and what is never to be read is said to be left", async () => {
    const text = await sniff(respell("04_sofd_personfil.csv"), undefined, en);
    expect(text).toContain(
      "#   CPR-nummer: civil registration number, a key of the person (the header says so, and the cells fit; 34 of 34 filled cells are civil registration numbers)",
    );
    expect(text).toMatch(/# {3}Fastbopæl Vejnavn: address: must be left/);
    expect(text).toMatch(/# {3}Telefonnummer: telephone number: must be left/);
    for (const flag of ["ErAMR", "ErHMU", "ErOMU", "ErLMU", "ErDS", "ErTR", "ErFTR"])
      expect(text).toMatch(new RegExp(`# {3}${flag}: trade union or its offices: must be left`));
    const {mapping} = (parseYaml(text) as {mapping: unknown}[])[0] ?? {};
    expect(JSON.stringify(mapping)).not.toMatch(/Fastbop|Telefon|ErTR|Husnr|Postnummer/);
    expect(mapping).toMatchObject({
      quotes: "none",
      people: {manager: {column: "Leders MedarbejderNr", as: "employee", none: ["0"]}, isManager: "ErLeder"},
    });
  });

  test("no cell of a sample is in what is said of it", async () => {
    for (const [sample] of samples) {
      const known = fileOf(readFileSync(shared(`data/dialects/${sample}`)), sample.endsWith("xml") ? "x.xml" : "x.csv");
      for (const [file, words] of [
        [known, en],
        [respell(sample, sample.endsWith("xml") ? "x.xml" : "x.csv"), da],
      ] as const) {
        const text = (await sniff(file, undefined, words)).replaceAll(file, "");
        expect(text).not.toMatch(/\d{6}-?\d{4}|\w@\w+\.|Lindevang|Kjærmose|Skovhave/);
        expect(text).toContain("sources");
      }
    }
  });
});

describe("files of any kind", () => {
  test("a workbook, with its sheet", async () => {
    const file = fileOf(
      workbookOf({
        Forside: rowOf(1, "Udtræk"),
        Personer:
          rowOf(1, "Liste over ansatte") +
          rowOf(3, "Medarbejdernummer", "Fulde navn", "Enhed", "Ansat fra", "Tlf. nr.") +
          rowOf(4, "101", "Ane Ask", "Skole", '<c s="1"><v>45322</v></c>', "99001001") +
          rowOf(5, "102", "Bo Birk", "Teknik", '<c s="1"><v>45323</v></c>', ""),
      }),
      "people.xlsx",
    );
    const [source] = await sourcesOf(file, "Personer");
    expect(source).toMatchObject({
      table: "people",
      sheet: "Personer",
      mapping: {
        people: {
          person: [
            {column: "Medarbejdernummer", as: "employee"},
            {column: "Fulde navn", as: "name"},
          ],
          unit: [{column: "Enhed", as: "name"}],
          from: {column: "Ansat fra", forms: ["yyyy-MM-dd"]},
        },
      },
    });
    if (source === undefined) throw new Error("no source");
    expect(await read(source, "people")).toBe(2);
    await expect(sniff(file, undefined, en)).rejects.toThrow(InputError);
    await expect(sniff(file, "Intet", en)).rejects.toThrow("a sheet called Intet");
  });

  test("XML that nobody has seen", async () => {
    const person = (id: number) =>
      `<ansat nr="${id}"><medarbejdernr>${id}</medarbejdernr><navn>Ane Ask</navn><afdelingskode>A</afdelingskode></ansat>`;
    const file = fileOf(`<udtraek><alle>${person(1)}${person(2)}</alle></udtraek>`, "x.xml");
    const [source] = await sourcesOf(file);
    expect(source?.mapping?.people).toMatchObject({
      element: "alle/ansat",
      person: [
        {column: "medarbejdernr", as: "employee"},
        {column: "navn", as: "name"},
      ],
    });
    if (source === undefined) throw new Error("no source");
    expect(await read(source, "people")).toBe(2);
  });

  test.each([
    ["empty", "", "not empty"],
    ["blank", " \n\n", "not empty"],
    ["binary", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a text, XML"],
    ["without columns", "one\ntwo\nthree\n", "two cells"],
    ["a list of people without a header", "Ane Ask;Skole\nBo Birk;Teknik\n", "a header line"],
    ["a header alone", "Medarbejdernr;Navn\n", "rows below"],
    ["broken XML", "<a><b></a>", "well-formed"],
    ["XML without records", "<a><b>1</b></a>", "repeated"],
  ])("refused: %s", async (_, content, expected) => {
    await expect(sniff(fileOf(content), undefined, en)).rejects.toThrow(expected);
    await expect(sniff(fileOf(content), undefined, en)).rejects.toThrow(InputError);
  });

  test("a register that has been filled in: both of its sheets", async () => {
    const file = fileOf(
      workbookOf({
        Netværk:
          rowOf(1, "Netværkets id", "Netværkets navn", "Slags", "Formål", "Ledelsesmæssigt ophæng") +
          rowOf(2, "N1", "Kyst", "netværk", "", ""),
        Deltagere: rowOf(1, "Netværkets id", "E-mail", "Navn") + rowOf(2, "N1", "a@b.example", ""),
      }),
      "register.xlsx",
    );
    const tablesOf = async (sheet?: string) =>
      (await sourcesOf(file, sheet)).map(({dialect, table}) => `${dialect} ${table}`);
    expect(await tablesOf()).toEqual(["register networks", "register memberships"]);
    expect(await tablesOf("Deltagere")).toEqual(["register memberships"]);
  });

  test("our own table, and a chain of managers", async () => {
    const own = "person_id,network_id,role,from,to\nP1,N1,,2020-01-01,\n";
    expect(await sourcesOf(fileOf(own))).toMatchObject([{table: "memberships", dialect: "plain"}]);
    expect(await sourcesOf(fileOf("from,to,relation\n1,2,advice\n2,1,advice\n"))).toMatchObject([
      {table: "ties", dialect: "plain"},
    ]);
    const [units, people] = await sourcesOf(
      fileOf("PersonId,ManagerId,HireDate\nane@x.example,,2020-01-01\nbo@x.example,ane@x.example,2020-02-01\n"),
    );
    if (units === undefined || people === undefined) throw new Error("no source");
    expect([await read(units, "units"), await read(people, "people")]).toEqual([1, 2]);
  });

  test("units by UUID, where there is a path too, and committees whose chairs are named", async () => {
    const [top, below] = ["7629083a-c4d7-5d22-a67c-f2c98057594d", "0d39226f-7ad1-5150-832c-50e2de16cf29"];
    const units = fileOf(`Organisation;UUID;ParentUUID;Navn;Sti\nK;${top};;K;K\nK;${below};${top};B;K/B\n`);
    expect(await sourcesOf(units)).toMatchObject([
      {table: "units", mapping: {units: {id: {column: "UUID"}, name: "Navn", parent: {column: "ParentUUID"}}}},
    ]);
    expect(await sniff(units, undefined, en)).toMatch(/UUID: the unit, by its id .*\n.*ParentUUID: the unit above/);
    const lists = fileOf('Udvalg;Formand;Medlemmer\nKyst;Ane Ask;"Bo Birk, Cai Dam"\nBy;Vakant;Bo Birk\nI alt;;3\n');
    const [, members] = await sourcesOf(lists);
    if (members === undefined) throw new Error("no source");
    // One chair, and two and one members; "Vakant" is nobody.
    expect(await read(members, "memberships")).toBe(4);
  });

  test("a title that may be a name is not shown", async () => {
    const text = await sniff(fileOf("Ane Ask;Organisation;Leder\nBo Birk;Skole;Lærer\n"), undefined, en);
    expect(text).not.toMatch(/Ane|Birk/);
    expect(text).toContain("1 column has a title that may be a name or a value");
  });

  test("a row of very many columns, and UTF-16", async () => {
    const wide = ["Medarbejdernr;Navn", ...Array.from({length: 20_000}, (_, i) => `k${i}`)].join(";");
    expect(await sniff(fileOf(`${wide}\n101;Ane\n`), undefined, en)).toContain("columns more");
    const text = await sniff(fileOf(Buffer.from("\uFEFFMedarbejdernr;Navn\n101;Ane\n", "utf16le")), undefined, en);
    expect(text).toContain("Encoding: UTF-16LE");
  });

  test.each([
    ["||", "Medarbejdernr||Navn||Enhed\n101||Ane||Skole\n102||Bo||\n"],
    ["|", "Medarbejdernr|Navn|Enhed|Titel\n101|Ane||Lærer\n102|Bo||Lærer\n"],
    ["\t", "Medarbejdernr\tNavn\tEnhed\n101\tAsk, Ane\tSkole, syd\n102\tBirk, Bo\tSkole, nord\n"],
    [";", "sep=;\nMedarbejdernr;Navn;Andel\n101;Ask, Ane;0,5\n102;Birk, Bo;0,8\n"],
  ])("the separator is %j", async (separator, content) => {
    expect(await sourcesOf(fileOf(content))).toMatchObject([{table: "people", mapping: {separator}}]);
  });

  test("what can't be told is there to fill in, and what was told stands", async () => {
    const text = await sniff(fileOf("CPR-nr;Noget\n010190-1234;x\n020290-1234;y\n"), undefined, en);
    expect(text).toContain("which column has the person's unit: unit: [{column: ?}]");
    expect(text).toContain("#   Noget: left: what it is can't be told");
    const nothing = await sniff(fileOf("Status;Formål\nx;y\nz;w\n"), undefined, en);
    expect(nothing).toContain("what the rows are about");
    expect(nothing.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([]);
  });

  /** What each proposed source reads of a file: `table facts`. */
  async function readsOf(content: string): Promise<string[]> {
    const read: string[] = [];
    for (const source of await sourcesOf(fileOf(content))) {
      if (source.table === "ties") continue;
      const {rows} = await readAll(sourceOf(source, source.table), source.file, {ids: "identifier", key});
      const facts = rows.filter((row) => "fact" in row).length;
      read.push(`${source.table} ${facts} of ${rows.length}`);
    }
    return read;
  }

  test("units by how far their names are indented: by blanks, or by the column", async () => {
    const blanks = "Nr;Enhed\n10;Skovby\n20;   Børn\n21;      Skoler\n30;   Teknik\n";
    expect(await sourcesOf(fileOf(blanks))).toMatchObject([
      {table: "units", mapping: {units: {path: {indent: ["Enhed"]}, aliases: [{column: "Nr"}]}}},
    ]);
    const steps =
      "Organisation pr. 1. oktober;;;\nOrganisation;;;Afdelingsnr.\nSkovby;;;10\n;Børn;;20\n;;Skoler;21\n;Teknik;;30\n";
    expect(await sourcesOf(fileOf(steps))).toMatchObject([
      {
        mapping: {
          units: {path: {indent: ["Organisation", "column 2", "column 3"]}, aliases: [{column: "Afdelingsnr."}]},
        },
      },
    ]);
    expect([await readsOf(blanks), await readsOf(steps)]).toEqual([["units 4 of 4"], ["units 4 of 4"]]);
  });

  test("a parent by name, and one that no column has the ids of", async () => {
    const byName = "Enhed;Overordnet enhed\nSkovby;\nBørn;Skovby\nSkoler;Børn\n";
    expect(await sourcesOf(fileOf(byName))).toMatchObject([
      {mapping: {units: {id: {column: "Enhed", as: "name"}, parent: {column: "Overordnet enhed", as: "name"}}}},
    ]);
    const lost = await sniff(fileOf("Enhed;Overordnet nr.\nSkovby;\nBørn;10\nSkoler;20\n"), undefined, en);
    expect(lost).toContain(
      "which column has the unit's own id; none has the ids by which the units above are named: id: {column: ?}",
    );
  });

  test("status by code or word, hours of hours, numbers of an institution", async () => {
    const header = "Institutionskode;Tjenestenr.;CPR-nr.;Afdelingskode;Ansat fra;Fratrådt;Status;Timer;Fuldtidstimer";
    const row = (number: string, to: string, status: string) =>
      `AB;${number};010190-1${number};20;01.02.2020;${to};${status};32,00;37,00`;
    const content = [
      header,
      row("101", "", "1"),
      row("102", "", "8"),
      row("103", "31.01.2026", "8"),
      row("104", "", "S"),
    ];
    const [source] = await sourcesOf(fileOf(content.join("\n")));
    const {people} = source?.mapping ?? {};
    expect(people?.share).toEqual({hours: "Timer", fullTime: "Fuldtidstimer"});
    expect(people?.employment).toMatchObject({column: "Tjenestenr.", within: "Institutionskode"});
    // Who has left and has a last day is known by it; who is deleted, or has left nobody knows when, is not.
    expect(await readsOf(content.join("\n"))).toEqual(["people 2 of 4"]);
    const worded = "Medarbejdernr;Enhed;Status\n1;A;Aktiv\n2;A;Fratrådt\n3;A;Orlov\n";
    expect(await readsOf(worded)).toEqual(["people 2 of 3"]);
  });

  test("a second line of titles, months before days, managers by the same ids", async () => {
    const content =
      "STATUS,USERID,EMAIL,MANAGER,DEPARTMENT,HIREDATE\nStatus,User ID,E-mail,Manager,Department,Hire Date\n" +
      "active,an,an@x.example,NO_MANAGER,HR,02/25/2020\nactive,bo,bo@x.example,an,HR,03/04/2020\n";
    expect(await sourcesOf(fileOf(content))).toMatchObject([
      {
        mapping: {
          labels: 1,
          people: {
            manager: {column: "MANAGER", as: "id", none: ["NO_MANAGER"]},
            from: {column: "HIREDATE", forms: ["MM/dd/yyyy"]},
          },
        },
      },
    ]);
    expect(await readsOf(content)).toEqual(["people 2 of 2"]);
  });

  test("rows that hold until the next one of the person", async () => {
    const content =
      "PersonId,Organization,EffectiveDate\nan@x.example,HR,2020-01-01\nan@x.example,IT,2024-01-01\nbo@x.example,IT,2021-01-01\n";
    expect(await sourcesOf(fileOf(content))).toMatchObject([
      {mapping: {people: {from: {column: "EffectiveDate"}, untilNext: true}}},
    ]);
  });

  test("networks of persons: crosses, a list in a cell, names once above the rows of members", async () => {
    const crosses =
      "Navn;E-mail;Kyst;Land\nAne Ask;ane@x.example;x;\nBo Birk;bo@x.example;Leder;x\nCai Dam;cai@x.example;;x\n";
    expect(await readsOf(crosses)).toEqual(["networks 2 of 2", "memberships 4 of 4"]);
    const flags =
      "CPR-nr;Navn;Enhed;Ansat fra;Elev;Timelønnet\n010190-1234;Ane Ask;A;2020-01-01;x;\n020290-1234;Bo Birk;A;2020-01-01;;x\n";
    expect(await readsOf(flags)).toEqual(["people 2 of 2"]);
    const listed = "Medarbejdernr.;Navn;Netværk\n101;Ane Ask;Kyst, By\n102;Bo Birk;By\n103;Cai Dam;Kyst, Land\n";
    expect(await readsOf(listed)).toEqual(["networks 3 of 3", "memberships 5 of 5"]);
    const named = 'Medarbejdernr.;Netværk\n101;"Økonomi, HR og Digitalisering"\n102;Kyst\n103;Kyst\n';
    expect(await readsOf(named)).toEqual(["networks 2 of 2", "memberships 3 of 3"]);
    const merged =
      "Netværk;Navn;Rolle;Med fra\nKyst;Ane Ask;Tovholder;1.2.24\n;Bo Birk;Deltager;1.3.24\nBy;Cai Dam;Deltager;1.4.24\n";
    expect(await readsOf(merged)).toEqual(["networks 2 of 2", "memberships 3 of 3"]);
  });

  test("the members of a group that the file does not name are open", async () => {
    const text = await sniff(
      fileOf(
        "id,userPrincipalName,displayName,userType\n7629083a-c4d7-5d22-a67c-f2c98057594d,ane@x.example,Ane Ask,Member\n",
      ),
      undefined,
      en,
    );
    expect(text).toContain("network: [{column: ?}], or of a file of one network [{column: {text: ?}, as: name}]");
    expect(text).toContain("#   table: memberships");
    expect(text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([]);
  });

  test("only the beginning is looked at, and the end for totals", async () => {
    const rows = Array.from({length: 60_000}, (_, i) => `${10_000 + i};Skole;2020-01-01`);
    const text = await sniff(
      fileOf(`Medarbejdernr;Enhed;Startdato\n${rows.join("\n")}\nI alt;60000;\n`),
      undefined,
      en,
    );
    expect(text).toContain("2,000 rows from the beginning");
    expect(text).toMatch(/footer:\s+starts:\s+- I alt/);
  });

  test("never a crash, and never a cell: bytes and tables of any kind", async () => {
    const titles = [
      "CPR-nr",
      "Navn",
      "Enhed",
      "Startdato",
      "Bemærkning",
      "Netværk",
      "Medlemmer",
      "Id",
      "Leder",
      "Sti",
      "?",
    ];
    const needle = "Nålestikker Åkjær";
    const cells = [
      needle,
      "010190-1234",
      "naalestikker@kommune.example",
      "01.02.2020",
      "",
      "0",
      '="00912"',
      `"${needle}`,
    ];
    const table = fc.record({
      separator: fc.constantFrom(";", ",", "\t", "|", "||"),
      titles: fc.shuffledSubarray(titles, {minLength: 2}),
      before: fc.array(fc.constantFrom(needle, "", `${needle};${needle}`), {maxLength: 3}),
      rows: fc.array(fc.array(fc.constantFrom(...cells), {minLength: 1, maxLength: 12}), {minLength: 1, maxLength: 12}),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({maxLength: 300}), table), async (made) => {
        const content =
          made instanceof Uint8Array
            ? made
            : [...made.before, ...[made.titles, ...made.rows].map((row) => row.join(made.separator))].join("\n");
        const file = fileOf(content);
        const said = await sniff(file, undefined, da).catch((error: unknown) => {
          if (!(error instanceof InputError)) throw error;
          return error.message;
        });
        if (!(made instanceof Uint8Array)) expect(said).not.toMatch(/stikker|010190|00912|01\.02\.2020/);
        if (!/^- name/m.test(said)) return;
        // What is proposed is a source; all that reading may yet refuse a file for is a quote that runs over its rows.
        for (const source of readPipeline(pipelineOf(said)).sources) {
          if (source.table === "ties") continue;
          const refusal = await read(source, source.table).then(
            () => "",
            (error: unknown) => (error instanceof InputError ? error.expected : String(error)),
          );
          expect(["", "a row whose quotes are closed on it"]).toContain(refusal);
        }
      }),
      {numRuns: 60},
    );
  });
});
