import {entropyIn} from "../kernels/composition.ts";
import {type Measure, perNetwork} from "../metric.ts";

/** How evenly members are spread over groups: Shannon's entropy with the natural logarithm. No value for nobody. */
export const shannon: Measure = {
  kind: "measure",
  name: "shannon",
  of: ["network"],
  readings: ["departmental"],
  quantity: "nats",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "H_n = -sum_g p_g ln p_g, p_g = c_ng / k_n",
  definition:
    "Entropy of the members' departments, in nats. 0 where all are from one. No value for a network of nobody.",
  source: "Shannon 1948, Bell System Technical Journal 27",
  compute({rows}) {
    const {composition} = rows;
    return perNetwork(rows, (n) => entropyIn(composition, n));
  },
};
