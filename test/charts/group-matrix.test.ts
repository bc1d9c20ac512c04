import {describe, expect, test} from "vitest";
import {groupMatrix, type MatrixRow, type PairFigures} from "../../src/charts/group-matrix.ts";
import {languages} from "../../src/languages/index.ts";
import type {Shown} from "../../src/privacy.ts";
import {render} from "../../src/render.ts";

const own = (department: string, area: string | undefined = "Nord"): MatrixRow => ({
  kind: "own",
  department,
  area,
  share: {kind: "shown", value: {value: 0.52, expected: 0.8}},
});
const pair = (department: string, other: string, figures: Shown<PairFigures>): MatrixRow => ({
  kind: "pair",
  department,
  other,
  figures,
  most: 4,
});
const shown = (index: number, verdict: PairFigures["verdict"]): Shown<PairFigures> => ({
  kind: "shown",
  value: {index, networks: 6, people: 35, verdict},
});

const rows = [
  own("Børn"),
  pair("Ældre", "Børn", shown(42, "less")),
  own("Ældre"),
  pair("Miljø", "Børn", shown(174, "more")),
  pair("Miljø", "Ældre", {kind: "hidden"}),
  own("Miljø", "Syd"),
  pair("Økonomi", "Børn", {kind: "few"}),
  pair("Økonomi", "Ældre", shown(31, "unclear")),
  pair("Økonomi", "Miljø", shown(99, "untested")),
  own("Økonomi", "Syd"),
];

async function draw(some: readonly MatrixRow[]): Promise<{readonly svg: string; readonly texts: readonly string[]}> {
  const {svg, warnings} = await render(groupMatrix.spec(some, languages.da), {id: "m", finding: "f"});
  expect(warnings).toEqual([]);
  return {svg, texts: [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text.replaceAll("\u00a0", " "))};
}

describe("the matrix", () => {
  test("is the golden specification", async () => {
    const spec = `${JSON.stringify(groupMatrix.spec(rows, languages.da), undefined, 1)}\n`;
    await expect(spec).toMatchFileSnapshot("../output/charts/group-matrix.vl.json");
  });

  test("has a number where there is one, and a sign only where the difference is significant", async () => {
    const {texts} = await draw(rows);
    for (const text of ["42", "174", "31", "99", "0–4", "52 %"]) expect(texts).toContain(text);
    expect(texts.filter((text) => text === "▼")).toHaveLength(1);
    expect(texts.filter((text) => text === "▲")).toHaveLength(1);
  });

  test("explains what is in it and nothing else", async () => {
    const {texts} = await draw(rows);
    for (const text of ["ingen eller få", "vises ikke (anonymitet)", "inden for usikkerheden"])
      expect(texts).toContain(text);
    const calm = await draw([own("A"), pair("B", "A", shown(90, "unclear")), own("B")]);
    expect(calm.texts).not.toContain("ingen eller få");
    expect(calm.texts).not.toContain("vises ikke (anonymitet)");
    expect(calm.texts.join()).not.toContain("▲");
  });

  test("names departments in the row and at the diagonal, and the areas above", async () => {
    const {texts} = await draw(rows);
    expect(texts).toContain("Ældre");
    expect(texts).toContain("← Ældre");
    expect(texts).not.toContain("← Økonomi");
    expect(texts.filter((text) => text === "NORD" || text === "SYD")).toEqual(["NORD", "SYD"]);
  });

  test.each([2, 3, 8, 12, 16])("can be read with %d departments, cells apart from each other", async (count) => {
    const names = Array.from({length: count}, (_, at) => `Afdeling ${at + 1}`);
    const some = names.flatMap((name, at) => [
      ...names.slice(0, at).map((other) => pair(name, other, shown(100, "unclear"))),
      own(name, at < count / 2 ? "Nord" : "Syd"),
    ]);
    const {svg, texts} = await draw(some);
    expect(texts.filter((text) => text === "100")).toHaveLength((count * (count - 1)) / 2);
    const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    expect(Number(width)).toBeLessThan(1144);
    expect(Number(height)).toBeLessThan(1000);
  });

  test("without areas has no gap and no heads", async () => {
    const apart = (row: MatrixRow): MatrixRow => (row.kind === "own" ? {...row, area: undefined} : row);
    const {texts} = await draw([own("A"), pair("B", "A", shown(90, "unclear")), own("B")].map(apart));
    expect(texts.join()).not.toContain("NORD");
    expect(texts.join()).not.toContain("UNDEFINED");
  });

  test("says in its table in words what the picture says by looks", () => {
    const {rows: lines} = groupMatrix.table(rows, languages.da);
    expect(lines).toContainEqual(["Ældre", "Børn", 42, "▼ statistisk sikkert under det forventede", 6, 35, "–", "–"]);
    expect(lines).toContainEqual(["Miljø", "Ældre", "vises ikke (anonymitet)", "–", "–", "–", "–", "–"]);
    expect(lines).toContainEqual(["Økonomi", "Børn", "0–4", "–", "–", "–", "–", "–"]);
    expect(lines).toContainEqual(["Miljø", "egen afdeling", "–", "–", "–", "–", 0.52, 0.8]);
  });
});
