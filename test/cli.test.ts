import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {parse} from "csv-parse/sync";
import {readSheet} from "read-excel-file/node";
import {describe, expect, test} from "vitest";

const bin = resolve("bin/kronblad");
const kronblad = (...args: string[]) => spawnSync(bin, args, {encoding: "utf8", cwd: tmpdir()});

/** A small organisation of its own: 300 people, one period, few draws. */
function smallOrganisation(): {folder: string; pipeline: string} {
  const folder = mkdtempSync(join(tmpdir(), "kronblad-cli-"));
  mkdirSync(join(folder, "data"));
  const made = kronblad(
    "generate",
    "--persons",
    "300",
    "--networks",
    "12",
    "--seed",
    "3",
    "--unplanted",
    join(folder, "data"),
  );
  expect(made).toMatchObject({status: 0, stderr: ""});
  const pipeline = join(folder, "small.yaml");
  const sources = ["people", "units", "networks", "memberships"].map(
    (table) => `  - {name: ${table}, table: ${table}, file: data/${table}.csv, ids: opaque}`,
  );
  writeFileSync(
    pipeline,
    `name: small
title: Lille Kommune
store: var/small.duckdb
output: reports
sources:
${sources.join("\n")}
departments: {depth: 2}
periods: [2024-12-31, 2025-12-31]
analysis: {draws: {whole: 99, pairs: 99}}
`,
  );
  return {folder, pipeline};
}

describe("the command line", () => {
  test("teaches, and says its version, from any folder", () => {
    const help = kronblad("--help");
    expect(help.status).toBe(0);
    for (const verb of [
      "run",
      "check",
      "ingest",
      "measure",
      "report",
      "rejects",
      "backbone",
      "template",
      "sniff",
      "generate",
      "explain",
      "key",
    ])
      expect(help.stdout).toContain(`  ${verb} `);
    expect(help.stdout).toContain("Exit codes: 0 done");
    const {version} = JSON.parse(readFileSync("package.json", "utf8"));
    expect(kronblad("--version")).toMatchObject({status: 0, stdout: `${version}\n`});
  });

  test.each([
    [["dance"], 2],
    [["run"], 2],
    [["generate", "--persons", "many", "x"], 2],
    [["run", "no-such-file.yaml"], 3],
    [["explain", "closenes"], 1],
    [["backbone", "x.yaml", "--day", "2025-02-30"], 2],
    [["backbone", "x.yaml", "--alpha", "0"], 2],
    [["whatif", "x.yaml", "--start", "Kyst: 3"], 2],
    [["whatif", "x.yaml", "--merge", "A"], 2],
    [["whatif", "no-such-file.yaml"], 3],
    [["sniff", "no-such-file.csv"], 3],
  ])("%j leaves with exit code %i and a line that says why", (args, status) => {
    const {status: left, stderr} = kronblad(...args);
    expect(left).toBe(status);
    expect(stderr).toMatch(/\S/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test("explains a measure in both languages", () => {
    expect(kronblad("explain", "cross-share").stdout).toContain("Formula: ");
    expect(kronblad("explain", "cross-share", "--language", "da").stdout).toContain("Formel: ");
  });
});

describe("a small organisation", () => {
  const {folder, pipeline} = smallOrganisation();

  test("check writes nothing and names file, line and reason of what it would refuse", () => {
    const broken = mkdtempSync(join(tmpdir(), "kronblad-cli-"));
    cpSync(folder, broken, {recursive: true});
    const memberships = join(broken, "data", "memberships.csv");
    const lines = readFileSync(memberships, "utf8").trimEnd().split("\n");
    const bad = [
      "P99999,N01,member,2024-01-01,",
      "P00001,N99,member,,",
      `${lines[1]?.split(",").slice(0, 3).join(",")},2024-02-30,`,
    ];
    writeFileSync(memberships, [...lines, ...bad, ""].join("\n"));
    const {status, stdout} = kronblad("check", join(broken, "small.yaml"));
    expect(status).toBe(0);
    const [first, second, third] = [1, 2, 3].map((nth) => `line ${lines.length + nth}`);
    expect(stdout).toMatch(new RegExp(`memberships\\.csv, ${first}\\b.*person`));
    expect(stdout).toMatch(new RegExp(`memberships\\.csv, ${second}\\b.*network`));
    expect(stdout).toMatch(new RegExp(`memberships\\.csv, ${third}\\b.*from`));
    expect(stdout).not.toContain("P99999");
  });

  test("a source that lost a third of its rows is refused until somebody says that is right; too poor data are not published", () => {
    const shrunk = mkdtempSync(join(tmpdir(), "kronblad-cli-"));
    cpSync(folder, shrunk, {recursive: true});
    const small = join(shrunk, "small.yaml");
    expect(kronblad("ingest", small).status).toBe(0);
    const memberships = join(shrunk, "data", "memberships.csv");
    const lines = readFileSync(memberships, "utf8").trimEnd().split("\n");
    writeFileSync(memberships, `${lines.slice(0, Math.floor(lines.length * 0.6)).join("\n")}\n`);
    const refused = kronblad("ingest", small);
    expect(refused.status).toBe(3);
    expect(refused.stderr).toContain("--accept-shrink");
    expect(kronblad("ingest", "--accept-shrink", small).status).toBe(0);

    const strangers = Array.from({length: lines.length}, (_, i) => `X${i},N01,member,,`);
    writeFileSync(memberships, `${[...lines, ...strangers].join("\n")}\n`);
    const stopped = kronblad("run", small);
    expect(stopped.status).toBe(5);
    expect(stopped.stderr).toMatch(/not published: \d+ of \d+ memberships were rejected/);
    // Whoever looks for a report finds why there is none.
    const beside = join(shrunk, "reports", "small", "stopped");
    const why = readFileSync(join(beside, "stopped.txt"), "utf8");
    expect(why).toMatch(
      /^Der er ikke udgivet nye rapporter\. [\d.]+ af [\d.]+ rækker om medlemskaber kunne ikke indlæses\./,
    );
    expect(why).toContain("more than the 5.0% that are let through");
    expect(readFileSync(join(beside, "rejects.csv"), "utf8").trimEnd().split("\n").length).toBeGreaterThan(
      lines.length,
    );
    const list = kronblad("rejects", small, "--language", "da");
    expect(list.stdout).toContain("person_id: personen findes ikke i HR-udtrækket: linjerne ");
    expect(list.stdout).not.toContain("X1");
  }, 60_000);

  test("run issues the reports, and a second run gives the same bytes", () => {
    // As a run leaves it that had too many rows rejected.
    mkdirSync(join(folder, "reports", "small", "stopped"), {recursive: true});
    const issue = () => {
      const done = kronblad("run", pipeline);
      expect(done.stderr).not.toContain("kronblad:");
      expect(done.status).toBe(0);
      const latest = join(folder, "reports", "small", "latest");
      return ["management/da/index.html", "management/en/index.html", "secretariat/scores.csv", "run.json"].map(
        (path) => readFileSync(join(latest, path), "utf8"),
      );
    };
    const [first, second] = [issue(), issue()];
    expect(second).toEqual(first);
    expect(first[0]).toContain("Lille Kommune");
    expect(readdirSync(join(folder, "reports", "small"))).not.toContain("stopped");
  }, 120_000);

  test("the backbone is a table on standard output, of the last period or another day", () => {
    const table = (...options: string[]) => {
      const {status, stdout} = kronblad("backbone", pipeline, ...options);
      expect(status).toBe(0);
      const rows: Record<string, string>[] = parse(stdout, {columns: true});
      return rows;
    };
    const all = table("--alpha", "1");
    expect(all.length).toBeGreaterThan(1000);
    expect(table("--alpha", "0.001")).toEqual(all.filter(({p}) => Number(p) <= 0.001));
    expect(table("--alpha", "1", "--day", "2025-12-31")).toEqual(all);
    expect(table("--alpha", "1", "--day", "2024-12-31")).not.toEqual(all);
    const before = kronblad("backbone", pipeline, "--day", "1900-01-01");
    expect([before.status, before.stdout]).toEqual([1, ""]);
    expect(before.stderr).toContain("no memberships on 1900-01-01");
  }, 60_000);

  test("what if: figures before and after, nothing stored; what the day does not have is refused", () => {
    const stored = () => readFileSync(join(folder, "reports", "small", "latest", "run.json"), "utf8");
    const before = stored();
    const [, network = ""] = readFileSync(join(folder, "data", "networks.csv"), "utf8").split("\n");
    const id = network.split(",")[0] ?? "";
    const ask = (...options: string[]) => kronblad("whatif", pipeline, ...options);
    const anchor = ask("--move-anchor", `${id}=SO`, "--language", "da");
    expect(anchor).toMatchObject({status: 0});
    expect(anchor.stdout).toContain("Hvad nu hvis · Lille Kommune · 31.12.2025\n  Netværket »");
    expect(anchor.stdout).toContain("Ingen par af afdelinger berøres.");
    const start = ask("--start", "New: SO=3, BE=3", "--day", "2024-12-31");
    expect(start.stdout).toContain("“New”: 3 from ");
    expect(start.stdout).toMatch(/Participation .* \+\d/);
    for (const [options, named] of [
      [["--close", "N99"], "--close N99: expected the id or the name of a network of 2025-12-31"],
      [["--merge", "SO=XX"], "--merge XX: expected the id or the name of a unit of 2025-12-31"],
      [["--start", "New: XX=3"], "XX: expected a department"],
      [["--start", "New: SO=151"], "expected no more than 150 members"],
    ] as const) {
      expect(ask(...options)).toMatchObject({status: 3, stdout: "", stderr: expect.stringContaining(named)});
    }
    expect(stored()).toBe(before);
  }, 60_000);

  test("the best new network goes by what the directors say they need; a need of nobody's is refused with its line", () => {
    const pair = (need: number, other = "BE") => `department,other,need\nSO,${other},${need}\n`;
    const needed = join(folder, "needed.yaml");
    writeFileSync(
      needed,
      `${readFileSync(pipeline, "utf8")}needs: data/needs.csv\nthresholds: {findings: {fewPeople: 1000}}\n`,
    );
    const ask = (text: string) => {
      writeFileSync(join(folder, "data", "needs.csv"), text);
      return kronblad("whatif", needed, "--best", "--size", "7", "--each", "3");
    };
    expect(ask(pair(3)).stdout).toMatch(/“New network”: \d from .* and \d from .*\n\n.* at most 7 members/);
    expect(ask(pair(0)).stdout).toContain("No new network is proposed");
    expect(kronblad("check", needed).stdout).toContain("needs: 1 pairs of departments stated");
    expect(ask(pair(3, "XX"))).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("needs.csv, line 2: expected ids of departments"),
    });
    ask(pair(4));
    for (const verb of ["check", "run"]) {
      expect(kronblad(verb, needed)).toMatchObject({
        status: 3,
        stderr: expect.stringContaining("needs.csv, line 2, need: expected 0, 1, 2 or 3"),
      });
    }
    expect(kronblad("whatif", pipeline, "--best", "--size", "1").status).toBe(3);
  }, 60_000);

  test("an empty register offers the store's units, and is never written over", async () => {
    expect(kronblad("ingest", pipeline).status).toBe(0);
    const target = join(folder, "register", "register.xlsx");
    expect(kronblad("template", pipeline, target)).toMatchObject({status: 0, stdout: `${target}\n`});
    const choices = await readSheet(target, "Valg");
    const [, unit = ""] = readFileSync(join(folder, "data", "units.csv"), "utf8").split("\n");
    expect(choices.map(([offered]) => String(offered)).some((text) => text.endsWith(`[${unit.split(",")[0]}]`))).toBe(
      true,
    );
    const again = kronblad("template", pipeline, target);
    expect([again.status, again.stderr.includes(target)]).toEqual([1, true]);
    expect(kronblad("template", pipeline, join(folder, "tables"), "--language", "en").status).toBe(0);
    expect(readdirSync(join(folder, "tables"))).toEqual(["Members.csv", "Networks.csv"]);
  });
});
