/** The parts that are used of packages which bring no types of their own. */

declare module "opentype.js" {
  interface Glyph {
    /** 0 is the glyph of a character that the font lacks. */
    readonly index: number;
    readonly advanceWidth: number;
  }
  interface Font {
    readonly unitsPerEm: number;
    charToGlyph(char: string): Glyph;
  }
  /** The package is CommonJS to Node: everything hangs on the default export. */
  const opentype: {parse(file: ArrayBufferLike): Font};
  export default opentype;
}

declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {readonly targetFormat: "woff2" | "truetype"; readonly keepFeatures?: readonly string[]},
  ): Promise<Buffer>;
}

declare module "sax" {
  interface Parser {
    /** From 0. */
    readonly line: number;
    /** The character that has just been read. */
    readonly c: string;
    onerror: (error: Error) => void;
    onopentagstart: (tag: {readonly name: string}) => void;
    onattribute: (attribute: {readonly name: string; readonly value: string}) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    onclosetag: (name: string) => void;
    write(chunk: string): Parser;
    close(): Parser;
  }
  /** The package is CommonJS to Node: everything hangs on the default export. */
  const sax: {parser(strict: boolean, options: {readonly trim: boolean}): Parser};
  export default sax;
}
