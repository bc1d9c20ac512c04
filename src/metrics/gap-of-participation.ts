import {type Derived, perCrossShare} from "../metric.ts";

/**
 * Who takes part: how much less would cross if the participants met by chance than if all employees did. A department
 * that sends nobody shows here. Below 0 where participants are more mixed than employees. With `gap-of-placing` it adds
 * up to X_E - X. No value where X has none.
 */
export const gapOfParticipation: Derived = {
  kind: "derived",
  name: "gap-of-participation",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "share",
  range: [-1, 1],
  nullModel: "memberships",
  formula: "X_E - E[X]",
  definition:
    "Share across among all employees less what shuffled memberships would give: how much crossing is lost or won by who takes part in networks, and in how many and how large ones. With gap-of-placing it makes up the whole distance from all employees, X_E - X. Below 0 where those who take part are more mixed than all employees. No value where nobody shares a network.",
  source: "Kronblad",
  derive(scores) {
    const employees = scores.find(({metric}) => metric === "cross-share-of-employees")?.value;
    return perCrossShare(scores, ["whole"], (_, expected) =>
      employees === undefined ? undefined : employees - expected,
    );
  },
};
