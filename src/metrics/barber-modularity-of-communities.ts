import {barberModularity} from "../kernels/barber.ts";
import {communityOfEach, type Measure, peopleInNetworks, whole} from "../metric.ts";

/** The same Q as for the departments, of the Leiden communities and the networks that fit them. No memberships, no value. */
export const barberModularityOfCommunities: Measure = {
  kind: "measure",
  name: "barber-modularity-of-communities",
  of: ["whole"],
  readings: ["departmental"],
  quantity: "index",
  range: [0, 1],
  chance: [],
  formula: "Q = 1/m sum_in [b_in - d_i k_n / m] where n is in i's community; d_i networks of i, m memberships",
  definition:
    "How far persons and networks together fall apart into the communities: memberships in networks of the own community beyond what the numbers of memberships and the sizes of networks alone would give. A network is in the community by which Q is highest. Leiden sought the best Q of the projection, not of this one: others may have a higher one. Who has no ties is a community alone. No value without memberships.",
  source: "Barber 2007, Physical Review E 76, 066102",
  *compute({rows: {persons, ofPerson, ofNetwork}, communities}) {
    const {label, count} = communityOfEach(persons, communities);
    const value = barberModularity(ofNetwork, label, count);
    yield {of: "whole", subject: whole, n: peopleInNetworks(ofPerson), value};
  },
};
