/** HTML by template, in which every value is escaped unless it is HTML already. */

const escapes: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"};

/** Markup that may be put into a page as it stands; made by `html` and `markup` only. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template takes: a list is joined, `undefined` and `false` leave nothing. */
export type Piece = string | number | false | undefined | Html | readonly Piece[];

/** A template whose values are escaped for text and for quoted attributes. Not for scripts, styles or bare attributes. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(parts.map((part, at) => part + textOf(pieces[at])).join(""));
}

/** Text that is markup already and was made by this program: a chart's SVG, a style sheet. */
export function markup(text: string): Html {
  return new Html(text);
}

function textOf(piece: Piece): string {
  if (piece === undefined || piece === false) return "";
  if (piece instanceof Html) return piece.toString();
  if (typeof piece === "object") return piece.map(textOf).join("");
  return String(piece).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}
