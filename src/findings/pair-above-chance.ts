import {countOf, pairIndex, type RuleOf, significant} from "../finding.ts";

/** Two departments that meet more than chance gives. */
export const pairAboveChance: RuleOf<"pair-above-chance"> = {
  kind: "pair-above-chance",
  side: "driver",
  of: ["group-pair"],
  claims: true,
  thresholds: ["enter", "leave"],
  rule: "The weight of the meetings of two departments is above what it is when guests are exchanged by chance (null model guests), q below enter over all pairs.",
  severity: "1 - expected / observed",
  quantity: "index",
  *find(facts, thresholds) {
    for (const {subject, other, value, expected, q} of facts.scores.all("pair-weight", "group-pair")) {
      const index = pairIndex(facts, subject, other);
      if (value === undefined || expected === undefined || q === undefined || index === undefined) continue;
      const people = countOf(facts, "pair-people", subject, other);
      const firm = significant(q, thresholds);
      if (firm === undefined || people === 0 || other === undefined || !(value > expected)) continue;
      const networks = countOf(facts, "pair-networks", subject, other);
      const figures = {index, networks, people, q};
      yield {kind: "pair-above-chance", subject, other, firm, severity: 1 - 100 / index, figures};
    }
  },
  figure: pairIndex,
};
