import {twoModeConstraints} from "../kernels/two-mode-holes.ts";
import {type Measure, perNetwork, perPerson} from "../metric.ts";

/** Whether the networks of a person have the same members, and the members of a network the same networks. */
export const twoModeConstraint: Measure = {
  kind: "measure",
  name: "two-mode-constraint",
  of: ["person", "network"],
  readings: ["departmental"],
  quantity: "index",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula:
    "sum_a (c_ia + sum_b sum_j c_ib r_bj c_ja)^2, over the networks a and b of person i and the others j in b, a and b apart; c = 1 / networks of the person, r = 1 / members of the network; of a network with the modes exchanged",
  definition:
    "How far the networks of a person lead to the same people: high with few networks, or where the others in one are also in another. Of a network, the same of its members and their other networks. No value for a network of nobody.",
  source: "Hollway, Morin & Pauwelyn 2020, International Environmental Agreements 20(1); Burt 1992, Structural Holes",
  *compute({rows}) {
    const {ofPerson, ofNetwork} = rows;
    const persons = twoModeConstraints(ofPerson, ofNetwork);
    const networks = twoModeConstraints(ofNetwork, ofPerson);
    yield* perPerson(rows, (i) => persons[i]);
    yield* perNetwork(rows, (n, size) => (size > 0 ? networks[n] : undefined));
  },
};
