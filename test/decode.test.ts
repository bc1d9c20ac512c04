import {appendFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {find, utf8Of} from "../src/decode.ts";
import {fileOf, folder} from "./files.ts";
import {describeWithShared, shared} from "./shared.ts";

async function textOf(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of utf8Of(file, await find(file))) chunks.push(chunk);
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/^\ufeff/, "");
}

/** The characters at 80 to 9F by the standard's table; the five bytes without one are left out. */
const upper1252 = [
  [0x80, "€"],
  [0x82, "‚"],
  [0x83, "ƒ"],
  [0x84, "„"],
  [0x85, "…"],
  [0x86, "†"],
  [0x87, "‡"],
  [0x88, "ˆ"],
  [0x89, "‰"],
  [0x8a, "Š"],
  [0x8b, "‹"],
  [0x8c, "Œ"],
  [0x8e, "Ž"],
  [0x91, "‘"],
  [0x92, "’"],
  [0x93, "“"],
  [0x94, "”"],
  [0x95, "•"],
  [0x96, "–"],
  [0x97, "—"],
  [0x98, "˜"],
  [0x99, "™"],
  [0x9a, "š"],
  [0x9b, "›"],
  [0x9c, "œ"],
  [0x9e, "ž"],
  [0x9f, "Ÿ"],
] as const;

describe("a file's encoding", () => {
  test("is UTF-8 where it is so to the last byte, with or without a mark", async () => {
    const text = "Kode,Navn\nU1,Økonomi på tværs – 100 €\n";
    expect(await textOf(fileOf(text))).toBe(text);
    expect(await textOf(fileOf(`\ufeff${text}`))).toBe(text);
    expect((await find(fileOf(text))).encoding).toBe("utf-8");
  });

  test("is UTF-16 where its mark says so, in either order", async () => {
    const text = "Kode,Navn\nU1,Blåbærgrød\n";
    const little = Buffer.from(`\ufeff${text}`, "utf16le");
    expect(await textOf(fileOf(little))).toBe(text);
    expect(await textOf(fileOf(Buffer.from(little).swap16()))).toBe(text);
  });

  test("is Windows-1252 else, each of its characters as the standard has it", async () => {
    const bytes = Buffer.from(upper1252.map(([byte]) => byte));
    expect(await textOf(fileOf(bytes))).toBe(upper1252.map(([, char]) => char).join(""));
    const latin = Buffer.from("Bør–n".replace("–", "\x96"), "latin1");
    expect(await textOf(fileOf(latin))).toBe("Bør–n");
  });

  test.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])(
    "is none for the byte %i, which no character has: the line is named",
    async (byte) => {
      const file = fileOf(Buffer.concat([Buffer.from("Kode\nU\xe5\nU", "latin1"), Buffer.from([byte])]));
      await expect(find(file)).rejects.toThrow("line 3: expected text in UTF-8 or Windows-1252");
    },
  );

  test("is UTF-8 where a Danish letter says so, though a character is broken elsewhere: the file is refused", async () => {
    const broken = Buffer.concat([Buffer.from("Kode\nBør\n"), Buffer.from("M\xe5l\n", "latin1")]);
    await expect(find(fileOf(broken))).rejects.toThrow("line 2: expected text in one encoding: this is UTF-8 here");
    // A file that was cut in the middle of a character, too.
    await expect(find(fileOf(Buffer.from("Åse\nBø").subarray(0, -1)))).rejects.toThrow("line 1: expected text in one");
    // What is stated is so; and other letters with a tilde are what they are.
    expect((await find(fileOf(broken), "windows-1252")).encoding).toBe("windows-1252");
    expect(await textOf(fileOf(Buffer.from("SÃO Paulo", "latin1")))).toBe("SÃO Paulo");
  });

  test("is not told by UTF-16 without a mark: it has to be stated", async () => {
    const little = Buffer.from("Kode;Navn\nU1;Åse\n", "utf16le");
    for (const [bytes, encoding] of [
      [little, "utf-16le"],
      [Buffer.from(little).swap16(), "utf-16be"],
    ] as const) {
      await expect(find(fileOf(bytes))).rejects.toThrow("expected a byte order mark, or its encoding stated");
      expect((await find(fileOf(bytes), encoding)).encoding).toBe(encoding);
    }
  });

  test("is not what its mark promises: the file is refused", async () => {
    await expect(find(fileOf(Buffer.from([0xef, 0xbb, 0xbf, 0xe5])))).rejects.toThrow(
      "text in UTF-8, as its first bytes say",
    );
    await expect(find(fileOf(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])))).rejects.toThrow("text in UTF-16LE");
  });

  test("is found across the chunks in which a large file is read", async () => {
    const text = "æøå€".repeat(200_000);
    expect(await textOf(fileOf(text))).toBe(text);
    const late = Buffer.concat([Buffer.from("x".repeat(600_000)), Buffer.from([0xe6])]);
    expect((await textOf(fileOf(late))).endsWith("xæ")).toBe(true);
  });

  test("any text comes back as it was, from UTF-8 and both kinds of UTF-16", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: "grapheme", minLength: 1, maxLength: 40}), async (text) => {
        const little = Buffer.from(`\ufeff${text}`, "utf16le");
        for (const bytes of [Buffer.from(`\ufeff${text}`), little, Buffer.from(little).swap16()]) {
          expect(await textOf(fileOf(bytes))).toBe(text);
        }
      }),
      {numRuns: 30},
    );
  });
});

test("a file that changes while it is read is refused", async () => {
  const file = fileOf("Kode,Navn\nU1,a\n");
  const found = await find(file);
  appendFileSync(file, "U2,b\n");
  const read = async () => {
    for await (const _ of utf8Of(file, found));
  };
  await expect(read()).rejects.toThrow("expected a file that does not change while it is read");
});

test("a file that can't be read is refused", async () => {
  await expect(find("/nowhere/units.csv")).rejects.toThrow("/nowhere/units.csv: expected a file that can be read");
  await expect(find(folder())).rejects.toThrow("expected a file that can be read");
});

describeWithShared("exports of Danish systems", "data/dialects", () => {
  test("with the typographic apostrophe and the dash that only Windows-1252 has at 92 and 96", async () => {
    for (const name of ["01_sd_medarbejderliste.csv", "09_netvaerk_haandholdt.csv"]) {
      const file = shared(`data/dialects/${name}`);
      expect((await find(file)).encoding).toBe("windows-1252");
      const text = await textOf(file);
      expect(text).toMatch(/’/);
      expect(text).toMatch(/–/);
      expect(text).not.toMatch(/[\u0080-\u009f]/);
    }
  });
});
