import {countIn} from "../kernels/composition.ts";
import {type Measure, perNetwork} from "../metric.ts";

/** Whether the department that answers for the network is in it, and how much. No value without an anchor in a department. */
export const anchorShare: Measure = {
  kind: "measure",
  name: "anchor-share",
  of: ["network"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "c_na / k_n, a the department of the anchor of n",
  definition:
    "Share of the members who are from the anchor's department; 0: it is not represented. No value for a network of nobody, without an anchor, or with one above the departments.",
  source: "Kronblad",
  compute({rows, frame: {anchor}}) {
    const {composition} = rows;
    return perNetwork(rows, (n, size) =>
      size > 0 && anchor[n]! >= 0 ? countIn(composition, n, anchor[n]!) / size : undefined,
    );
  },
};
