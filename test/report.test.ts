import {parse} from "csv-parse/sync";
import {beforeAll, describe, expect, test} from "vitest";
import {scoresFor} from "../src/audience.ts";
import {audiences} from "../src/audiences/index.ts";
import {type Issue, told} from "../src/issue.ts";
import type {MetricName, Words} from "../src/language.ts";
import {languages} from "../src/languages/index.ts";
import type {Score} from "../src/metric.ts";
import {filesOf, type IssuedFile} from "../src/report.ts";
import {score, solbaek} from "./fixtures/issue.ts";

const {management, secretariat} = audiences;

/** Three departments and their seventeen networks, so that the golden page can be read. */
function small(): Issue {
  const issue = solbaek();
  const order = issue.order.slice(0, 3);
  const networks = new Map([...issue.networks].filter(([, {home}]) => home !== undefined && order.includes(home)));
  const isIn = (id: string | undefined) => id === undefined || order.includes(id) || !/^d\d$/.test(id);
  return {
    ...issue,
    order,
    networks,
    scores: issue.scores.filter(
      ({of, subject, other}) => (of === "network" ? networks.has(subject) : isIn(subject)) && isIn(other),
    ),
  };
}

const textOf = (files: readonly IssuedFile[], end: string) => {
  const found = files.find(({path}) => path.endsWith(end));
  if (found === undefined) throw new Error(`no file ${end}`);
  return typeof found.bytes === "string" ? found.bytes : Buffer.from(found.bytes).toString("latin1");
};
/** Without the fonts, which are bytes, and the drawings, which have golden files of their own. */
const readable = (page: string) =>
  page.replaceAll(/base64,[^)]+/g, "base64,…").replaceAll(/<svg[\s\S]*?<\/svg>/g, "<svg>…</svg>");

let danish: readonly IssuedFile[] = [];
let english: readonly IssuedFile[] = [];
beforeAll(async () => {
  danish = await filesOf(small(), management, languages.da);
  english = await filesOf(small(), management, languages.en);
});

describe("the management page", () => {
  test("is the golden page", async () => {
    await expect(readable(textOf(danish, "index.html"))).toMatchFileSnapshot("output/report/management-da.html");
    await expect(readable(textOf(english, "index.html"))).toMatchFileSnapshot("output/report/management-en.html");
  });

  test("comes with four charts, each as specification, drawing, picture and table", () => {
    const names = ["flower", "group-matrix", "networks", "trend"];
    const charts = names.flatMap((name) =>
      ["csv", "png", "svg", "vl.json"].map((end) => `management/da/charts/${name}.${end}`),
    );
    expect(danish.map(({path}) => path).sort()).toEqual([...charts, "management/da/index.html"]);
    for (const name of names) expect(textOf(danish, `${name}.png`).slice(0, 4)).toBe("\x89PNG");
  });

  test("is the same byte for byte, whatever order the scores come in", async () => {
    const {scores, ...rest} = small();
    const again = await filesOf({...rest, scores: scores.toReversed()}, management, languages.da);
    expect(again).toEqual(danish);
  });

  test("asks for nothing from elsewhere, and runs no script", () => {
    for (const files of [danish, english]) {
      const page = textOf(files, "index.html");
      expect(page).toContain(
        "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; font-src data:; img-src data:",
      );
      expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|["'(]\/\//);
      expect(page).not.toMatch(/<script|<link|<iframe|<img|@import|javascript:| on[a-z]+=/);
      const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
      expect(links).toHaveLength(16);
      expect(links.every((link) => files.some(({path}) => path.endsWith(`/${link}`)))).toBe(true);
    }
  });

  test("says its language, and has the same parts in both", () => {
    expect(textOf(danish, "index.html")).toContain('<html lang="da">');
    expect(textOf(english, "index.html")).toContain('<html lang="en">');
    const tags = (files: readonly IssuedFile[]) =>
      [
        ...readable(textOf(files, "index.html"))
          .replaceAll(/<span class="nowrap">([^<]*)<\/span>/g, "$1")
          .matchAll(/<[a-z0-9/]+/g),
      ].map(([tag]) => tag);
    expect(tags(english)).toEqual(tags(danish));
  });

  test("has the data of every chart as a table right below it", () => {
    const page = readable(textOf(danish, "index.html"));
    const charts = page.split("<svg>…</svg>").slice(1);
    expect(charts).toHaveLength(4);
    for (const after of charts)
      expect(after.slice(0, 200)).toMatch(/^<\/div>\s*<details><summary>Vis tallene som tabel/);
  });

  test("takes every word from the catalogue", async () => {
    const marked = await filesOf(nameless(), management, marking(languages.en));
    const page = textOf(marked, "index.html");
    const body = page.slice(page.indexOf("<title>"));
    const attributes = [...body.matchAll(/(?:aria-label|title|alt)="([^"]*)"/g)].map(([, text]) => text);
    const texts = body.replaceAll(/<style>[\s\S]*?<\/style>/g, "").replaceAll(/<[^>]*>/g, "\n");
    const left = unmarked([texts, ...attributes].join("\n")).match(/[A-Za-zÆØÅæøå]{2,}/g);
    // The organisation's own words, and the names of file types.
    expect(new Set(left)).toEqual(new Set(["svg", "png", "csv", "vl", "json"]));
  });
});

describe("what may not be told", () => {
  test("no person is in what management gets; the secretariat has the pseudonym", async () => {
    expect(small().scores.some(({subject}) => subject === "p_0123456789abcdef")).toBe(true);
    for (const {bytes} of [...danish, ...english]) expect(String(bytes)).not.toContain("p_0123");
    const [table] = await filesOf(small(), secretariat, languages.da);
    expect(String(table?.bytes)).toContain("p_0123456789abcdef");
  });

  test("a report that would contain a person is not made", async () => {
    const careless = {
      ...management,
      levels: [...management.levels, "person" as const],
      metrics: [...management.metrics, "degree" as const],
    };
    await expect(filesOf(small(), careless, languages.da)).rejects.toThrow("about a person");
  });

  test("a smallest group below 3 is not accepted", async () => {
    await expect(filesOf({...small(), minimumGroup: 2}, management, languages.da)).rejects.toThrow("minimum group");
  });

  test("a new network for a pair of which nothing may be said is not told; small changes of figures are none", () => {
    const issue = small();
    const kinds = (scores: readonly Score[]) => told(issue, scores).recommendations.map(({kind}) => kind);
    expect(kinds(issue.scores)).toEqual(["leader", "new-network", "near-copy"]);
    const few = issue.scores.map((one) =>
      one.metric === "participation" && one.subject === "d2" ? {...one, value: 4 / one.n} : one,
    );
    expect(kinds(few)).toEqual(["leader", "near-copy"]);
    const [, started] = told(issue, issue.scores).recommendations;
    // 0.0042 of 2,400 are 10 people; 0.0009 of 430 is nobody.
    expect(started?.figures?.map(({value}) => value)).toMatchObject([
      {value: {before: 0.18, after: 0.184}},
      {},
      {},
      {value: {before: 0.63, after: 0.63}},
    ]);
  });

  // What is withheld leaves no trace: when only that changes, nothing that is told does.
  const withheld: readonly (readonly [what: string, change: (one: Score) => Score])[] = [
    ["a network of 4 employees", changed("n04", "network-size", 3)],
    ["its share across", changed("n04", "simpson", 0.123)],
    ["its members", (one) => (one.subject === "n04" && one.metric === "members-from" ? {...one, value: 1, n: 1} : one)],
    ["a pair of 4 people", pairOf4({"pair-weight": 77})],
    ["whether a pair of 4 people are nobody", pairOf4({"pair-people": 0, "pair-people-smaller-side": 0})],
    ["the networks of a pair of 4 people", pairOf4({"pair-networks": 9})],
    ["guests of 1 to 4", changedCount("d3", [1, 2, 3, 4], 2)],
    ["politicians of 1 to 4", changedCount("politics", [1, 2, 3, 4], 2)],
    ["the exact size of a network of 22", changed("n02", "network-size", 22)],
    ["the exact share across of a network", changed("n02", "simpson", 0.71)],
    ["the exact number of employees", (one) => (one.n === 2400 ? {...one, n: 2401} : one)],
  ];

  test.each(withheld)("%s", (_, change) => {
    const before = withThinCells(small());
    const scores = before.scores.map(change);
    expect(scores).not.toEqual(before.scores);
    const tell = (some: readonly Score[]) => told(before, scoresFor(management, some));
    expect(tell(scores)).toEqual(tell(before.scores));
  });

  test("all of it together changes no byte of any file", async () => {
    const before = withThinCells(small());
    const scores = withheld.reduce((some, [, change]) => some.map(change), before.scores);
    expect(await filesOf({...before, scores}, management, languages.da)).toEqual(
      await filesOf(before, management, languages.da),
    );
  });

  test("a department of 4 shows nothing but its name", async () => {
    const issue = small();
    const scores = issue.scores.map((one) =>
      one.of === "group" && one.subject === "d2" && one.metric === "participation" ? {...one, n: 4, value: 1} : one,
    );
    const files = await filesOf({...issue, scores}, management, languages.da);
    const lines: string[][] = parse(textOf(files, "group-matrix.csv"), {delimiter: ";", bom: true});
    const ofSmall = lines.filter(
      ([department, other]) => department === "Sundhed og Omsorg" || other === "Sundhed og Omsorg",
    );
    expect(ofSmall.length).toBe(3);
    for (const [, , ...figures] of ofSmall) {
      expect(figures.filter((text) => text !== "–")).toEqual(["vises ikke (anonymitet)"]);
    }
  });

  test("an organisation of 4 gets no figures and no sentence about them", async () => {
    const issue = small();
    const scores = issue.scores.filter(({of}) => of === "whole").map((one) => ({...one, n: 4}));
    const files = await filesOf({...issue, scores}, management, languages.da);
    expect(files.map(({path}) => path)).toContain("management/da/index.html");
    const page = readable(textOf(files, "index.html"));
    expect(page).not.toContain("63");
    expect(page).toContain("vises ikke (anonymitet)");
  });
});

describe("names from outside", () => {
  const nasty = `</script><b onload="x">&'`;

  test("cannot become markup, neither in the page nor in a drawing", async () => {
    const issue = small();
    const networks = new Map([...issue.networks].map(([id, one]) => [id, {...one, name: `${nasty} ${id}`}]));
    const groups = new Map([...issue.groups].map(([id, one]) => [id, {...one, name: `${nasty} ${id}`}]));
    const files = await filesOf({...issue, title: nasty, networks, groups}, management, languages.da);
    for (const {path, bytes} of files) {
      if (!/\.(html|svg)$/.test(path)) continue;
      if (!path.endsWith("trend.svg")) expect(String(bytes)).toContain("&lt;/script&gt;");
      expect(String(bytes)).not.toMatch(/<b onload|<\/script>/);
    }
  });

  test("cannot become a formula in a spreadsheet", async () => {
    const issue = small();
    const networks = new Map([...issue.networks].map(([id, one]) => [id, {...one, name: `=HYPERLINK("${id}")`}]));
    const files = await filesOf({...issue, networks}, management, languages.da);
    const cells: string[][] = parse(textOf(files, "networks.csv"), {delimiter: ";", bom: true});
    expect(cells[1]?.[0]).toMatch(/^'=HYPERLINK/);
  });
});

describe("tables for spreadsheets", () => {
  test("have no more decimals than the page, and no sign that a spreadsheet takes for a formula", async () => {
    const files = await filesOf(solbaek(), secretariat, languages.da);
    const text = (name: string) => String(files.find(({path}) => path === `secretariat/da/${name}.csv`)?.bytes);
    // Of the fixture: 593.8 meetings credited to d1, .05 of a pair to the leaders.
    expect(text("credit-sums")).toContain("\r\nVært;Børn og Skole;151;594;318;1\r\n");
    expect(text("credit-sums")).toContain("\r\nRolle;leder;31;85;64;0,1\r\n");
    expect(text("barriers") + text("drivers")).not.toMatch(/'[+−]/);
  });

  test("have a byte order mark, and commas as the language has them", () => {
    const [da, en] = [textOf(danish, "trend.csv"), textOf(english, "trend.csv")];
    expect(da.startsWith("\ufeffPeriode;Andel på tværs (%);")).toBe(true);
    expect(da).toContain("\r\n4. kvt. 2025;63,4;58,4;67,9;83,8;86,2\r\n");
    expect(en.startsWith("\ufeffPeriod,Share across (%),")).toBe(true);
    expect(en).toContain("\r\nQ4 2025,63.4,58.4,67.9,83.8,86.2\r\n");
  });
});

test("the secretariat's page too says on what it stands", async () => {
  const files = await filesOf(solbaek(), secretariat, languages.da);
  const text = String(files.find(({path}) => path === "secretariat/da/index.html")?.bytes);
  const section = text.slice(text.indexOf('<section class="ground" id="stands-on">'));
  for (const {name} of solbaek().deliveries) expect(section).toContain(`<th scope="row">${name}</th>`);
  expect(section).toContain(languages.da.page.settings);
});

test("what is odd in what was loaded stands on the secretariat's page alone, by file and kind", async () => {
  const {page, rejects} = languages.da;
  const odd = [
    `<h3>${page.odd}</h3>`,
    `<li>Deltagere: ${rejects.warnings["member-left"]} (3)</li>`,
    `<li>Deltagere: ${rejects.warnings["start-missing"]} (1.200)</li>`,
  ];
  const pageOf = async (audience: typeof secretariat) =>
    String((await filesOf(solbaek(), audience, languages.da)).find(({path}) => path.endsWith("index.html"))?.bytes);
  for (const line of odd) {
    expect(await pageOf(secretariat)).toContain(line);
    expect(await pageOf(management)).not.toContain(line);
  }
  const sound = {...solbaek(), deliveries: solbaek().deliveries.map((one) => ({...one, warned: {}}))};
  const text = String(
    (await filesOf(sound, secretariat, languages.da)).find(({path}) => path.endsWith("index.html"))?.bytes,
  );
  expect(text).not.toContain(page.odd);
});

describe("stated needs", () => {
  const text = (files: readonly IssuedFile[], path: string) => String(files.find((one) => one.path === path)?.bytes);

  test("what a need is stands at the barriers", async () => {
    const needs = [{group: "d2", other: "d1", need: 3}];
    const files = await filesOf({...solbaek(), needs}, secretariat, languages.da);
    expect(text(files, "secretariat/da/index.html")).toContain(languages.da.dossier.needsRead);
  });

  test("without them, both pages say that every pair counts alike", async () => {
    const files = await filesOf(solbaek(), secretariat, languages.da);
    expect(text(files, "secretariat/da/index.html")).toContain(languages.da.dossier.needsNotStated);
    expect(textOf(danish, "index.html")).toContain(languages.da.page.settingWords.noNeeds);
    const {settings, ...issue} = small();
    const stated = await filesOf({...issue, settings: {...settings, statedNeeds: 3}}, management, languages.en);
    expect(textOf(stated, "index.html")).toContain("stated for 3 pairs of departments");
  });
});

describe("the secretariat's table", () => {
  test("has all columns of the period's scores, undefined as empty, in the order of the key", async () => {
    const files = await filesOf(solbaek(), secretariat, languages.da);
    expect(files.map(({path}) => path)).toEqual([
      "secretariat/scores.csv",
      "secretariat/home.csv",
      "secretariat/changes.csv",
      "secretariat/findings.csv",
      "secretariat/da/index.html",
      "secretariat/da/barriers.csv",
      "secretariat/da/drivers.csv",
      "secretariat/da/networks.csv",
      "secretariat/da/credit-sums.csv",
      "secretariat/da/staff.csv",
      "secretariat/da/without-secretariat.csv",
      "secretariat/da/areas.csv",
      "secretariat/da/area-pairs.csv",
      "secretariat/da/fragility.csv",
      "secretariat/da/communities.csv",
      "secretariat/da/department-communities.csv",
      "secretariat/da/home.csv",
    ]);
    const rows: Record<string, string>[] = parse(String(files[0]?.bytes), {columns: true});
    expect(Object.keys(rows[0] ?? {})).toEqual(
      "as_of reading metric of subject other value label n low high null_model expected chance_low chance_high z p q".split(
        " ",
      ),
    );
    expect(new Set(rows.map((row) => row.as_of))).toEqual(new Set(["2025-12-31"]));
    const found = rows.find(
      (row) => row.metric === "cross-share" && row.of === "whole" && row.null_model === "memberships",
    );
    expect(found).toMatchObject({value: "0.634", expected: "0.851", p: "0.002", q: "", other: ""});
    const keys = rows.map((row) => [row.metric, row.of, row.subject, row.other].join("\t"));
    expect(keys).toEqual(keys.toSorted());
  });
});

describe("an organisation that is not like the sample", () => {
  test("with 17 departments the matrix is left out, and the page says so", async () => {
    const issue = solbaek();
    const order = Array.from({length: 17}, (_, at) => `e${at}`);
    const groups = new Map(order.map((id) => [id, {name: id, area: undefined}]));
    const files = await filesOf({...issue, order, groups, networks: new Map()}, management, languages.da);
    expect(files.some(({path}) => path.includes("group-matrix"))).toBe(false);
    expect(textOf(files, "index.html")).toContain("Der er 17 afdelinger, og den kan læses med højst 16.");
  });

  test("with more networks than a flower can hold there is none, and the page says so", async () => {
    const issue = solbaek();
    const [, home] = [...issue.networks.values()];
    const ids = Array.from({length: 250}, (_, at) => `m${at}`);
    const files = await filesOf(
      {
        ...issue,
        networks: new Map(ids.map((id) => [id, {...home!, name: id}])),
        scores: ids.map((subject) => score({metric: "network-size", of: "network", subject, n: 9, value: 9})),
      },
      management,
      languages.da,
    );
    expect(files.some(({path}) => path.includes("flower"))).toBe(false);
    expect(textOf(files, "index.html")).toContain("Der er 250, og det kan læses med højst 80.");
    // Nor does it take a sheet of its own when printed.
    expect(textOf(files, "index.html")).not.toContain('<section class="flower">');
    expect(textOf(danish, "index.html")).toContain('<section class="flower">');
    expect(textOf(files, "index.html")).toContain("Der er 250, og det kan læses med højst 200.");
  });

  test("with nothing measured is a page without figures", async () => {
    const files = await filesOf(
      {...small(), scores: [], networks: new Map(), changes: [], splits: []},
      management,
      languages.da,
    );
    expect(textOf(files, "index.html")).toContain(languages.da.page.nothing);
  });

  test("of whom too little is known gets no conclusion, nor parts of one", async () => {
    const issue = small();
    const scores = issue.scores.map((one) => (one.metric === "coverage" ? {...one, value: 0.7} : one));
    const page = textOf(await filesOf({...issue, scores}, management, languages.da), "index.html");
    expect(page).toContain("<h1>Tallene er for usikre til en konklusion");
    expect(page).not.toContain('<p class="lede">');
  });

  test("says what of the change came from a reorganisation, where it was a tenth of a point or more", async () => {
    const issue = small();
    const reorganised = async (value: number) => {
      const splits = issue.splits.map((one) => ({
        ...one,
        causes: {...one.causes, structure: {value, low: undefined, high: undefined}},
      }));
      return textOf(await filesOf({...issue, splits}, management, languages.da), "index.html");
    };
    expect(await reorganised(0.012)).toContain(" En omlægning af afdelingerne står for +1,2 point af ændringen;");
    expect(await reorganised(0.0004)).not.toContain("omlægning");
  });

  test("measured once a year is compared once", async () => {
    const issue = small();
    const changes = issue.changes.map((one) => ({...one, from: issue.periods.at(-5)!}));
    const page = readable(textOf(await filesOf({...issue, changes}, management, languages.da), "index.html"));
    expect(page).toContain("på et år");
    expect(page.match(/<b>[+−][^<]*<\/b> siden/g)).toBeNull();
  });

  test("in its first period has the baseline for a headline", async () => {
    const issue = small();
    const first = {...issue, periods: [issue.day], changes: [], splits: []};
    const page = textOf(await filesOf(first, management, languages.da), "index.html");
    expect(page).toContain("<h1>Udgangspunktet: ");
    expect(page.match(/ved en tilfældig fordeling ville/gi)).toHaveLength(1);
    expect(page).toContain("Første opgørelse");
  });
});

function changed(subject: string, metric: MetricName, value: number) {
  return (one: Score) => (one.subject === subject && one.metric === metric ? {...one, value} : one);
}

/** Two other departments' shared participants, which are too few to be told. */
function pairOf4(values: Partial<Record<MetricName, number>>) {
  return (one: Score) =>
    one.of === "group-pair" && one.subject === "d1" && one.other === "d2"
      ? {...one, value: values[one.metric] ?? one.value}
      : one;
}

function changedCount(other: string, from: readonly number[], to: number) {
  return (one: Score) =>
    one.metric === "members-from" && one.other === other && from.includes(one.value ?? 0)
      ? {...one, value: to, n: to}
      : one;
}

/** A pair of 4 people, and a network of 21 of which 69 % of pairs cross: told as 20 and 70 %. */
function withThinCells(issue: Issue): Issue {
  const thin = pairOf4({"pair-people": 4, "pair-people-smaller-side": 2, "pair-people-without-busiest": 2});
  const scores = issue.scores
    .map(thin)
    .map(changed("n02", "network-size", 21))
    .map(changed("n02", "simpson", 0.69));
  return {...issue, scores};
}

/** Names of digits only, so that every letter left on the page is the page's own. */
function nameless(): Issue {
  const issue = small();
  let at = 0;
  const next = () => {
    at += 1;
    return String(at);
  };
  return {
    ...issue,
    title: next(),
    groups: new Map([...issue.groups].map(([id, one]) => [id, {name: next(), area: one.area && "9"}])),
    networks: new Map([...issue.networks].map(([id, one]) => [id, {...one, name: next()}])),
    deliveries: issue.deliveries.map((one) => ({...one, name: next()})),
    settings: {...issue.settings, silentRoles: ["0"]},
  };
}

/** The same catalogue, with every text between brackets. */
function marking(words: Words): Words {
  return marked(words) as Words;
}

function marked(value: unknown, key = ""): unknown {
  if (typeof value === "string") return key === "code" ? value : `⟦${value}⟧`;
  if (typeof value === "function") return (...given: readonly unknown[]) => marked(value(...given));
  if (Array.isArray(value)) return value.map((one) => marked(one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one, name)]));
}

/** Innermost brackets first: a text may have been put into another. */
function unmarked(text: string): string {
  const without = text.replaceAll(/⟦[^⟦⟧]*⟧/g, "");
  return without === text ? text : unmarked(without);
}

describe("network thinking in the own department", () => {
  const rowsIn = async (language: "da" | "en") => {
    const files = await filesOf(solbaek(), secretariat, languages[language]);
    const file = files.find(({path}) => path === `secretariat/${language}/home.csv`);
    const delimiter = language === "da" ? ";" : ",";
    return parse(String(file?.bytes), {delimiter, bom: true}) as string[][];
  };

  test("is told with interval, chance and p, each figure in its own kind of number", async () => {
    const [, earlier, , members, , ratio, ended, , beyond, started] = await rowsIn("en");
    expect(earlier?.slice(1)).toEqual(["everybody", "–", "52.0%", "–", "41.0% (35.0% to 47.0%)", "0.002", "310"]);
    expect(members?.slice(3)).toEqual(["0.76", "–", "–", "–", "1268"]);
    expect(ratio?.slice(3)).toEqual(["1.59", "0.82 to 3.09", "–", "0.23", "56"]);
    expect(ended?.slice(2)).toEqual(["12 months after", "4", "–", "–", "–", "173"]);
    expect(beyond?.slice(3, 5)).toEqual(["−5.0 points", "−9.0 to −1.0 points"]);
    expect(started?.[2]).toBe("4 quarters before");
  });

  test("is hidden where it rests on fewer than five people, and so is a number of pairs under five", async () => {
    const rows = await rowsIn("da");
    expect(rows[7]?.slice(3)).toEqual(["1–4", "–", "–", "–", "173"]);
    expect(rows[10]?.slice(1)).toEqual([
      "Økonomi og Digitalisering",
      "4 kvartaler efter",
      "vises ikke (anonymitet)",
      "–",
      "–",
      "–",
      "1–4",
    ]);
  });

  test("has a table for programs as well, with the same things hidden", async () => {
    const files = await filesOf(solbaek(), secretariat, languages.da);
    const text = String(files.find(({path}) => path === "secretariat/home.csv")?.bytes);
    const rows: Record<string, string>[] = parse(text, {columns: true});
    const told = ({figure = "", at = "", value = "", n = "", p = "", told: how = ""}: Record<string, string>) =>
      [figure, at, value, n, p, how].join(" ");
    expect([rows[0], rows[6], rows[9], rows[10]].map((row) => told(row ?? {}))).toEqual([
      "earlier-teammate  0.52 310 0.002 shown",
      "pairs-together 12  173  few",
      // Not on the page, which tells of fewer quarters.
      "elsewhere-of-started -3 0.22 618  shown",
      "elsewhere-of-department 4    hidden",
    ]);
  });

  test("is never claimed to be more than going together in time", () => {
    const claims = /effekt|fører til|påvirk|skyldes|fordi|effect|leads? to|cause|because|impact/i;
    for (const {dossier} of Object.values(languages)) {
      expect(
        [...dossier.home.reads, ...Object.values(dossier.home.figures)].filter((text) => claims.test(text)),
      ).toEqual([]);
    }
  });

  test("has no section where there is nothing", async () => {
    const files = await filesOf({...solbaek(), home: []}, secretariat, languages.da);
    expect(files.map(({path}) => path)).not.toContain("secretariat/da/home.csv");
    expect(String(files.find(({path}) => path.endsWith("index.html"))?.bytes)).not.toContain('id="home"');
  });
});

describe("findings", () => {
  test("are a table for programs, in the order that they are told in, with figures and without words", async () => {
    const files = await filesOf(solbaek(), secretariat, languages.da);
    const rows: Record<string, string>[] = parse(textOf(files, "findings.csv"), {columns: true});
    expect(rows.map(({kind, state}) => `${kind} ${state}`)).toEqual([
      "untouched-pair still",
      "pair-below-chance still",
      "inward-department new",
      "load-on-one still",
      "network-without-leader still",
      "network-without-leader gone",
      "carrying-network still",
    ]);
    expect(rows[1]).toMatchObject({
      as_of: "2025-12-31",
      side: "barrier",
      of: "group-pair",
      subject: "d1",
      other: "d2",
      first_seen: "2025-03-31",
      severity: "0.4",
      quantity: "index",
      value: "60",
      change: "-7.6",
      figures: '{"index":60,"networks":3,"people":40,"q":0.01}',
    });
  });

  test("stand on the secretariat's page by kind, with evidence, change, life and proposal", async () => {
    const files = await filesOf(solbaek(), secretariat, languages.da);
    const rows: string[][] = parse(textOf(files, "barriers.csv"), {bom: true, delimiter: ";"});
    expect(rows[0]).toEqual(["Fund", "Hvor", "Grundlag", "Ændring", "Set", "Forslag"]);
    expect(rows[2]?.slice(0, 5)).toEqual([
      "Par med færre fælles deltagere end forventet",
      "Børn og Skole ↔ Sundhed og Omsorg",
      "Indeks 60 (100 = forventet; q = 0,010): 40 fælles deltagere i 3 netværk",
      "−8 i indeks",
      "siden 1. kvartal 2025",
    ]);
    expect(rows[3]?.slice(1, 5)).toEqual([
      "Sundhed og Omsorg",
      "20\u00a0% af dem, deltagerne møder, er fra en anden afdeling; ved en tilfældig fordeling ville det være 83–85\u00a0% (q = 0,002). Indeks 24 mod 74 i hele organisationen",
      "−3,1 point",
      "ny",
    ]);
    expect(rows[4]?.[1]).toBe("Person p_0123456789abcdef");
    // What has left has no evidence any more, and its last change.
    expect(rows[6]?.slice(1, 5)).toEqual(["Ældre i bevægelse", "–", "−4 mdr.", "ikke længere (fra 1. kvartal 2025)"]);
    expect(textOf(files, "index.html")).toContain("Forslag: Udpeg en leder, eller afslut netværket.");
  });

  test("are told to management in short: no person, no pair that is hidden, no network of four by name", () => {
    const page = textOf(danish, "index.html");
    const section = page.slice(page.indexOf('<section class="findings">'), page.indexOf('<section class="ground"'));
    const text = section.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
    expect(text).toContain("Par uden fælles netværk: 1 Par med færre");
    expect(text).toContain("Afdelinger, hvis deltagere mest mødes indbyrdes: 1 (ny) Sundhed og Omsorg");
    expect(text).toContain("Netværk uden leder: 1 (1 er faldet væk siden sidst) Drivkræfter");
    expect(text).toContain("Netværk, der især binder afdelingerne sammen: 1 Ensomhed – aldrig alene");
    expect(text).not.toContain("Personer, som mange veje går igennem");
    expect(page).not.toContain("p_0123456789abcdef");
  });
});
