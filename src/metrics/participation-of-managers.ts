import {participantsOf, sumByGroup} from "../kernels/participants.ts";
import {type Measure, ratios} from "../metric.ts";

/** How many of the managers take part, by department; no value where there are none. */
export const participationOfManagers: Measure = {
  kind: "measure",
  name: "participation-of-managers",
  of: ["whole", "group"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "participants among the managers / managers",
  definition:
    "Share of the managers who are in at least one network with two or more employees. Managers are those whom the register marks. No value without managers.",
  source: "Kronblad",
  compute({rows: {persons, groups, group, ofNetwork}, frame: {actors}}) {
    const isManager = actors.map((actor) => (actor.isManager === true ? 1 : 0));
    const taking = participantsOf(ofNetwork, persons.length).map((takes, i) => takes * (isManager[i] ?? 0));
    const managers = sumByGroup(group, groups.length, isManager);
    return ratios(groups, () => managers, sumByGroup(group, groups.length, taking), managers);
  },
};
