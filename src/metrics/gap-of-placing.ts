import {type Derived, perCrossShare} from "../metric.ts";

/**
 * Who is put with whom: how much less crosses than if the same memberships were shuffled. Below 0 where more crosses
 * than by chance. No value where X has none.
 */
export const gapOfPlacing: Derived = {
  kind: "derived",
  name: "gap-of-placing",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "share",
  range: [-1, 1],
  nullModel: "memberships",
  formula: "E[X] - X",
  definition:
    "What shuffled memberships would give less the share across: how much crossing is lost by who is put with whom, everybody's number of networks and every network's size being as they are. Below 0 where more crosses than by chance. No value where nobody shares a network.",
  source: "Kronblad",
  derive: (scores) => perCrossShare(scores, ["whole"], (share, expected) => expected - share),
};
