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
