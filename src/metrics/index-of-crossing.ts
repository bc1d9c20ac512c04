import {type Derived, perCrossShare} from "../metric.ts";

/**
 * How much crossing there is against what chance would give, which is 100: more is more crossing. Its ceiling depends on
 * the number and size of departments. No value where X has none, or where nothing could cross.
 */
export const indexOfCrossing: Derived = {
  kind: "derived",
  name: "index-of-crossing",
  of: ["whole", "group", "area"],
  readings: ["departmental"],
  quantity: "index",
  range: [0, Number.POSITIVE_INFINITY],
  nullModel: "memberships",
  formula: "100 X / E[X], E[X] the mean of X over shuffled memberships",
  definition:
    "Share across as a percentage of what shuffled memberships would give: 100 is as by chance. How high it can get depends on the number and size of the departments, so that it does not compare organisations, nor dates before and after a reorganisation. No value where nothing could cross.",
  source: "Kronblad",
  derive: (scores) =>
    perCrossShare(scores, ["whole", "group", "area"], (share, expected) =>
      expected > 0 ? (100 * share) / expected : undefined,
    ),
};
