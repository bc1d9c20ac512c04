import {type RuleOf, relativeSize} from "../finding.ts";

/** A network without anybody from the department that answers for it. */
export const anchorNotRepresented: RuleOf<"anchor-not-represented"> = {
  kind: "anchor-not-represented",
  side: "barrier",
  of: ["network"],
  claims: false,
  thresholds: [],
  rule: "The network has two or more members, and none of them is from the department of its management anchor. An anchor above the departments has none.",
  severity: "the network's size as a part of the largest one's",
  quantity: "share",
  *find(facts) {
    for (const {subject, value, n: members} of facts.scores.all("anchor-share", "network")) {
      if (value !== 0 || members < 2) continue;
      const severity = relativeSize(facts, subject);
      yield {kind: "anchor-not-represented", subject, firm: true, severity, figures: {members}};
    }
  },
  figure: ({scores}, subject) => scores.of("anchor-share", subject)?.value,
};
