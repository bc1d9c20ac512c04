import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}
const lock: {packages: Record<string, Locked>} = JSON.parse(readFileSync("package-lock.json", "utf8"));

test("every platform package that a locked package names is locked too, or npm ci refuses the lock file", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, {optionalDependencies = {}}]) =>
    Object.keys(optionalDependencies).filter((name) => {
      const nested = `${path === "" ? "" : `${path}/`}node_modules/${name}`;
      return lock.packages[nested] === undefined && lock.packages[`node_modules/${name}`] === undefined;
    }),
  );
  expect(missing).toEqual([]);
});

test("the lock file names no registry host, so that any mirror serves it", () => {
  expect(Object.values(lock.packages).filter(({resolved}) => resolved?.startsWith("http"))).toEqual([]);
});

test("versions are exact", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  const versions = Object.values({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  expect(versions.filter((version) => !/^\d/.test(String(version)))).toEqual([]);
});
