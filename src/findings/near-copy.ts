import {atLeast, type RuleOf} from "../finding.ts";

/** Two networks of nearly the same people. */
export const nearCopy: RuleOf<"near-copy"> = {
  kind: "near-copy",
  side: "barrier",
  of: ["network-pair"],
  claims: false,
  thresholds: ["nearCopy", "slack"],
  rule: "At least nearCopy of the members of both networks together are in both.",
  severity: "the share of members in both",
  quantity: "share",
  *find({scores}, thresholds) {
    for (const {subject, other, value: overlap, n: people} of scores.all("overlap", "network-pair")) {
      const firm = atLeast(overlap, thresholds.nearCopy, thresholds);
      if (overlap === undefined || firm === undefined || other === undefined) continue;
      yield {kind: "near-copy", subject, other, firm, severity: overlap, figures: {overlap, people}};
    }
  },
  figure: ({scores}, subject, other) => scores.of("overlap", subject, other)?.value,
};
