import {expect, test} from "vitest";
import {InputError} from "../src/error.ts";
import {XmlRecords} from "../src/xml.ts";

/** The records of a document that comes in pieces of so many bytes. */
function recordsOf(document: string, element: string, piece = 7) {
  const bytes = Buffer.from(document);
  const records = new XmlRecords("FILE", element);
  const found = [];
  for (let at = 0; at < bytes.length; at += piece) found.push(...records.of(bytes.subarray(at, at + piece)));
  return [...found, ...records.rest()].map(({line, named}) => ({line, ...Object.fromEntries(named ?? [])}));
}

function errorOf(document: string, element = "unit"): string {
  try {
    recordsOf(document, element);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return "read";
}

test("elements are records: children, nested ones, attributes, the first of several, and the line", () => {
  const document = `<?xml version="1.0" encoding="utf-8"?>
<all>
 <unit id="1"><name>Åse &amp; <![CDATA[<Co>]]></name><empty/><post a="x"><nr>7</nr></post><name>two</name></unit>
 <person><unit>9</unit></person>
 <unit
   id="2"/>
</all>`;
  for (const piece of [1, 2, 3, 1000]) {
    expect(recordsOf(document, "unit", piece)).toEqual([
      {line: 3, "@id": "1", name: "Åse & <Co>", empty: "", post: "", "post@a": "x", "post/nr": "7"},
      {line: 5, "@id": "2"},
    ]);
  }
  expect(recordsOf(document, "person/unit")).toEqual([{line: 4, "": "9"}]);
});

test("what is no XML is refused with its line, and no entity is looked up", () => {
  expect(errorOf("<a>\n<unit></b></a>")).toBe("FILE, line 2: expected well-formed XML");
  expect(errorOf("<a>\n<unit>")).toBe("FILE, line 2: expected well-formed XML");
  expect(errorOf("Kode;Navn\n")).toBe("FILE, line 1: expected well-formed XML");
  const secret = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a><unit>&x;</unit></a>';
  expect(errorOf(secret)).toBe("FILE, line 1: expected well-formed XML");
});

test("neither depth nor text of a record fills the memory", () => {
  expect(errorOf(`<a>${"<b>".repeat(100)}`)).toBe("FILE, line 1: expected elements less deep in each other");
  const long = `<a><unit><name>${"x".repeat(2 ** 20)}`;
  const records = new XmlRecords("FILE", "unit");
  expect(() => records.of(Buffer.from(long)).length + records.of(Buffer.from(long)).length).toThrow(
    "expected an element unit that ends",
  );
});
