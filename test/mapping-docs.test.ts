import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {parse as parseYaml} from "yaml";
import {z} from "zod";
import {mapping} from "../src/mapping.ts";

/** All names of settings, at whatever depth. */
function settingsIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own =
    "properties" in schema && typeof schema.properties === "object" ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(settingsIn)];
}

test("the page on mappings has every setting", () => {
  const names = new Set(settingsIn(z.toJSONSchema(mapping, {io: "input", unrepresentable: "any"})));
  expect(names.size).toBeGreaterThan(60);
  const page = readFileSync("docs/mapping.md", "utf8");
  expect([...names].filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
});

test("its example is a mapping", () => {
  const [, example = ""] = /```yaml\n(.*?)```/s.exec(readFileSync("docs/mapping.md", "utf8")) ?? [];
  const {sources} = parseYaml(example) as {sources: readonly {mapping: unknown}[]};
  expect(mapping.safeParse(sources[0]?.mapping).error).toBeUndefined();
});
