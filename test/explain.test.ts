import {describe, expect, test} from "vitest";
import {danishDefinitions} from "../src/definitions.ts";
import {explain} from "../src/explain.ts";
import {thresholds} from "../src/finding.ts";
import {findings} from "../src/findings/index.ts";
import {metricNames} from "../src/language.ts";
import {languages} from "../src/languages/index.ts";
import {metrics} from "../src/metrics/index.ts";

/** Of a formula or source in Danish, what is still English. Names of journals stay as they are. */
const english =
  /\b(the|and|of|over the|with|without|from|mean|share|shares|pairs|persons|employees|networks?|members?|number|where|else|whole|highest|largest|who|both|same|participants|memberships|contacts|department|community|communities|ties|closed|not)\b/;

describe.each(metrics.map((metric) => [metric.name, metric] as const))("%s", (name, metric) => {
  test("is explained in English as it says of itself", () => {
    const text = explain(name, "en");
    for (const part of [metric.definition, metric.formula, metric.source, languages.en.metrics[name].reads]) {
      expect(text).toContain(part);
    }
  });

  test("is explained in Danish, formula and all", () => {
    const said = danishDefinitions[name];
    const text = explain(name, "da");
    expect(text).toContain(said.definition);
    expect(text).toContain(languages.da.metrics[name].reads);
    expect(text).not.toContain(metric.definition);
    expect(said.definition).toMatch(/^\p{Lu}.*\.$/u);
    const formula = said.formula ?? metric.formula;
    expect(text).toContain(`Formel: ${formula}\n`);
    expect(formula.match(english)).toBeNull();
    // What is symbols only stays: all of them are in the Danish formula too.
    for (const sign of metric.formula.match(/\b[a-zA-Z]_[a-z]{1,2}\b|[<>]=/g) ?? []) expect(formula).toContain(sign);
    expect(
      (said.source ?? metric.source).match(/^Kronblad, with|[;,] of the|^Richness|^Direct|runs differ/),
    ).toBeNull();
  });

  test("says that it has no value in both languages or in neither", () => {
    expect(/[Ii]ngen værdi/.test(danishDefinitions[name].definition)).toBe(/[Nn]o value/.test(metric.definition));
    expect(/[Aa]ngives ikke/.test(danishDefinitions[name].definition)).toBe(/Not given/.test(metric.definition));
  });
});

test("no definition is another's", () => {
  expect(new Set(metricNames.map((name) => danishDefinitions[name].definition)).size).toBe(metricNames.length);
});

test("without a name all metrics are listed, each with its title, and then the findings", () => {
  for (const code of ["da", "en"] as const) {
    const lines = explain(undefined, code).split("\n");
    expect(lines).toHaveLength(metricNames.length + findings.length);
    for (const [at, name] of metricNames.entries()) {
      expect(lines[at]).toBe(`${name}: ${languages[code].metrics[name].title}`);
    }
  }
});

test("a label has no range, and what has no end says so", () => {
  expect(explain("community", "da")).toContain("Enhed: nummer på en gruppe\n");
  expect(explain("within-module-z", "da")).toContain("Enhed: indeks, uden grænser\n");
  expect(explain("adjusted-rand", "da")).toContain("Enhed: indeks, fra −0,5 til 1\n");
  expect(explain("credit", "en")).toContain("Unit: count, 0 and up\n");
});

test("chance is named where it is asked, and not where it is not", () => {
  expect(explain("gap-of-placing", "da")).toContain("Holdes op mod tilfældet: blandede medlemskaber\n");
  expect(explain("participation", "da")).not.toContain("tilfældet");
});

describe.each(findings.map((rule) => [rule.kind, rule] as const))("%s", (kind, rule) => {
  test("is explained in English by its rule, in Danish by one of its own, with the same thresholds in both", () => {
    const [english, danish] = [explain(kind, "en"), explain(kind, "da")];
    const own = languages.da.findings.kinds[kind].rule;
    expect(english).toContain(rule.rule);
    expect(danish).toContain(own);
    expect(danish).not.toContain(rule.rule);
    for (const name of rule.thresholds) {
      expect(
        [english, danish].map((text) => text.includes(`${name}: ${thresholds[name].standard.toFixed(1)[0]}`)),
      ).toEqual([true, true]);
      // Each is in the rule; the levels that all go by are in the page of the findings.
      const [inEnglish, inDanish] = [rule.rule.includes(name), own?.includes(name)];
      expect(inEnglish).toBe(inDanish);
    }
    expect(danish).toContain(`Forslag: ${languages.da.findings.kinds[kind].action}`);
  });
});

test("findings are among the names", () => {
  expect(explain(undefined, "da")).toContain("inward-department: Afdelinger, hvis deltagere mest mødes indbyrdes");
});
