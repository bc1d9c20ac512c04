import {below, countOf, type RuleOf} from "../finding.ts";

/** Two departments that would hardly meet any more if one network ended. */
export const pairOnOneNetwork: RuleOf<"pair-on-one-network"> = {
  kind: "pair-on-one-network",
  side: "barrier",
  of: ["group-pair"],
  claims: false,
  thresholds: ["fewPeople", "slack"],
  rule: "The two departments have at least fewPeople people in common, and fewer than fewPeople without the network that has most of them.",
  severity: "the part of the people in common that the network takes with it",
  quantity: "count",
  *find(facts, thresholds) {
    const {fewPeople} = thresholds;
    for (const {subject, other, value: people = 0} of facts.scores.all("pair-people", "group-pair")) {
      const left = facts.scores.of("pair-people-without-busiest", subject, other)?.value;
      const firm = below(left, fewPeople, thresholds);
      if (people < fewPeople || left === undefined || firm === undefined || other === undefined) continue;
      const networks = countOf(facts, "pair-networks", subject, other);
      const figures = {people, left, networks};
      yield {kind: "pair-on-one-network", subject, other, firm, severity: 1 - left / people, figures};
    }
  },
  figure: (facts, subject, other) => facts.scores.of("pair-people-without-busiest", subject, other)?.value,
};
