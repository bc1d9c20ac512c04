import {mixingOf, totalsOf} from "../kernels/mixing.ts";
import {type Measure, whole} from "../metric.ts";

/** Odds of a tie inside departments over odds of one across (Moody 2001). */
export const oddsRatioOfTies: Measure = {
  kind: "measure",
  name: "odds-ratio-of-ties",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "(I / not I) / (E / not E) over pairs of participants inside departments and across them",
  definition:
    "How many times the odds of a tie inside departments are those of one across: 1 alike, above 1 inward. Does not depend on how many ties there are. No value where there are no pairs of one kind, or all or none of the pairs across are tied.",
  source: "Moody 2001, American Journal of Sociology 107(3)",
  *compute({byPerson}) {
    const mixing = mixingOf(byPerson);
    const {inside, between, nodes} = totalsOf(mixing);
    const pairsInside = mixing.nodes.reduce((sum, count) => sum + (count * count - count) / 2, 0);
    const pairsBetween = (nodes * nodes - nodes) / 2 - pairsInside;
    const odds = (ties: number, pairs: number) => (pairs > ties ? ties / (pairs - ties) : undefined);
    const [within, across] = [odds(inside, pairsInside), odds(between, pairsBetween)];
    const value = within === undefined || across === undefined || across === 0 ? undefined : within / across;
    yield {of: "whole", subject: whole, n: nodes, value};
  },
};
