import {below, countOf, type RuleOf} from "../finding.ts";

/** Two departments that need each other, as their directors say, and have few people in common. */
export const neededPair: RuleOf<"needed-pair"> = {
  kind: "needed-pair",
  side: "barrier",
  of: ["group-pair"],
  claims: false,
  thresholds: ["fewPeople", "slack"],
  rule: "The directors have given the pair a need of 1 to 3, and the two departments have fewer than fewPeople people in common. Without stated needs there are none.",
  severity: "the need as a part of 3, times the part of fewPeople that is missing",
  quantity: "count",
  *find(facts, thresholds) {
    const {fewPeople} = thresholds;
    for (const {group, other: second, need} of facts.needs) {
      const [subject, other] = group < second ? [group, second] : [second, group];
      const isThere = (id: string) => facts.scores.of("participation", id) !== undefined;
      if (need <= 0 || !isThere(subject) || !isThere(other)) continue;
      const people = countOf(facts, "pair-people", subject, other);
      const firm = below(people, fewPeople, thresholds);
      if (firm === undefined) continue;
      const severity = (need / 3) * Math.max(0, 1 - people / fewPeople);
      yield {kind: "needed-pair", subject, other, firm, severity, figures: {need, people}};
    }
  },
  figure: (facts, subject, other) => countOf(facts, "pair-people", subject, other),
};
