import {participantsOf, sumByGroup} from "../kernels/participants.ts";
import {type Measure, perGroupAndArea, ratios} from "../metric.ts";

/** Who takes part at all: N / E, and N_g / E_g. A network of one makes no participant. No employees, no value. */
export const participation: Measure = {
  kind: "measure",
  name: "participation",
  of: ["whole", "group", "area"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "P = N / E; P_g = N_g / E_g",
  definition:
    "Share of employees who are in at least one network with two or more employees. No value without employees.",
  source: "Kronblad",
  compute: (graphs, _random, asked) =>
    perGroupAndArea(graphs, asked, ({persons, groups, group, sizes, members}) => {
      const taking = sumByGroup(group, groups.length, participantsOf(members, persons.length));
      return ratios(groups, () => sizes, taking, sizes);
    }),
};
