import {type RuleOf, relativeSize} from "../finding.ts";

/** A network for which no unit answers. */
export const networkWithoutAnchor: RuleOf<"network-without-anchor"> = {
  kind: "network-without-anchor",
  side: "barrier",
  of: ["network"],
  claims: false,
  thresholds: [],
  rule: "The network has no management anchor, or one that is not a unit on the day. Not looked for where no network has an anchor: then anchors are not registered.",
  severity: "the network's size as a part of the largest one's",
  quantity: "count",
  *find(facts) {
    const anchors = facts.scores.all("anchor-present", "network");
    if (!anchors.some(({value}) => value === 1)) return;
    for (const {subject, value, n: members} of anchors) {
      if (value !== 0) continue;
      const severity = relativeSize(facts, subject);
      yield {kind: "network-without-anchor", subject, firm: true, severity, figures: {members}};
    }
  },
  figure: ({scores}, subject) => scores.of("network-size", subject)?.value,
};
