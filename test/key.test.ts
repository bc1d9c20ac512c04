import {readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {newKey} from "../src/key.ts";
import {readKey} from "../src/pseudonym.ts";
import {folder} from "./files.ts";

test("a new key is random, only its owner's, and fit to use", () => {
  const [first, second] = [join(folder(), "a.key"), join(folder(), "b.key")];
  newKey(first);
  newKey(second);
  expect(statSync(first).mode & 0o777).toBe(0o600);
  expect(readKey({file: first}, {})).toHaveLength(32);
  expect(readFileSync(first, "utf8")).not.toBe(readFileSync(second, "utf8"));
});

test("a key is never written over, and a place that is none is said to be none", () => {
  const file = join(folder(), "a.key");
  writeFileSync(file, "precious");
  expect(() => newKey(file)).toThrow("a key is never written over");
  expect(readFileSync(file, "utf8")).toBe("precious");
  expect(() => newKey(join(folder(), "nowhere", "a.key"))).toThrow("can't be written");
});
