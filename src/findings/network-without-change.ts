import {type RuleOf, relativeSize} from "../finding.ts";

/** A network that nobody has joined or left for long. */
export const networkWithoutChange: RuleOf<"network-without-change"> = {
  kind: "network-without-change",
  side: "barrier",
  of: ["network"],
  claims: false,
  thresholds: ["stillMonths"],
  rule: "Nobody has joined or left the network for at least stillMonths months. Not looked for where memberships have no dates.",
  severity: "the network's size as a part of the largest one's",
  quantity: "months",
  *find(facts, {stillMonths}) {
    for (const {subject, value: months} of facts.scores.all("months-without-change", "network")) {
      if (months === undefined || months < stillMonths) continue;
      const severity = relativeSize(facts, subject);
      yield {kind: "network-without-change", subject, firm: true, severity, figures: {months}};
    }
  },
  figure: ({scores}, subject) => scores.of("months-without-change", subject)?.value,
};
