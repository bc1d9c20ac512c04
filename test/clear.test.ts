import {readFileSync} from "node:fs";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {expect, test} from "vitest";
import {languages} from "../src/languages/index.ts";
import type {PersonId} from "../src/model.ts";
import {rejectList, rejectTable} from "../src/rejects.ts";
import {deliveryOf} from "../src/sources/index.ts";
import {Store} from "../src/store.ts";
import {delivered, rejectsIn} from "./deliveries.ts";
import {folder} from "./files.ts";
import {describeWithShared, shared} from "./shared.ts";

const files = [
  ["01_sd_medarbejderliste.csv", "sd-employees", "windows-1252"],
  ["02_os2mo_alle_stillinger.csv", "os2mo-engagements", "utf-8"],
  ["04_sofd_personfil.csv", "sofd-people", "windows-1252"],
  ["06_ZLPE20261001020000_delta.xml", "opus", "utf-8"],
] as const;

/** Every civil registration number, e-mail and full name that the samples have, as it may be written. */
function secretsIn(texts: readonly string[]): string[] {
  const text = texts.join("\n");
  // Ten noughts are nobody's number.
  const numbers = (text.match(/\b\d{6}-?\d{4}\b/g) ?? []).filter((one) => /[1-9]/.test(one));
  const mails = text.match(/[\wæøå.-]+@[\w.-]+/gi) ?? [];
  // As the second sample has them: "Fornavn";"Efternavn" behind the number and the two dates.
  const names = [...text.matchAll(/^"[^"]*";"[^"]*";"[^"]*";"([^"]+)";"([^"]+)"/gm)].flatMap(
    ([, first = "", last = ""]) => [`${first} ${last}`, `${last}, ${first}`],
  );
  return [...new Set([...numbers.flatMap((one) => [one, one.replace("-", "")]), ...mails, ...names])];
}

describeWithShared("nothing in clear", "data/dialects/expected.json", () => {
  test("neither in the uncompressed database, nor in its lists: no number, e-mail or name; and a planted needle is found", async () => {
    const texts = files.map(([file, , encoding]) =>
      new TextDecoder(encoding).decode(readFileSync(shared(`data/dialects/${file}`))),
    );
    const secrets = secretsIn(texts);
    expect(secrets.length).toBeGreaterThan(100);
    const path = join(folder(), "store.duckdb");
    const create = DuckDBInstance.create.bind(DuckDBInstance);
    DuckDBInstance.create = (place, options) => create(place, {...options, force_compression: "uncompressed"});
    let said = "";
    try {
      const store = await Store.open(path);
      await store.load([
        ...files.map(([file, dialect], i) =>
          deliveryOf(
            {name: `people ${i}`, table: "people", dialect, file: shared(`data/dialects/${file}`), ids: "identifier"},
            Buffer.alloc(32, 1),
          ),
        ),
        delivered("people", [{person: "needle.planted" as PersonId}], {source: "planted"}),
      ]);
      expect((await store.deliveries()).map(({loaded}) => loaded > 0)).toEqual([true, true, true, true, true]);
      const rejects = await rejectsIn(store);
      expect(rejects.length).toBeGreaterThan(5);
      said = [
        ...(await Array.fromAsync(rejectTable(store.rejects()))),
        rejectList(await store.alikeRejects(1000), languages.da),
        JSON.stringify(await store.deliveries()),
      ].join("\n");
      store.close();
    } finally {
      DuckDBInstance.create = create;
    }
    const bytes = readFileSync(path);
    expect(bytes.includes("needle.planted")).toBe(true);
    expect(secrets.filter((secret) => bytes.includes(secret) || said.includes(secret))).toEqual([]);
  });
});
