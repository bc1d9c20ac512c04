import {below, type RuleOf} from "../finding.ts";
import {whole} from "../metric.ts";

/** A department of which few are in any network. */
export const lowParticipation: RuleOf<"low-participation"> = {
  kind: "low-participation",
  side: "barrier",
  of: ["group"],
  claims: false,
  thresholds: ["lowParticipation", "leastParticipants", "slack"],
  rule: "The department's participation is below lowParticipation times the organisation's. Departments with fewer than leastParticipants employees are left out.",
  severity: "1 - the department's participation / the organisation's",
  quantity: "share",
  *find({scores}, thresholds) {
    const ofAll = scores.of("participation", whole)?.value;
    if (ofAll === undefined || ofAll === 0) return;
    for (const {subject, n, value: share} of scores.all("participation", "group")) {
      const firm = below(share, thresholds.lowParticipation * ofAll, thresholds);
      if (share === undefined || firm === undefined || n < thresholds.leastParticipants) continue;
      yield {kind: "low-participation", subject, firm, severity: 1 - share / ofAll, figures: {share, whole: ofAll}};
    }
  },
  figure: ({scores}, subject) => scores.of("participation", subject)?.value,
};
