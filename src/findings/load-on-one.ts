import {atLeast, countOf, type Facts, participantsOf, type RuleOf} from "../finding.ts";
import {whole} from "../metric.ts";

/** Of all shortest ways between others, those through the person. */
function shareOf({scores}: Facts, person: string): number | undefined {
  const value = scores.of("two-mode-betweenness", person)?.value;
  const all = scores.all("two-mode-betweenness", "person").reduce((sum, one) => sum + (one.value ?? 0), 0);
  return value === undefined || all === 0 ? undefined : value / all;
}

/** One person between many others. */
export const loadOnOne: RuleOf<"load-on-one"> = {
  kind: "load-on-one",
  side: "barrier",
  of: ["person"],
  claims: false,
  thresholds: ["oneShare", "leastParticipants", "slack"],
  rule: "The person's two-mode betweenness is at least oneShare of that of all persons together. Not looked for with fewer than 10 leastParticipants participants. For the secretariat alone, by pseudonym.",
  severity: "the share of the shortest ways",
  quantity: "share",
  *find(facts, thresholds) {
    if (participantsOf(facts, whole) < 10 * thresholds.leastParticipants) return;
    const persons = facts.scores.all("two-mode-betweenness", "person");
    const all = persons.reduce((sum, {value = 0}) => sum + value, 0);
    if (all === 0) return;
    const ties = facts.scores.all("network-size", "network").filter(({value = 0}) => value >= 2).length;
    for (const {subject, value = 0} of persons) {
      const share = value / all;
      const firm = atLeast(share, thresholds.oneShare, thresholds);
      if (firm === undefined) continue;
      // The degree is given as a part of the networks.
      const networks = Math.round(countOf(facts, "two-mode-degree", subject) * ties);
      yield {kind: "load-on-one", subject, firm, severity: share, figures: {share, networks}};
    }
  },
  figure: shareOf,
};
