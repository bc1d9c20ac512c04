import {atLeast, countOf, type RuleOf, reachOf} from "../finding.ts";
import {monthsBetween} from "../model.ts";

/** A network that is about to end and alone connects people, or departments. */
export const endingNetwork: RuleOf<"ending-network"> = {
  kind: "ending-network",
  side: "barrier",
  of: ["network"],
  claims: false,
  thresholds: ["endingMonths", "endingShare", "slack"],
  rule: "The network's end is known and less than endingMonths months away, and it alone gives at least endingShare of all reach, or is the only one in which two departments meet.",
  severity: "the part of the network's credit for reach that nobody else gives",
  quantity: "count",
  *find(facts, thresholds) {
    const {all} = reachOf(facts);
    for (const {subject, value: credit} of facts.scores.all("credit", "network")) {
      const end = facts.networks.get(subject)?.end;
      if (end === undefined || monthsBetween(facts.day, end) >= thresholds.endingMonths) continue;
      if (credit === undefined || !(credit > 0)) continue;
      const sole = countOf(facts, "sole-reach", subject);
      const pairs = countOf(facts, "pairs-alone", subject);
      const firm = pairs > 0 ? true : atLeast(sole / all, thresholds.endingShare, thresholds);
      if (firm === undefined) continue;
      const figures = {end, share: sole / all, pairs};
      yield {kind: "ending-network", subject, firm, severity: Math.min(1, sole / credit), figures};
    }
  },
  figure: ({scores}, subject) => scores.of("sole-reach", subject)?.value,
};
