import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {publish} from "../src/publish.ts";

const fresh = () => mkdtempSync(join(tmpdir(), "kronblad-publish-"));
const read = (...path: string[]) => readFileSync(join(...path), "utf8");

test("every folder of an issue is replaced whole, and latest is a copy of the one named", async () => {
  const folder = fresh();
  await publish(
    folder,
    [
      {path: "2025-09-30/old.txt", bytes: "old"},
      {path: "2025-12-31/a.txt", bytes: "1"},
    ],
    "2025-12-31",
  );
  await publish(folder, [{path: "2025-12-31/deep/b.txt", bytes: "2"}], "2025-12-31");
  expect(readdirSync(folder).sort()).toEqual(["2025-09-30", "2025-12-31", "latest"]);
  expect(readdirSync(join(folder, "2025-12-31"))).toEqual(["deep"]);
  expect(read(folder, "latest", "deep", "b.txt")).toBe("2");
  expect(read(folder, "2025-09-30", "old.txt")).toBe("old");
});

test("a file may come piece by piece", async () => {
  const folder = fresh();
  async function* pieces() {
    yield "1,2\n";
    yield await Promise.resolve("3,4\n");
  }
  await publish(folder, [{path: "2025-12-31/a.csv", bytes: pieces()}], "2025-12-31");
  expect(["2025-12-31", "latest"].map((name) => read(folder, name, "a.csv"))).toEqual(["1,2\n3,4\n", "1,2\n3,4\n"]);
});

test("a file may be put beside what its folder has", async () => {
  const folder = fresh();
  await publish(
    folder,
    [
      {path: "2025-09-30/deep/old.txt", bytes: "old"},
      {path: "2025-12-31/a.txt", bytes: "1"},
    ],
    "2025-12-31",
  );
  const note = {path: "2025-09-30/note.txt", bytes: "note", isBeside: true};
  await publish(folder, [note, {path: "2025-12-31/a.txt", bytes: "2"}], "2025-12-31");
  expect(read(folder, "2025-09-30", "deep", "old.txt")).toBe("old");
  expect(read(folder, "2025-09-30", "note.txt")).toBe("note");
  expect(readdirSync(folder).sort()).toEqual(["2025-09-30", "2025-12-31", "latest"]);
});

test("a failed issue leaves the last one as it was", async () => {
  const folder = fresh();
  await publish(folder, [{path: "2025-12-31/a.txt", bytes: "good"}], "2025-12-31");
  await expect(publish(folder, [{path: "2025-12-31/a.txt", bytes: "new"}], "no-such-day")).rejects.toThrow();
  expect(read(folder, "2025-12-31", "a.txt")).toBe("good");
  expect(readdirSync(folder).sort()).toEqual(["2025-12-31", "latest"]);
});

test("a run killed between the two renames is put right by the next", async () => {
  const folder = fresh();
  mkdirSync(join(folder, ".before-2025-09-30"));
  writeFileSync(join(folder, ".before-2025-09-30", "a.txt"), "good");
  mkdirSync(join(folder, ".staging-killed"));
  await publish(folder, [{path: "2025-12-31/a.txt", bytes: "1"}], "2025-12-31");
  expect(read(folder, "2025-09-30", "a.txt")).toBe("good");
  expect(existsSync(join(folder, ".staging-killed"))).toBe(false);
});
