import {barberModularity} from "../kernels/barber.ts";
import {type Measure, peopleInNetworks, whole} from "../metric.ts";

/** How much more memberships lie in networks at home than by chance, without a projection. No memberships, no value. */
export const barberModularityOfDepartments: Measure = {
  kind: "measure",
  name: "barber-modularity-of-departments",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "index",
  range: [-1, 1],
  chance: [],
  formula: "Q = 1/m sum_in [b_in - d_i k_n / m] where n is at home in i's department; d_i networks of i, m memberships",
  definition:
    "Memberships in networks that are at home in the member's department, beyond what the numbers of memberships and the sizes of networks alone would give; 0 no pattern. On persons and networks as they are, so that large networks do not weigh more. A network is at home in its leader's department, else in the most frequent one. Networks of one count. No value without memberships.",
  source: "Barber 2007, Physical Review E 76, 066102",
  *compute({rows: {groups, group, ofPerson, ofNetwork}, frame}) {
    const value = barberModularity(ofNetwork, group, groups.length, frame.home);
    yield {of: "whole", subject: whole, n: peopleInNetworks(ofPerson), value};
  },
};
