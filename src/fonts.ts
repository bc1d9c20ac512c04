import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import opentype from "opentype.js";
import subsetFont from "subset-font";

/** The one family of all reports. The name is quoted: with a digit-led word it is otherwise invalid CSS. */
export const fontFamily = "'Source Sans 3', Arial, 'Liberation Sans', sans-serif";

export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly italic?: boolean;
}

interface Face {
  readonly file: string;
  readonly weight: TextStyle["weight"];
  readonly italic: boolean;
}

const locate = createRequire(import.meta.url).resolve;
const faces: readonly Face[] = [
  {file: locate("source-sans/TTF/SourceSans3-Regular.ttf"), weight: 400, italic: false},
  {file: locate("source-sans/TTF/SourceSans3-Semibold.ttf"), weight: 600, italic: false},
  {file: locate("source-sans/TTF/SourceSans3-Bold.ttf"), weight: 700, italic: false},
  {file: locate("source-sans/TTF/SourceSans3-It.ttf"), weight: 400, italic: true},
];

/** TTF files of all faces in use, for a renderer that must not look at the fonts of the machine. */
export const fontFiles: readonly string[] = faces.map(({file}) => file);

/** What pages may write without it being in their own texts: numbers that a script fills in, marks, Danish letters. */
const always = `${Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i)).join("")}\u00a0ÆØÅæøåÉéÄÖÜäöü§·×÷±−–—…»«“”‘’%‰€▲▼●◆→←↔≈≥≤½²`;

const advances = new Map<Face, (char: string) => number>();

/** Advance of a character in shares of the font size, read from the font once. */
function advanceIn(face: Face): (char: string) => number {
  const known = advances.get(face);
  if (known !== undefined) return known;
  const bytes = readFileSync(face.file);
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const widths = new Map<string, number>();
  const advance = (char: string) => {
    let width = widths.get(char);
    if (width === undefined) {
      width = font.charToGlyph(char).advanceWidth / font.unitsPerEm;
      widths.set(char, width);
    }
    return width;
  };
  advances.set(face, advance);
  return advance;
}

/** Italic exists in regular weight only. */
function faceOf({weight, italic}: TextStyle): Face {
  const found = faces.find((face) => (italic === true ? face.italic : face.weight === weight));
  if (found === undefined) throw new Error(`no face of weight ${weight}`);
  return found;
}

/** Width in pixels by the advances of the glyphs, without kerning. */
export function textWidth(text: string, style: TextStyle): number {
  const advance = advanceIn(faceOf(style));
  let width = 0;
  for (const char of text) width += advance(char);
  return width * style.size;
}

/**
 * CSS `@font-face` rules with the faces as data: addresses, cut down to the characters of the texts and a fixed stock
 * (ASCII, Danish letters, the marks of charts). The same characters give the same bytes.
 */
export function fontFaces(texts: Iterable<string>): Promise<string> {
  const chars = new Set(always);
  for (const text of texts) for (const char of text) if (char > " ") chars.add(char);
  const stock = [...chars].sort().join("");
  const made = madeFaces.get(stock) ?? facesWith(stock);
  madeFaces.set(stock, made);
  return made;
}

/** The pages of a run hold the same characters nearly always, and a subset takes a quarter of a second. */
const madeFaces = new Map<string, Promise<string>>();

async function facesWith(stock: string): Promise<string> {
  const rules: string[] = [];
  for (const {file, weight, italic} of faces) {
    const small = await subsetFont(readFileSync(file), stock, {targetFormat: "woff2", keepFeatures: ["kern", "mark"]});
    rules.push(
      `@font-face{font-family:'Source Sans 3';font-style:${italic ? "italic" : "normal"};font-weight:${weight};` +
        `font-display:block;src:url(data:font/woff2;base64,${small.toString("base64")}) format('woff2')}`,
    );
  }
  return rules.join("\n");
}
