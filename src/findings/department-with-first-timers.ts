import {atLeast, countOf, participantsOf, type RuleOf} from "../finding.ts";
import {whole} from "../metric.ts";

/** A department that brings in people who were in no network before. */
export const departmentWithFirstTimers: RuleOf<"department-with-first-timers"> = {
  kind: "department-with-first-timers",
  side: "driver",
  of: ["group"],
  claims: false,
  thresholds: ["firstTimersTimes", "leastParticipants", "fewPeople", "slack"],
  rule: "The share of the department's participants who are in a network for the first time within 12 months is at least firstTimersTimes the organisation's, and they are at least fewPeople. Departments with fewer than leastParticipants participants are left out.",
  severity: "the share of the participants",
  quantity: "share",
  *find(facts, thresholds) {
    const ofAll = facts.scores.of("share-of-first-timers", whole)?.value;
    if (ofAll === undefined || ofAll === 0) return;
    for (const {subject, value: share} of facts.scores.all("share-of-first-timers", "group")) {
      const firm = atLeast(share, thresholds.firstTimersTimes * ofAll, thresholds);
      const people = countOf(facts, "first-timers", subject);
      if (share === undefined || firm === undefined || people < thresholds.fewPeople) continue;
      if (participantsOf(facts, subject) < thresholds.leastParticipants) continue;
      const figures = {people, share, whole: ofAll};
      yield {kind: "department-with-first-timers", subject, firm, severity: share, figures};
    }
  },
  figure: ({scores}, subject) => scores.of("share-of-first-timers", subject)?.value,
};
