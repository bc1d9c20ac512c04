import {inverseConcentrationIn} from "../kernels/composition.ts";
import {type Measure, perNetwork} from "../metric.ts";

/** The number of equally large groups with the same concentration: Hill's number of order two. No value for nobody. */
export const hill2: Measure = {
  kind: "measure",
  name: "hill-2",
  of: ["network"],
  readings: ["departmental"],
  quantity: "effective number",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "1 / sum_g p_g^2, p_g = c_ng / k_n",
  definition:
    "Effective number of departments, with more weight on those with many members. No value for a network of nobody.",
  source: "Hill 1973, Ecology 54(2)",
  compute({rows}) {
    const {composition} = rows;
    return perNetwork(rows, (n) => inverseConcentrationIn(composition, n));
  },
};
