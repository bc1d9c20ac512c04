import {atLeast, countOf, participantsOf, type RuleOf} from "../finding.ts";
import {yearBefore} from "../model.ts";

/** Two departments that have come to meet within a year. */
export const newlyMetPair: RuleOf<"newly-met-pair"> = {
  kind: "newly-met-pair",
  side: "driver",
  of: ["group-pair"],
  claims: false,
  thresholds: ["fewPeople", "slack"],
  rule: "The two departments have at least fewPeople people in common, and had nobody in the earliest period of the 12 months before, when both were there. After a year they are new no longer.",
  severity: "the people in common as a part of the participants of both departments",
  quantity: "count",
  *find(facts, thresholds, earlier) {
    const before = earlier.find(({day}) => day >= yearBefore(facts.day));
    if (before === undefined) return;
    for (const {subject, other, value: people} of facts.scores.all("pair-people", "group-pair")) {
      const firm = atLeast(people, thresholds.fewPeople, thresholds);
      if (people === undefined || firm === undefined || other === undefined) continue;
      const wasThere = (id: string) => before.scores.of("participation", id) !== undefined;
      if (!wasThere(subject) || !wasThere(other) || countOf(before, "pair-people", subject, other) > 0) continue;
      const networks = countOf(facts, "pair-networks", subject, other);
      const participants = participantsOf(facts, subject) + participantsOf(facts, other);
      const figures = {people, networks, since: before.day};
      yield {kind: "newly-met-pair", subject, other, firm, severity: people / participants, figures};
    }
  },
  figure: (facts, subject, other) => countOf(facts, "pair-people", subject, other),
};
