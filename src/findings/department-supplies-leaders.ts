import {atLeast, type RuleOf} from "../finding.ts";
import {whole} from "../metric.ts";

/** A department from which many of the networks are led. */
export const departmentSuppliesLeaders: RuleOf<"department-supplies-leaders"> = {
  kind: "department-supplies-leaders",
  side: "driver",
  of: ["group"],
  claims: false,
  thresholds: ["leadersTimes", "leastLeaders", "slack"],
  rule: "At least leastLeaders leaders of networks are of the department, and leadersTimes as many as its part of the employees gives.",
  severity: "1 - expected / observed",
  quantity: "count",
  *find({scores}, thresholds) {
    const all = scores.of("networks-per-leader", whole)?.n ?? 0;
    const employees = scores.of("participation", whole)?.n ?? 0;
    if (all === 0 || employees === 0) return;
    for (const {subject, n: leaders} of scores.all("networks-per-leader", "group")) {
      const share = (scores.of("participation", subject)?.n ?? 0) / employees;
      const firm = atLeast(leaders, thresholds.leadersTimes * share * all, thresholds);
      if (firm === undefined || share === 0 || leaders < thresholds.leastLeaders) continue;
      const severity = Math.max(0, 1 - (share * all) / leaders);
      yield {kind: "department-supplies-leaders", subject, firm, severity, figures: {leaders, all, share}};
    }
  },
  figure: ({scores}, subject) => scores.of("networks-per-leader", subject)?.n,
};
