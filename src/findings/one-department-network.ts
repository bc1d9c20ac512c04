import {atLeast, type RuleOf, relativeSize} from "../finding.ts";

/** A network whose members are all of one department, which may be meant that way. */
export const oneDepartmentNetwork: RuleOf<"one-department-network"> = {
  kind: "one-department-network",
  side: "barrier",
  of: ["network"],
  claims: false,
  thresholds: ["fewPeople", "slack"],
  rule: "All members are of one department, and there are at least fewPeople of them. It may be meant that way, and the report says so.",
  severity: "the network's size as a part of the largest one's",
  quantity: "count",
  *find(facts, thresholds) {
    for (const {subject, value, n: members} of facts.scores.all("departments", "network")) {
      const firm = atLeast(members, thresholds.fewPeople, thresholds);
      if (value !== 1 || firm === undefined) continue;
      const severity = relativeSize(facts, subject);
      yield {kind: "one-department-network", subject, firm, severity, figures: {members}};
    }
  },
  figure: ({scores}, subject) => scores.of("departments", subject)?.value,
};
