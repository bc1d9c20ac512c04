import {createHash} from "node:crypto";
import {chmodSync, readFileSync} from "node:fs";
import {stringify} from "csv-stringify/sync";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {InputError} from "../src/error.ts";
import type {UnitId} from "../src/model.ts";
import {day, id, orEmpty, text} from "../src/parse.ts";
import {read, type Source} from "../src/source.ts";
import {fileOf, folder, readAll} from "./files.ts";

/** A small dialect with a header in two spellings and an optional column. */
const small: Source<"units"> = {
  name: "small",
  gives: "units",
  fields: () => ({
    id: [["Kode", "Enhedskode"], id<UnitId>()],
    name: ["Navn", text],
    parent: ["Over", orEmpty(id<UnitId>()), "optional"],
    from: ["Fra", orEmpty(day)],
    to: ["Til", orEmpty(day), "optional"],
  }),
};

/** Line and name of good rows, line and reason of the others. */
async function outline(content: string | Uint8Array): Promise<string[]> {
  const {rows} = await readAll(small, fileOf(content));
  return rows.map((row) => `${row.line} ${"fact" in row ? row.fact.name : row.reason}`);
}

async function errorOf(content: string | Uint8Array): Promise<string> {
  const file = fileOf(content);
  try {
    await readAll(small, file);
  } catch (error) {
    if (error instanceof InputError) return error.message.replace(file, "FILE");
    throw error;
  }
  return "read";
}

describe("a file", () => {
  test.each([",", ";", "\t", "|", "||"])("may be separated by %j", async (separator) => {
    const header = ["Kode", "Navn", "Fra"].join(separator);
    const quoted = `${header}\n${["U1", '"A, B; C\tD"', ""].join(separator)}`;
    expect(await outline(`${quoted}\n`)).toEqual(["2 A, B; C\tD"]);
  });

  test("is separated by what the header says, not by what stands in it most often", async () => {
    expect(await outline('"Kode";"Navn";"Fra";"a,b,c,d,e,f"\nU1;x;;\n')).toEqual(["2 x"]);
  });

  test("may begin with a byte order mark, have CR LF or CR or no last line end, and its columns in any order", async () => {
    expect(await outline("\ufeffFra,Navn,Kode\r\n,a,U1\r\n,b,U2")).toEqual(["2 a", "3 b"]);
    expect(await outline("Fra,Navn,Kode\r,a,U1\r,b,U2\r")).toEqual(["2 a", "3 b"]);
    expect(await outline("Fra,Navn,Kode\r\n,a,U1\n,b,U2\r\n")).toEqual(["2 a", "3 b"]);
  });

  test("may spell its headers in another way: case, blanks, composition, the other name", async () => {
    expect(await outline("enhedskode, NAVN ,fra\nU1,a,\n")).toEqual(["2 a"]);
  });

  test("says how its columns were called and what was not loaded", async () => {
    const {summary} = await readAll(
      small,
      fileOf("enhedskode;Navn;Løn;Fra;;Løn\nU1;a;1;;x;\nU2;b;;;;3\nU3;c; ;;y;4\nU4;d;9;2026-02-30;;\n"),
    );
    expect(summary.columns).toEqual(
      new Map([
        ["id", "enhedskode"],
        ["name", "Navn"],
        ["from", "Fra"],
      ]),
    );
    // Løn: 1, 3, 4 and 9, over both columns of that name and in the refused row too; the fifth column: x and y.
    expect(summary.ignored).toEqual(
      new Map([
        ["Løn", 4],
        ["column 5", 2],
      ]),
    );
  });

  test("has the SHA-256 of its bytes", async () => {
    const file = fileOf("\ufeffKode,Navn,Fra\r\nU1,Å,\r\n");
    const {summary} = await readAll(small, file);
    expect(summary.sha256).toBe(createHash("sha256").update(readFileSync(file)).digest("hex"));
  });

  test("of which nobody knows the end yet has no summary", () => {
    expect(() => read(small, "x.csv", {ids: "opaque", key: undefined}).summary()).toThrow("not read to its end: x.csv");
  });
});

describe("a row is refused with its line", () => {
  test("for too few or too many cells, and blank lines are none", async () => {
    expect(await outline("Kode,Navn,Fra\nU1,a,\n\nU2,b\n  \nU3,c,,\nU4,d,\n\n")).toEqual([
      "2 a",
      "4 cell-count",
      "6 cell-count",
      "7 d",
    ]);
  });

  test("after cells with line ends of either kind in them", async () => {
    expect(await outline('Kode,Navn,Fra\r\nU1,"a\r\nb\r\nc",\r\nU2,"d\ne",\r\n,f,\r\n\r\nU3,g,\r\n')).toEqual([
      "2 a\r\nb\r\nc",
      "5 d\ne",
      "7 empty-key",
      "9 g",
    ]);
  });

  test("for a quote in the wrong place, when the row ends on its line", async () => {
    const content = 'Kode,Navn,Fra\nU1,a"b,\nU2,b,\nU3,"c" d",\nU4,x"y,z"\nU5,"e\nf",\n\nU6,"g"h",\n';
    expect(await outline(content)).toEqual(["2 quote", "3 b", "4 quote", "5 quote", "6 e\nf", "9 quote"]);
  });

  test("also for a quote in the wrong place after a cell with line ends in it", async () => {
    expect(await outline('Kode,Navn,Fra\r\nU1,"a\r\nb",\r\nU2,x"y,\r\nU3,c,\r\nU4,x"y,\r\n')).toEqual([
      "2 a\r\nb",
      "4 quote",
      "5 c",
      "6 quote",
    ]);
  });

  test("so that every row is accounted for, in every kind of file that a writer of CSV makes", async () => {
    const cell = fc.string({unit: fc.constantFrom("a", "æ", ",", ";", '"', "\n", "\r\n", " ", "'"), maxLength: 5});
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {maxLength: 12}),
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        async (records, delimiter, lineEnd) => {
          let line = 2;
          const lines: number[] = [];
          // A broken row over several lines refuses the file: here all that have such cells are as long as they should be.
          const rows = records.map((cells) => {
            const many = cells.some((one) => /[\r\n]/.test(one));
            const row = many ? [...cells, "", ""].slice(0, 3) : cells;
            lines.push(line);
            line += 1 + (row.join("").match(/\r?\n/g)?.length ?? 0);
            return row;
          });
          const written = stringify([["Kode", "Navn", "Ekstra"], ...rows], {
            delimiter,
            record_delimiter: lineEnd,
            quoted: true,
          });
          const source: Source<"units"> = {
            ...small,
            fields: (person) => ({...small.fields(person), from: ["Fra", orEmpty(day), "optional"]}),
          };
          const read = (await readAll(source, fileOf(written))).rows;
          expect(read.map((row) => row.line)).toEqual(lines);
          expect(read.map((row) => ("fact" in row ? row.fact.name : row.reason))).toEqual(
            rows.map((row) => {
              if (row.length !== 3) return "cell-count";
              return row[0]?.trim() === "" ? "empty-key" : row[1]?.trim();
            }),
          );
        },
      ),
      {numRuns: 60},
    );
  });

  test("across the chunks in which a large file is read", async () => {
    const rows = Array.from({length: 60_000}, (_, i) => (i % 1000 === 999 ? `U${i},"x\ny"` : `U${i},Åse ${i},`));
    const good = rows.map((row, i) => (i % 1000 === 999 ? `U${i},"x\ny",` : row));
    const {rows: read} = await readAll(small, fileOf(`Kode,Navn,Fra\n${good.join("\n")}\nlast,row\n`));
    expect(read).toHaveLength(60_001);
    expect(read[59_998]).toMatchObject({line: 59_998 + 2 + 59, fact: {id: "U59998", name: "Åse 59998"}});
    expect(read[60_000]).toMatchObject({line: 60_000 + 2 + 60, reason: "cell-count"});
  });
});

describe("a file is refused as such", () => {
  test.each([
    ["empty", "", "FILE: expected a header line"],
    ["blank", "\n \n", "FILE: expected a header line"],
    ["without a column", "Kode,Fra\nU1,\n", "FILE, line 1, Navn: expected a column of that name"],
    ["with another separator", "Kode:Navn:Fra\n", "FILE, line 1, Kode: expected a column of that name"],
    ["with a column twice", "Kode,Navn,Fra,navn\n", "FILE, line 1, Navn: expected only one column of that name"],
  ])("%s", async (_, content, message) => {
    expect(await errorOf(content)).toBe(message);
  });

  test.each([
    ["that is never closed", 'Kode,Navn,Fra\nU1,a,\nU2,"b,\nU3,c,\n', 3],
    ["that is closed on another line", 'Kode,Navn,Fra\nU1,"a,\nU2,b,"\nU3,c,\n', 2],
    ["that is broken on another line", 'Kode,Navn,Fra\nU1,a,\n\nU2,"b"x,\nU3,c,\nU4,"d",\nU5,e,\n', 4],
    ["that is broken at the end", 'Kode,Navn,Fra\nU1,"a"x\nU2"\n\n', 2],
    ["in the header", 'Kode,"Navn"x,Fra\nU1,a,\n', 1],
    ["open at the end of the header", 'Kode,Navn,"Fra\nU1,a,\n', 1],
  ])("for a quote %s", async (_, content, line) => {
    expect(await errorOf(content)).toBe(`FILE, line ${line}: expected a row whose quotes are closed on it`);
  });

  test("for a record that is too long to be one", async () => {
    const content = `Kode,Navn,Fra\nU1,a,\nU2,"${"x".repeat(2 ** 20)}",\nU3,c,\n`;
    expect(await errorOf(content)).toBe("FILE, line 3: expected a row whose quotes are closed on it");
    expect(await errorOf(`Kode,Navn,Fra${",x".repeat(2 ** 20)}\n`)).toBe(
      "FILE, line 1: expected a row whose quotes are closed on it",
    );
  });

  test("when it can't be read", async () => {
    await expect(readAll(small, "/nowhere/units.csv")).rejects.toThrow(
      "/nowhere/units.csv: expected a file that can be read",
    );
    await expect(readAll(small, folder())).rejects.toThrow("expected a file that can be read");
    const file = fileOf("Kode,Navn,Fra\n");
    chmodSync(file, 0o000);
    if (process.getuid?.() !== 0) await expect(readAll(small, file)).rejects.toThrow("a file that can be read");
  });

  test("never with its content", async () => {
    const secret = "6103661004";
    for (const content of [
      `Kode,Navn,Fra\n${secret},"${secret}"${secret},\n`,
      `Kode,${secret},Fra\n`,
      `Kode,Navn,Fra\n"${secret}`,
      Buffer.from(`Kode,Navn,Fra\n${secret},\xe5,\n`, "latin1"),
    ]) {
      expect(await errorOf(content)).not.toContain(secret);
    }
    const {rows} = await readAll(small, fileOf(`Kode,Navn,Fra\nU,"${secret}",${secret}\nU,${secret}\nU,${secret}",\n`));
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});

test("random bytes are read or refused, and nothing else happens", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({maxLength: 300}),
      fc.string({unit: "binary", maxLength: 60}),
      async (bytes, tail) => {
        const content = Buffer.concat([Buffer.from('Kode,Navn,Fra\nU1,"'), bytes, Buffer.from(`"\n${tail}`)]);
        expect(await errorOf(content)).toMatch(/^read$|^FILE/);
      },
    ),
    {numRuns: 200},
  );
});

test("memory does not grow with the file", async () => {
  const row = `U1,${"x".repeat(90)},\n`;
  const file = fileOf(`Kode,Navn,Fra\n${row.repeat(500_000)}`); // 48 MB
  const reading = read(small, file, {ids: "opaque", key: undefined});
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  let rows = 0;
  for await (const batch of reading.batches) {
    rows += batch.length;
    most = Math.max(most, batch.length);
  }
  expect(rows).toBe(500_000);
  // A chunk of 256 KiB holds 2,600 rows of 97 bytes.
  expect(most).toBeLessThan(3_000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000);
});
