import {describe, expect, test} from "vitest";
import {html, markup} from "../src/html.ts";

describe("html", () => {
  test("escapes what could end a text or a quoted attribute", () => {
    const nasty = `</script><b title="x" onload='y'>&`;
    const safe = "&lt;/script&gt;&lt;b title=&quot;x&quot; onload=&#39;y&#39;&gt;&amp;";
    expect(String(html`<p title="${nasty}">${nasty}</p>`)).toBe(`<p title="${safe}">${safe}</p>`);
  });

  test("does not escape HTML a second time, and joins lists", () => {
    const items = ["å & ø", "<æ>"].map((text) => html`<li>${text}</li>`);
    expect(String(html`<ul>${items}</ul>`)).toBe("<ul><li>å &amp; ø</li><li>&lt;æ&gt;</li></ul>");
  });

  test("escapes bare texts in a list", () => {
    expect(String(html`${["<", [">", 0]]}`)).toBe("&lt;&gt;0");
  });

  test("leaves nothing where there is nothing, but writes 0", () => {
    expect(String(html`[${undefined}${false}${0}]`)).toBe("[0]");
  });

  test("markup is put in as it stands", () => {
    expect(String(html`${markup("<svg></svg>")}`)).toBe("<svg></svg>");
  });
});
