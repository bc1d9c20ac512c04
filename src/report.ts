import {type Audience, findingsFor, scoresFor} from "./audience.ts";
import {type Chart, decimalsOf, type Numbers, type Table} from "./chart.ts";
import {mostDepartments} from "./charts/group-matrix.ts";
import {charts} from "./charts/index.ts";
import {placed} from "./charts/trend.ts";
import {csvOf, csvOfRecords} from "./csv.ts";
import {dossier} from "./dossier.ts";
import {ruleOf} from "./findings/index.ts";
import {fontFaces} from "./fonts.ts";
import {toldHome} from "./home-section.ts";
import {type Issue, mostPetals, type Told, told} from "./issue.ts";
import type {Words} from "./language.ts";
import {type Score, whole} from "./metric.ts";
import {byText} from "./model.ts";
import {type Exhibit, type Exhibits, type Heading, page} from "./page.ts";
import {figure, rulesOf} from "./privacy.ts";
import {png, render} from "./render.ts";
import {Scores} from "./scores.ts";
import {sectionsOf} from "./sections.ts";

/** A file of an issue: its path below the issue's folder, and what is in it. */
export interface IssuedFile {
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

/** Pixels of a PNG for each unit of the drawing. */
const pngScale = 1.6;

/**
 * The files of an issue for one audience in one language: for management the page and its charts, each as drawing,
 * picture, specification and table; for the secretariat the tables of scores and findings, and its
 * page with the tables in it. Pure: the same issue gives the same bytes. Throws if an audience that may see no persons would be given one.
 */
export async function filesOf(given: Issue, audience: Audience, words: Words): Promise<readonly IssuedFile[]> {
  const issue = {...given, findings: findingsFor(audience, given.findings)};
  const scores = scoresFor(audience, issue.scores);
  const folder = `${audience.name}/${words.code}`;
  if (audience.gives === "scores") {
    const ofDay = scores.filter(({asOf}) => asOf === issue.day);
    return [
      {path: `${audience.name}/scores.csv`, bytes: scoreTable(ofDay)},
      ...(issue.home.length > 0 ? [{path: `${audience.name}/home.csv`, bytes: homeTable(issue)}] : []),
      {path: `${audience.name}/changes.csv`, bytes: changeTable(issue)},
      {path: `${audience.name}/findings.csv`, bytes: findingTable(issue)},
      ...(await dossierFiles(issue, folder, words)),
    ];
  }
  const shown = told(issue, scores);
  const files: IssuedFile[] = [];
  const exhibits = await exhibitsOf(shown, words, (file) => files.push({...file, path: `${folder}/${file.path}`}));
  // The characters of the page decide what the fonts have to hold, whatever the page looks like with them in it.
  const fonts = await fontFaces([page(issue, shown, exhibits, words, "")]);
  return [{path: `${folder}/index.html`, bytes: page(issue, shown, exhibits, words, fonts)}, ...files];
}

async function dossierFiles(issue: Issue, folder: string, words: Words): Promise<readonly IssuedFile[]> {
  const sections = sectionsOf(issue, words);
  const {value, n = 0} = new Scores(issue.scores.filter(({asOf}) => asOf === issue.day)).of("coverage", whole) ?? {};
  const told = figure(value, {n, size: n}, rulesOf(issue.minimumGroup));
  const coverage = told.kind === "shown" ? told.value : undefined;
  const fonts = await fontFaces([dossier(issue, sections, coverage, words, "")]);
  return [
    {path: `${folder}/index.html`, bytes: dossier(issue, sections, coverage, words, fonts)},
    ...sections
      .filter(({table}) => table.rows.length > 0)
      .map(({name, table}) => ({path: `${folder}/${name}.csv`, bytes: csv(table, words)})),
  ];
}

type Keep = (file: IssuedFile) => void;

async function exhibitsOf(shown: Told, words: Words, keep: Keep): Promise<Exhibits> {
  const flowers: Exhibit[] = [];
  for (const [at, one] of shown.flowers.entries()) {
    const {area, networks: count, rows} = one;
    const title = area === undefined ? words.page.flower(count) : words.page.flowerOf(area, count);
    const name = area === undefined ? charts.flower.name : `${charts.flower.name}-${at + 1}`;
    flowers.push(
      await exhibit({...charts.flower, name}, rows, {title, subtitle: words.page.flowerSubtitle}, words, keep),
    );
  }
  if (flowers.length === 0) {
    const subtitle = shown.living > mostPetals ? words.page.tooMany(shown.living, mostPetals) : "";
    flowers.push({title: words.page.flower(shown.living), subtitle, drawn: undefined});
  }
  return {
    trend: await exhibit(charts.trend, shown.trend, trendHeading(shown, words), words, keep),
    flowers,
    matrix: await exhibit(charts.groupMatrix, shown.matrix, matrixHeading(shown, words), words, keep),
    networks: await exhibit(charts.networks, shown.carriers, networksHeading(shown, words), words, keep),
  };
}

function trendHeading({trend: rows}: Told, {trend: says}: Words): Heading {
  const last = rows.at(-1);
  const place = last && placed(last);
  return {title: says.title(place?.standing, place?.distance ?? 0), subtitle: says.subtitle};
}

function matrixHeading({matrix, departments}: Told, {groupMatrix: says}: Words): Heading {
  const pairs = matrix.flatMap((row) =>
    row.kind === "pair" && row.figures.kind === "shown" ? [row.figures.value] : [],
  );
  const below = pairs.filter(({verdict}) => verdict === "less").length;
  return departments > mostDepartments
    ? {title: says.heading, subtitle: says.tooMany(departments, mostDepartments)}
    : {title: pairs.length === 0 ? says.heading : says.title(below, pairs.length), subtitle: says.subtitle};
}

function networksHeading({carriers}: Told, {networks: says}: Words): Heading {
  const named = carriers.filter(({kind}) => kind === "network");
  const sums = named.map((_, at) => named.slice(0, at + 1).reduce((sum, {percent}) => sum + percent, 0));
  const half = sums.findIndex((sum) => sum >= 50);
  return {title: says.title(half < 0 ? undefined : half + 1, named.length, sums.at(-1) ?? 0), subtitle: says.subtitle};
}

/** Draws a chart and keeps its files. Without rows there is nothing to draw. */
async function exhibit<Row>(
  chart: Chart<Row>,
  rows: readonly Row[],
  heading: Heading,
  words: Words,
  keep: Keep,
): Promise<Exhibit> {
  if (rows.length === 0) return {...heading, drawn: undefined};
  const spec = chart.spec(rows, words);
  const table = chart.table(rows, words);
  const {svg, warnings} = await render(spec, {id: chart.name, finding: heading.title});
  if (warnings.length > 0) throw new Error(`chart ${chart.name}: ${warnings.join("; ")}`);
  const files = [
    {path: `charts/${chart.name}.svg`, bytes: svg},
    {path: `charts/${chart.name}.png`, bytes: png(svg, pngScale)},
    {path: `charts/${chart.name}.csv`, bytes: csv(table, words)},
    {path: `charts/${chart.name}.vl.json`, bytes: `${JSON.stringify(spec, undefined, 1)}\n`},
  ];
  for (const file of files) keep(file);
  return {...heading, drawn: {svg, table, files: files.map(({path}) => path)}};
}

/** As exact as the page has it. */
function roundedIn(value: number, numbers: Numbers | undefined): number {
  if (numbers === undefined) return value;
  return Number((numbers === "percent" ? value * 100 : value).toFixed(decimalsOf[numbers]));
}

/** For spreadsheets: with a byte order mark, and numbers and separators as the language has them. */
function csv({columns, rows}: Table, {code}: Words): string {
  const comma = code === "da";
  const cells = rows.map((row) =>
    row.map((value, at) => {
      // A spreadsheet takes a plus sign for the start of a formula.
      const numbers = columns[at]?.numbers;
      if (typeof value === "number") return roundedIn(value, numbers);
      return numbers === "written" ? value.replace(/^\+(?=\d)/, "") : value;
    }),
  );
  const heads = columns.map(({title, numbers}) => (numbers === "percent" ? `${title} (%)` : title));
  return csvOf([heads, ...cells], {
    bom: true,
    delimiter: comma ? ";" : ",",
    newline: "\r\n",
    number: (value) => (comma ? String(value).replace(".", ",") : String(value)),
  });
}

const scoreColumns = {
  asOf: "as_of",
  reading: "reading",
  metric: "metric",
  of: "of",
  subject: "subject",
  other: "other",
  value: "value",
  label: "label",
  n: "n",
  low: "low",
  high: "high",
  nullModel: "null_model",
  expected: "expected",
  chanceLow: "chance_low",
  chanceHigh: "chance_high",
  z: "z",
  p: "p",
  q: "q",
} as const satisfies Record<keyof Score, string>;

/** The parts of all changes for programs, in the order in which they were split. */
function changeTable({day, changeParts}: Issue): string {
  const columns = "as_of span from figure group other by part network value low high".split(" ");
  const rows = changeParts.map(({span, from, figure, pair, by, part, network, value, low, high}) => [
    day,
    span,
    from,
    figure,
    pair?.[0],
    pair?.[1],
    by,
    part,
    network,
    value,
    low,
    high,
  ]);
  return csvOf([columns, ...rows]);
}

const homeColumns = {
  figure: "figure",
  subject: "subject",
  at: "at",
  value: "value",
  n: "n",
  low: "low",
  high: "high",
  expected: "expected",
  chanceLow: "chance_low",
  chanceHigh: "chance_high",
  p: "p",
  told: "told",
} as const;

/** Network thinking in the own department for programs: decimal point, empty where there is no number or none is told. */
function homeTable(issue: Issue): string {
  return csvOfRecords(homeColumns, [...toldHome(issue)]);
}

/** The long table for programs: all columns, decimal point, in the order of the key. */
function scoreTable(scores: readonly Score[]): string {
  const keyed = scores.map((score) => {
    const {asOf, reading, metric, of, subject, other, nullModel} = score;
    return {score, key: [asOf, reading, metric, of, subject, other, nullModel].join("\t")};
  });
  const sorted = keyed.toSorted((a, b) => byText(a.key, b.key)).map(({score}) => score);
  return csvOfRecords(scoreColumns, sorted);
}

/** Findings for programs: decimal point, ids, and the figures of each as JSON; in the order that they are told in. */
function findingTable({day, findings}: Issue): string {
  const rows = findings.map((finding) => {
    const {kind, of, subject, other, state, firstSeen, severity, value, change, figures} = finding;
    const {side, quantity} = ruleOf(kind);
    const place = [day, side, kind, of, subject, other, state, firstSeen];
    return [...place, severity, quantity, value, change, JSON.stringify(figures)];
  });
  const columns = ["as_of", "side", "kind", "of", "subject", "other", "state", "first_seen", "severity", "quantity"];
  return csvOf([[...columns, "value", "change", "figures"], ...rows]);
}
