import {atLeast, countOf, type RuleOf, reachOf} from "../finding.ts";

/** A network that gives much of all reach, or much that nobody else gives. */
export const carryingNetwork: RuleOf<"carrying-network"> = {
  kind: "carrying-network",
  side: "driver",
  of: ["network"],
  claims: false,
  thresholds: ["carryingTimes", "slack"],
  rule: "The network's credit for reach, or its sole reach, is at least carryingTimes that of an average network.",
  severity: "the network's part of all reach",
  quantity: "share",
  *find(facts, thresholds) {
    const {all, sole: allSole, networks} = reachOf(facts);
    if (all === 0) return;
    for (const {subject, value: credit} of facts.scores.all("credit", "network")) {
      if (credit === undefined) continue;
      const sole = countOf(facts, "sole-reach", subject);
      const inAll = atLeast(credit, (thresholds.carryingTimes * all) / networks, thresholds);
      const alone =
        allSole > 0 ? atLeast(sole, (thresholds.carryingTimes * allSole) / networks, thresholds) : undefined;
      if (inAll === undefined && alone === undefined) continue;
      const figures = {share: credit / all, sole: sole / all, equal: 1 / networks};
      const firm = inAll === true || alone === true;
      yield {kind: "carrying-network", subject, firm, severity: credit / all, figures};
    }
  },
  figure(facts, subject) {
    const {all} = reachOf(facts);
    const credit = facts.scores.of("credit", subject)?.value;
    return credit === undefined || all === 0 ? undefined : credit / all;
  },
};
