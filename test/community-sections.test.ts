import {expect, test} from "vitest";
import {communitySections} from "../src/community-sections.ts";
import {languages} from "../src/languages/index.ts";
import {solbaek} from "./fixtures/issue.ts";

const [danish, english] = [languages.da, languages.en];

test("communities: what cuts across, where it comes from, and what has become of the others", () => {
  const [section] = communitySections(solbaek(), english);
  expect(section?.table.rows).toStrictEqual([
    ["Community 1", 61, 1.58, "Børn og Skole", 0.79, "no", 0.86, "goes on, 82% in common"],
    ["Community 2", 38, 3.71, "Kultur og Fritid", 0.42, "yes", "–", "goes on, 55% in common"],
    ["Community 4", 44, 3.2, "Sundhed og Omsorg", 0.5, "yes", 0.41, "split off from community 2"],
    ["Community 5", "1–4", ...Array.from({length: 6}, () => english.shown.hidden)],
    ["Community 3", ...Array.from({length: 6}, () => "–"), "merged into community 2"],
    ["Community 6", ...Array.from({length: 6}, () => "–"), english.shown.hidden],
  ]);
});

test("how alike they are is said as far as it is known", () => {
  const [known] = communitySections(solbaek(), danish);
  expect(known?.reads.at(-1)).toBe(
    "Hvor ens fællesskaberne er (1 er helt ens, 0 ikke mere end tilfældet): med andre tilfældige tal 0,85, med andre netværk 0,67, ved udgangen af perioden før 0,71.",
  );
  const bare = {...solbaek(), scores: [], communities: {living: [], gone: []}};
  const [unknown, departments] = communitySections(bare, danish);
  expect(unknown?.reads).toHaveLength(danish.dossier.communities.reads.length);
  expect([unknown?.table.rows, departments?.table.rows]).toStrictEqual([[], []]);
});

test("departments, the most split first; one of few participants is hidden and goes last, one without is not there", () => {
  const [, section] = communitySections(solbaek(), english);
  expect(section?.table.rows.map(([, ...figures]) => figures)).toStrictEqual([
    [60, 3.2],
    [55, 1.4],
    ["1–4", english.shown.hidden],
  ]);
});
