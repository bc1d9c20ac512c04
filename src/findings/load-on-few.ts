import {atLeast, participantsOf, type RuleOf} from "../finding.ts";

/** Few people who hold many of the memberships. */
export const loadOnFew: RuleOf<"load-on-few"> = {
  kind: "load-on-few",
  side: "barrier",
  of: ["whole", "group"],
  claims: false,
  thresholds: ["fewShare", "leastParticipants", "slack"],
  rule: "The busiest tenth of the participants, of the organisation or of a department, has at least fewShare of the memberships. Departments with fewer than leastParticipants participants are left out.",
  severity: "the share of the memberships",
  quantity: "share",
  *find(facts, thresholds) {
    for (const level of ["whole", "group"] as const) {
      for (const {subject, value: share} of facts.scores.all("concentration", level)) {
        const firm = atLeast(share, thresholds.fewShare, thresholds);
        if (share === undefined || firm === undefined) continue;
        if (participantsOf(facts, subject) < thresholds.leastParticipants) continue;
        yield {kind: "load-on-few", subject, firm, severity: share, figures: {share}};
      }
    }
  },
  figure: ({scores}, subject) => scores.of("concentration", subject)?.value,
};
