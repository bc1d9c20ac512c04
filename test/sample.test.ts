import {existsSync, mkdtempSync, readdirSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {parse} from "csv-parse/sync";
import {chromium} from "playwright-core";
import {beforeAll, describe, expect, test} from "vitest";
import type {Day, NetworkId} from "../src/model.ts";
import {readPipeline, tieRules} from "../src/pipeline.ts";
import {run} from "../src/run.ts";
import {Store} from "../src/store.ts";
import {whatIf} from "../src/whatif.ts";

// The sample organisation through every stage, as `npm start` does it; what was planted in it has to come out.

const folder = mkdtempSync(join(tmpdir(), "kronblad-sample-"));
const pipeline = {...readPipeline("pipelines/sample.yaml"), store: join(folder, "sample.duckdb"), output: folder};
const silent = {step: () => undefined, warn: () => undefined, end: () => undefined};
const reports = join(folder, "sample");

beforeAll(async () => {
  await run(pipeline, {log: silent, now: () => new Date(0), version: "test", environment: {}});
}, 240_000);

type Row = Readonly<Record<string, string>>;
const cache = new Map<string, readonly Row[]>();
function scores(day: string): readonly Row[] {
  const known = cache.get(day);
  if (known !== undefined) return known;
  const text = readFileSync(join(reports, day, "secretariat", "scores.csv"), "utf8");
  const rows: Row[] = parse(text, {bom: true, columns: true});
  cache.set(day, rows);
  return rows;
}

/** The parts of changes of all networks together. */
function changes(day: string, by: string): readonly Row[] {
  const text = readFileSync(join(reports, day, "secretariat", "changes.csv"), "utf8");
  const rows: Row[] = parse(text, {columns: true});
  return rows.filter((row) => row.span === "period" && row.by === by && row.network === "");
}

interface Wanted {
  readonly metric: string;
  readonly subject?: string;
  readonly other?: string;
  readonly null_model?: string;
}
function find(day: string, wanted: Wanted): Row | undefined {
  const all = {reading: "departmental", null_model: "", ...wanted};
  return scores(day).find((row) => Object.entries(all).every(([key, value]) => row[key] === value));
}
const value = (day: string, metric: string, subject = "whole", other = "") =>
  Number(find(day, {metric, subject, other})?.value ?? Number.NaN);

const days = pipeline.periods;
const lastDay = "2025-12-31";

describe("what was planted comes out", () => {
  test("1 the untouched pair: Sundhed og Omsorg and Byudvikling og Ejendom share no network, and that is no chance", () => {
    for (const day of days) expect(value(day, "pair-networks", "BE", "SO")).toBe(0);
    const pair = find(lastDay, {metric: "pair-weight", subject: "BE", other: "SO", null_model: "guests"});
    expect(Number(pair?.value)).toBe(0);
    expect(Number(pair?.expected)).toBeGreaterThan(0);
    expect(Number(pair?.q)).toBeLessThan(0.05);
  });

  test("2 the single thread: Social og Handicap and Kultur og Fritid meet in one network, and nobody is left without it", () => {
    for (const day of days.filter((one) => one > "2023-04-24")) {
      expect(value(day, "pair-networks", "KF", "SH")).toBe(1);
      expect(value(day, "pair-people-without-busiest", "KF", "SH")).toBe(0);
    }
  });

  test("3 a closing that matters, and one that does not", () => {
    expect(value("2024-09-30", "reach")).toBeLessThan(value("2024-06-30", "reach"));
    expect(value("2024-09-30", "cross-volume")).toBeLessThan(value("2024-06-30", "cross-volume"));
    const sole = scores("2024-06-30").filter(({metric}) => metric === "sole-reach");
    const most = sole.toSorted((a, b) => Number(b.value) - Number(a.value))[0];
    expect(most?.subject).toBe("N011");
    expect(value("2024-09-30", "sole-reach", "N018")).toBe(0);
    expect(find("2024-12-31", {metric: "network-size", subject: "N018"})).toBeUndefined();
  });

  test("3, asked as what if the day before: what each closing takes, and what it does not", async () => {
    const close = async (day: string, network: string) => {
      const store = await Store.open(pipeline.store);
      const snapshot = await store.snapshot(day as Day);
      store.close();
      const settings = {rules: tieRules(pipeline, new Set()), seed: 1, draws: 0, choices: 1};
      const {figures} = whatIf(snapshot, [{kind: "close", network: network as NetworkId}], settings);
      // data/sample/README.md, which has the numbers, counts the three employees without a department too.
      const rounded = (value = 0, scale: number, n: number) => Math.round((10 * scale * value * n) / (n + 3)) / 10;
      return figures.slice(0, 3).map(({figure, before, after, n}) => {
        const scale = figure === "cross-volume" ? 1 : 100;
        return [rounded(before, scale, n), rounded(after, scale, n)];
      });
    };
    const [, reach, volume] = await close("2024-08-19", "N011");
    expect([reach, volume]).toEqual([
      [14.1, 11.9],
      [16.3, 14.2],
    ]);
    expect((await close("2024-11-12", "N018")).slice(0, 2)).toEqual([
      [26.3, 26.3],
      [13.4, 13.4],
    ]);
  });

  test("7, 1: management is recommended a leader for the vacant network, and a network for the untouched pair", () => {
    const page = readFileSync(join(reports, lastDay, "management", "da", "index.html"), "utf8");
    const titles = [...page.slice(page.indexOf('class="advice"')).matchAll(/<h3>([^<]*)<\/h3>/g)].map(
      ([, title]) => title,
    );
    expect(titles.slice(0, 2)).toEqual([
      "Udpeg en leder af »Demensvenlig kommune«.",
      "Bed Sekretariatet foreslå et netværk på tværs af Byudvikling og Ejendom og Sundhed og Omsorg.",
    ]);
  });

  test("4 Teknik og Miljø stays to itself: under every other department and under chance, every quarter", () => {
    for (const day of days) {
      const shares = scores(day).filter(
        ({metric, of, null_model}) => metric === "cross-share" && of === "group" && null_model === "memberships",
      );
      const apart = shares.find(({subject}) => subject === "TM");
      expect(Number(apart?.value)).toBe(Math.min(...shares.map((row) => Number(row.value))));
      expect(Number(apart?.value)).toBeLessThan(Number(apart?.chance_low));
      expect(Number(apart?.p)).toBeLessThan(0.01);
    }
  });

  test("5 a reorganisation alone: the share across moves although nobody joined, left, came or went", () => {
    const [before, after] = ["2023-12-31", "2024-03-31"];
    expect(value(after, "cross-share") - value(before, "cross-share")).toBeGreaterThan(0.01);
    expect(value(after, "participation")).toBe(value(before, "participation"));
    const sizes = (day: string) =>
      scores(day)
        .filter(({metric}) => metric === "network-size")
        .map(({subject, value: size}) => `${subject} ${size}`);
    expect(sizes(after)).toEqual(sizes(before));
    const causes = changes(after, "cause");
    for (const row of causes) if (row.part !== "reorganised") expect(Number(row.value)).toBe(0);
    const share = causes.find((row) => row.figure === "cross-share" && row.part === "reorganised");
    expect(Number(share?.value)).toBeCloseTo(value(after, "cross-share") - value(before, "cross-share"), 12);
  });

  test("every change is the sum of its parts, by network and by cause", () => {
    for (const day of days.slice(1)) {
      const ofSubject = (row: Row) => [row.figure, row.group, row.other].join(" ");
      for (const by of ["network", "cause", "union"]) {
        const parts = Map.groupBy(changes(day, by), ofSubject);
        for (const whole of changes(day, "whole")) {
          const sum = (parts.get(ofSubject(whole)) ?? []).reduce((total, row) => total + Number(row.value), 0);
          expect(Math.abs(sum - Number(whole.value))).toBeLessThan(1e-12);
        }
      }
    }
  });

  test("6 the broker has by far the highest two-mode betweenness of all employees", () => {
    const persons = scores(lastDay)
      .filter(({metric, of}) => metric === "two-mode-betweenness" && of === "person")
      .toSorted((a, b) => Number(b.value) - Number(a.value));
    expect(persons[0]?.subject).toBe("P00592");
    expect(Number(persons[0]?.value)).toBeGreaterThan(2 * Number(persons[1]?.value));
  });
});

describe("what was planted is found", () => {
  const findings = (day: string): readonly Row[] =>
    parse(readFileSync(join(reports, day, "secretariat", "findings.csv"), "utf8"), {columns: true});
  const alive = (day: string) => findings(day).filter(({state}) => state !== "gone");
  const has = (day: string, kind: string, subject: string, other = "") =>
    alive(day).some((row) => row.kind === kind && row.subject === subject && row.other === other);
  const daysWith = (kind: string, subject: string, other = "") => days.filter((day) => has(day, kind, subject, other));

  test("1 the untouched pair, 2 the single thread, 4 the department that stays to itself: as long as they are there", () => {
    expect(daysWith("untouched-pair", "BE", "SO")).toEqual(days);
    expect(daysWith("pair-on-one-network", "KF", "SH")).toEqual(days.filter((day) => day > "2023-04-24"));
    expect(daysWith("inward-department", "TM")).toEqual(days);
    for (const day of days) {
      const inward = alive(day).filter(({kind}) => kind === "inward-department");
      expect(inward.map(({subject}) => subject)).toEqual(["TM"]);
    }
  });

  test("3 the closing that matters is seen coming, the one without loss is not a matter", () => {
    expect(daysWith("ending-network", "N011")[0]).toBe("2024-03-31");
    expect(daysWith("ending-network", "N018")).toEqual([]);
  });

  test("5 a reorganisation brings departments together that never met: nobody says so", () => {
    expect(alive("2024-03-31").filter(({kind, state}) => kind === "newly-met-pair" && state === "new")).toEqual([]);
  });

  test("6 the broker, for the secretariat; 7 the vacant leader, two whole months after", () => {
    expect(alive(lastDay).filter(({of}) => of === "person")).toMatchObject([{kind: "load-on-one", subject: "P00592"}]);
    expect(daysWith("network-without-leader", "N013")).toEqual([lastDay]);
  });

  test("findings do not flicker: hardly any comes back in the very period after it has left", () => {
    const keyOf = ({kind, subject, other}: Row) => `${kind} ${subject} ${other}`;
    const gone = days.map((day) =>
      findings(day)
        .filter(({state}) => state === "gone")
        .map(keyOf),
    );
    const fresh = days.map((day) =>
      findings(day)
        .filter(({state}) => state === "new")
        .map(keyOf),
    );
    const back = fresh.flatMap((keys, at) => keys.filter((key) => gone[at - 1]?.includes(key) === true));
    // Of more than sixty that enter in the course of three years.
    expect(fresh.flat().length).toBeGreaterThan(60);
    expect(back.length).toBeLessThanOrEqual(2);
  });

  test("the change of a finding is that of its figure between the two periods", () => {
    const [before, now] = ["2025-09-30", lastDay].map((day) =>
      findings(day).find(({kind, subject}) => kind === "low-participation" && subject === "SO"),
    );
    expect(Number(now?.change)).toBeCloseTo(Number(now?.value) - Number(before?.value), 12);
    expect(Number(now?.value)).toBeCloseTo(value(lastDay, "participation", "SO"), 12);
  });
});

describe("chance on the sample", () => {
  test("the mean under shuffled labels meets the closed form 1 - sum N_g (N_g - 1) / (N (N - 1))", () => {
    const rows = scores(lastDay);
    const taking = rows
      .filter(({metric, of}) => metric === "participation" && of === "group")
      .map(({value: share, n}) => Math.round(Number(share) * Number(n)));
    const all = taking.reduce((sum, count) => sum + count, 0);
    const closed = 1 - taking.reduce((sum, count) => sum + count * (count - 1), 0) / (all * (all - 1));
    const labels = find(lastDay, {metric: "cross-share", subject: "whole", null_model: "labels"});
    // Half the width of the 95 % band is two standard deviations of a draw; of the mean of 999, a thirtieth of that.
    const halfBand = (Number(labels?.chance_high) - Number(labels?.chance_low)) / 2;
    expect(Math.abs(Number(labels?.expected) - closed)).toBeLessThan((3 * halfBand) / 2 / Math.sqrt(999));
  });
});

describe("what is issued", () => {
  test("every period has its folder, whole, and latest is a copy of the last", () => {
    expect(readdirSync(reports).sort()).toEqual([...days, "latest"]);
    for (const file of ["management/da/index.html", "management/en/index.html", "secretariat/scores.csv", "run.json"]) {
      for (const day of days) expect(existsSync(join(reports, day, file))).toBe(true);
      expect(readFileSync(join(reports, "latest", file))).toEqual(readFileSync(join(reports, lastDay, file)));
    }
    for (const name of ["trend", "flower", "group-matrix", "networks"]) {
      const ends = [".csv", ".png", ".svg", ".vl.json"].map((end) => `${name}${end}`);
      expect(readdirSync(join(reports, "latest", "management", "da", "charts"))).toEqual(expect.arrayContaining(ends));
    }
  });

  test("nothing that management gets holds a person", () => {
    for (const language of ["da", "en"]) {
      const charts = join(reports, "latest", "management", language, "charts");
      const texts = readdirSync(charts)
        .filter((name) => !name.endsWith(".png"))
        .map((name) => readFileSync(join(charts, name), "utf8"));
      texts.push(readFileSync(join(charts, "..", "index.html"), "utf8"));
      for (const text of texts) expect(text).not.toMatch(/\bP\d{5}\b/);
    }
  });

  const browser = "/usr/bin/chromium";
  const skip = !existsSync(browser) && process.env.CI === undefined;
  if (skip)
    process.stderr.write(
      "SKIPPED: the pages are not tried in a browser, since there is no /usr/bin/chromium (.ci/install installs it)\n",
    );

  test.skipIf(skip).each(["da", "en"])(
    "the %s page opens from a file, asks nobody for anything and fits 390, 768 and 1280 px",
    async (language) => {
      const chrome = await chromium.launch({
        executablePath: browser,
        args: ["--no-sandbox", "--disable-dev-shm-usage"],
      });
      try {
        const context = await chrome.newContext({offline: true});
        const page = await context.newPage();
        const asked: string[] = [];
        const said: string[] = [];
        page.on("request", (request) => asked.push(request.url()));
        page.on("console", (message) => said.push(message.text()));
        page.on("pageerror", (error) => said.push(String(error)));
        const address = pathToFileURL(join(reports, "latest", "management", language, "index.html")).href;
        for (const width of [390, 768, 1280]) {
          await page.setViewportSize({width, height: 900});
          await page.goto(address);
          expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
        }
        expect(await page.getAttribute("html", "lang")).toBe(language);
        expect(await page.evaluate("document.fonts.check(\"16px 'Source Sans 3'\")")).toBe(true);
        expect(asked.filter((url) => url !== address && !url.startsWith("data:"))).toEqual([]);
        expect(said).toEqual([]);
      } finally {
        await chrome.close();
      }
    },
  );
});
