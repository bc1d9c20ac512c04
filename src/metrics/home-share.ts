import {countIn} from "../kernels/composition.ts";
import {type Measure, perNetwork} from "../metric.ts";

/** How much of the network is from its home, the department of the leader or else the most frequent. No value of nobody. */
export const homeShare: Measure = {
  kind: "measure",
  name: "home-share",
  of: ["network"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "c_nh / k_n, h the home of n",
  definition:
    "Share of the members who are from the network's home: the leader's department, or without a leader the most frequent one. No value for a network of nobody.",
  source: "Kronblad",
  compute({rows, frame: {home}}) {
    const {composition} = rows;
    return perNetwork(rows, (n, size) => (size > 0 ? countIn(composition, n, home[n]!) / size : undefined));
  },
};
