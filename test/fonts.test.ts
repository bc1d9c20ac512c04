import {readFileSync} from "node:fs";
import opentype from "opentype.js";
import subsetFont from "subset-font";
import {describe, expect, test} from "vitest";
import {fontFaces, fontFiles, textWidth} from "../src/fonts.ts";

describe("text widths", () => {
  // Advances in thousandths of an em, read from the tables cmap and hmtx of the TTF files by a program of its own.
  test.each([
    ["0", 400, 497],
    ["9", 400, 497],
    ["A", 400, 544],
    ["V", 400, 515],
    ["æ", 400, 778],
    ["ø", 400, 542],
    ["å", 400, 504],
    ["▲", 400, 600],
    ["æ", 600, 780],
    ["ø", 600, 549],
    ["å", 600, 516],
    ["æ", 700, 781],
    ["A", 700, 573],
  ] as const)("%s in weight %i is %i thousandths wide", (char, weight, thousandths) => {
    expect(textWidth(char, {size: 1000, weight})).toBeCloseTo(thousandths, 9);
  });

  test("italic has widths of its own", () => {
    expect(textWidth("æ", {size: 1000, weight: 400, italic: true})).toBeCloseTo(761, 9);
  });

  test("a text is as wide as its characters, without kerning, in proportion to the size", () => {
    // 544 + 515 + 544 = 1603 thousandths; kerned it would be narrower.
    expect(textWidth("AVA", {size: 10, weight: 400})).toBeCloseTo(16.03, 9);
    expect(textWidth("AVA", {size: 20, weight: 400})).toBeCloseTo(32.06, 9);
    expect(textWidth("", {size: 12, weight: 400})).toBe(0);
  });
});

describe("font faces of a page", () => {
  const fonts = async (texts: readonly string[]) =>
    Promise.all(
      [...(await fontFaces(texts)).matchAll(/base64,([^)]*)\)/g)].map(async ([, data = ""]) => {
        const small = Buffer.from(data, "base64");
        const asked = "AÆøåЖ▲▼●◆×−→←↔≈–»«";
        const plain = await subsetFont(small, asked, {targetFormat: "truetype"});
        return opentype.parse(plain.buffer.slice(plain.byteOffset, plain.byteOffset + plain.byteLength));
      }),
    );

  test("name the family in quotes and carry four faces in the page itself", async () => {
    const css = await fontFaces([]);
    expect(css.match(/@font-face\{font-family:'Source Sans 3';/g)).toHaveLength(4);
    expect(css).toContain("font-style:italic;font-weight:400");
    for (const weight of [400, 600, 700]) expect(css).toContain(`font-style:normal;font-weight:${weight}`);
    expect(css.match(/url\(/g)).toEqual(css.match(/url\(data:font\/woff2;base64,/g)?.map(() => "url("));
  });

  test("have the letters and marks of the charts, and others only when a text has them", async () => {
    for (const font of await fonts([])) {
      for (const char of "AÆøå×−→←↔≈–»«") expect(font.charToGlyph(char).index, char).toBeGreaterThan(0);
      expect(font.charToGlyph("Ж").index).toBe(0);
    }
    for (const font of await fonts(["Жизнь"])) expect(font.charToGlyph("Ж").index).toBeGreaterThan(0);
    const [regular] = await fonts([]);
    for (const char of "▲▼●◆") expect(regular?.charToGlyph(char).index, char).toBeGreaterThan(0);
  });

  test("are the same bytes whatever the order of the texts", async () => {
    expect(await fontFaces(["Ørsted", "Čapek"])).toBe(await fontFaces(["Čapek", "Ørsted", "Ørsted"]));
  });

  test("are far smaller than the files", async () => {
    const whole = fontFiles.reduce((sum, file) => sum + readFileSync(file).length, 0);
    expect((await fontFaces([])).length).toBeLessThan(whole / 10);
  });
});
