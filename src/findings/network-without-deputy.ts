import {atLeast, type RuleOf, reachOf} from "../finding.ts";

/** A network that carries much and has nobody to stand in for its leader. */
export const networkWithoutDeputy: RuleOf<"network-without-deputy"> = {
  kind: "network-without-deputy",
  side: "barrier",
  of: ["network"],
  claims: false,
  thresholds: ["carryingTimes", "slack"],
  rule: "Nobody in force stands in for the leader of a network whose credit for reach is at least carryingTimes that of an average one. Not looked for where no network has a deputy: then deputies are not registered.",
  severity: "the network's part of all reach",
  quantity: "share",
  *find(facts, thresholds) {
    const {all, networks} = reachOf(facts);
    const deputies = facts.scores.all("deputies", "network");
    if (all === 0 || !deputies.some(({value = 0}) => value > 0)) return;
    for (const {subject, value} of deputies) {
      const credit = facts.scores.of("credit", subject)?.value;
      const firm = atLeast(credit, (thresholds.carryingTimes * all) / networks, thresholds);
      if (value !== 0 || credit === undefined || firm === undefined) continue;
      const share = credit / all;
      yield {kind: "network-without-deputy", subject, firm, severity: share, figures: {share}};
    }
  },
  figure(facts, subject) {
    const {all} = reachOf(facts);
    const credit = facts.scores.of("credit", subject)?.value;
    return credit === undefined || all === 0 ? undefined : credit / all;
  },
};
