import {atLeast, participantsOf, type RuleOf, significant} from "../finding.ts";

/** Two departments of some size that do not meet in any network. */
export const untouchedPair: RuleOf<"untouched-pair"> = {
  kind: "untouched-pair",
  side: "barrier",
  of: ["group-pair"],
  claims: false,
  thresholds: ["leastParticipants", "slack"],
  rule: "Both departments have at least leastParticipants participants, and no network has people of both. Whether that is less than chance gives is said beside it. Not looked for with more than 100 departments.",
  severity: "1",
  quantity: "count",
  *find(facts, thresholds) {
    for (const {subject, other, value} of facts.scores.all("pair-people", "group-pair")) {
      if (value !== 0 || other === undefined) continue;
      const participants = Math.min(participantsOf(facts, subject), participantsOf(facts, other));
      const firm = atLeast(participants, thresholds.leastParticipants, thresholds);
      if (firm === undefined) continue;
      const {q} = facts.scores.of("pair-weight", subject, other) ?? {};
      const sure = q === undefined ? undefined : significant(q, thresholds) === true;
      yield {kind: "untouched-pair", subject, other, firm, severity: 1, figures: {participants, sure}};
    }
  },
  figure: (facts, subject, other) => facts.scores.of("pair-people", subject, other)?.value,
};
