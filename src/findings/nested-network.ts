import {countOf, type RuleOf} from "../finding.ts";

/** A network all of whose members are in another one, without being a part of it. */
export const nestedNetwork: RuleOf<"nested-network"> = {
  kind: "nested-network",
  side: "barrier",
  of: ["network-pair"],
  claims: false,
  thresholds: ["nearCopy"],
  rule: "All members of the smaller network are in the larger one, neither is registered as a part of the other, and they are no near copies.",
  severity: "the smaller network's size as a part of the larger one's",
  quantity: "share",
  *find(facts, {nearCopy}) {
    for (const {subject, other, value} of facts.scores.all("nesting", "network-pair")) {
      if (value !== 1 || other === undefined) continue;
      const parentOf = (id: string) => facts.networks.get(id)?.parent;
      const overlap = countOf(facts, "overlap", subject, other);
      if (parentOf(subject) === other || parentOf(other) === subject || overlap >= nearCopy) continue;
      const sizes = [subject, other].map((id) => countOf(facts, "network-size", id));
      const [smaller, larger] = [Math.min(...sizes), Math.max(...sizes)];
      const figures = {smaller, larger};
      yield {kind: "nested-network", subject, other, firm: true, severity: smaller / larger, figures};
    }
  },
  figure: ({scores}, subject, other) => scores.of("nesting", subject, other)?.value,
};
