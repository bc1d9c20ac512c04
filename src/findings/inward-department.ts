import {below, participantsOf, type RuleOf, significant} from "../finding.ts";
import {falseDiscovery} from "../kernels/statistics.ts";
import {whole} from "../metric.ts";

/** A department that meets itself, more than chance gives and more than the organisation does. */
export const inwardDepartment: RuleOf<"inward-department"> = {
  kind: "inward-department",
  side: "barrier",
  of: ["group"],
  claims: true,
  thresholds: ["enter", "leave", "inwardIndex", "leastParticipants", "slack"],
  rule: "The department's share across is below what shuffled memberships give, q below enter over all departments, and its index of crossing is at most inwardIndex times the organisation's. Departments with fewer than leastParticipants participants are left out.",
  severity: "1 - observed / expected",
  quantity: "share",
  *find(facts, thresholds) {
    const shares = facts.scores.all("cross-share", "group").filter(({nullModel}) => nullModel === "memberships");
    const tested = shares.filter(({p}) => p !== undefined);
    const qs = falseDiscovery(tested.map(({p}) => p));
    const ofAll = facts.scores.of("index-of-crossing", whole)?.value;
    for (const [at, {subject, value: share, expected, chanceLow, chanceHigh}] of tested.entries()) {
      const index = facts.scores.of("index-of-crossing", subject)?.value;
      const q = qs[at];
      if (share === undefined || expected === undefined || index === undefined || ofAll === undefined) continue;
      const sure = significant(q, thresholds);
      const apart = below(index, thresholds.inwardIndex * ofAll, thresholds);
      if (q === undefined || sure === undefined || apart === undefined || !(share < expected)) continue;
      if (participantsOf(facts, subject) < thresholds.leastParticipants) continue;
      const known = chanceLow !== undefined && chanceHigh !== undefined;
      const chance = known ? {low: chanceLow, high: chanceHigh} : undefined;
      const figures = {share, chance, index, whole: ofAll, q};
      yield {kind: "inward-department", subject, firm: sure && apart, severity: 1 - share / expected, figures};
    }
  },
  figure: (facts, subject) => facts.scores.of("cross-share", subject)?.value,
};
