import sax from "sax";
import type {FileRecord} from "./delimited.ts";
import {InputError} from "./error.ts";

/** The most text that one record, or a tag outside of records, may have; more is an element that is never closed. */
const recordText = 2 ** 20;
/** Elements within each other; more would only fill the memory. */
const deepest = 64;
/** How deep below the root records are looked for. */
const deepestRecord = 3;

/**
 * The elements in one place of an XML document, given by the way to them from below the root, as records: the cells are its children's texts by their names, nested ones
 * by the way to them (`function/roleId`), and attributes behind an `@` (`@id`, `cpr@suppId`). Of several children of one
 * name the first counts. Entities other than XML's own five are not known, so nothing outside the file is read.
 */
export class XmlRecords {
  readonly #file: string;
  readonly #element: string;
  readonly #parser = sax.parser(true, {trim: false});
  readonly #decoder = new TextDecoder("utf-8", {ignoreBOM: false});
  #records: FileRecord[] = [];
  #cells: Map<string, string> | undefined;
  /** Where the parser is in the record, and every element on the way there: each by the way from the record. */
  #place = "";
  #way: string[] = [];
  #outer: string[] = [];
  /** How deep in the record an element is that it has had before; nothing in there is read. */
  #again: number | undefined;
  #line = 0;
  #size = 0;

  constructor(file: string, element: string) {
    this.#file = file;
    this.#element = element;
    const parser = this.#parser;
    parser.onerror = () => {
      throw this.#error("well-formed XML");
    };
    parser.onopentagstart = ({name}) => this.#open(name);
    parser.onattribute = ({name, value}) => this.#put(`@${name}`, value);
    parser.ontext = (text) => this.#add(text);
    parser.oncdata = (text) => this.#add(text);
    parser.onclosetag = () => this.#close();
  }

  of(chunk: Buffer): FileRecord[] {
    this.#parser.write(this.#decoder.decode(chunk, {stream: true}));
    return this.#taken();
  }

  rest(): FileRecord[] {
    this.#parser.write(this.#decoder.decode()).close();
    return this.#taken();
  }

  #taken(): FileRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  #open(name: string): void {
    if (this.#outer.length + this.#way.length >= deepest) throw this.#error("elements less deep in each other");
    if (this.#cells !== undefined) {
      this.#place = this.#way.length === 0 ? name : `${this.#place}/${name}`;
      this.#way.push(this.#place);
      if (this.#again === undefined && this.#cells.has(this.#place)) this.#again = this.#way.length;
      // Named though it may be empty: an empty column is one all the same.
      this.#put("", "");
      return;
    }
    this.#size = 0;
    this.#outer.push(name);
    if (this.#outer.slice(1).join("/") === this.#element) {
      this.#cells = new Map();
      // A line end that ends the name has been counted.
      this.#line = this.#parser.line + (this.#parser.c === "\n" ? 0 : 1);
    }
  }

  #close(): void {
    if (this.#again === this.#way.length) this.#again = undefined;
    if (this.#way.pop() !== undefined) {
      this.#place = this.#way.at(-1) ?? "";
      return;
    }
    this.#outer.pop();
    if (this.#cells === undefined) return;
    this.#records.push({line: this.#line, cells: [], named: this.#cells, long: true});
    this.#cells = undefined;
  }

  #put(attribute: string, value: string): void {
    const name = `${this.#place}${attribute}`;
    this.#measure(name.length + value.length);
    if (this.#cells !== undefined && this.#again === undefined) this.#cells.set(name, value);
  }

  #add(text: string): void {
    const name = this.#place;
    // Between children there are blanks.
    if (this.#cells === undefined || this.#again !== undefined || (name === "" && text.trim() === "")) return;
    this.#measure(text.length);
    this.#cells.set(name, `${this.#cells.get(name) ?? ""}${text}`);
  }

  #measure(length: number): void {
    this.#size += length;
    if (this.#size <= recordText) return;
    throw this.#error(this.#cells === undefined ? "a tag that ends" : `an element ${this.#element} that ends`);
  }

  #error(expected: string): InputError {
    return new InputError({file: this.#file, line: this.#parser.line + 1}, expected);
  }
}

/**
 * The ways, from below the root, to the elements that hold others or have attributes, in the beginning of a document, with
 * how often each stands there: what may be a record. Throws `InputError` where it is not well-formed so far.
 */
export function elementsIn(file: string, start: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const way: {readonly name: string; holds: boolean}[] = [];
  const inner = () => way.at(-1);
  const parser = sax.parser(true, {trim: false});
  parser.onerror = () => {
    throw new InputError({file, line: parser.line + 1}, "well-formed XML");
  };
  parser.onopentagstart = ({name}) => {
    const above = inner();
    if (above !== undefined) above.holds = true;
    if (way.length >= deepest) throw new InputError({file, line: parser.line + 1}, "elements less deep in each other");
    way.push({name, holds: false});
  };
  parser.onattribute = () => {
    const element = inner();
    if (element !== undefined) element.holds = true;
  };
  parser.onclosetag = () => {
    const path = way.slice(1).map(({name}) => name);
    if (way.pop()?.holds !== true || path.length === 0 || path.length > deepestRecord) return;
    counts.set(path.join("/"), (counts.get(path.join("/")) ?? 0) + 1);
  };
  parser.write(start);
  return counts;
}
