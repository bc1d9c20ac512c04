import {type Derived, perCrossShare} from "../metric.ts";

/**
 * omega: how many times the odds, by chance, of meeting one's own. 1 is chance, more is more inward; comparable where the
 * number and size of departments differ. No value where nothing crosses, or where by chance nothing or everything would.
 */
export const oddsRatioOfCrossing: Derived = {
  kind: "derived",
  name: "odds-ratio-of-crossing",
  of: ["whole", "group", "area"],
  readings: ["departmental"],
  quantity: "index",
  range: [0, Number.POSITIVE_INFINITY],
  nullModel: "memberships",
  formula: "omega = [(1 - X) / X] / [(1 - E[X]) / E[X]]",
  definition:
    "How many times the odds of meeting somebody of the own department are those that shuffled memberships would give: 1 is as by chance, 3 three times the odds. Higher is more inward. Unlike the index it compares organisations, and dates before and after a reorganisation. No value where nothing crosses, or where by chance nothing or everything would.",
  source: "Kronblad; the odds ratio of segregation after Moody 2001, American Journal of Sociology 107(3)",
  derive: (scores) =>
    perCrossShare(scores, ["whole", "group", "area"], (share, expected) =>
      share > 0 && expected > 0 && expected < 1 ? ((1 - share) * expected) / (share * (1 - expected)) : undefined,
    ),
};
