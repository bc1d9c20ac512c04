import {type RuleOf, relativeSize} from "../finding.ts";

/** A network that nobody leads. */
export const networkWithoutLeader: RuleOf<"network-without-leader"> = {
  kind: "network-without-leader",
  side: "barrier",
  of: ["network"],
  claims: false,
  thresholds: ["vacantMonths"],
  rule: "Nobody in force has led the network for at least vacantMonths whole months, or nobody knows for how long. Not looked for where no network has a leader: then leaders are not registered.",
  severity: "the network's size as a part of the largest one's",
  quantity: "months",
  *find(facts, {vacantMonths}) {
    const leaders = facts.scores.all("leaders", "network");
    if (!leaders.some(({value = 0}) => value > 0)) return;
    for (const {subject, value} of leaders) {
      const months = facts.scores.of("months-without-leader", subject)?.value;
      if (value !== 0 || (months ?? vacantMonths) < vacantMonths) continue;
      const severity = relativeSize(facts, subject);
      yield {kind: "network-without-leader", subject, firm: true, severity, figures: {months}};
    }
  },
  figure: ({scores}, subject) => scores.of("months-without-leader", subject)?.value,
};
