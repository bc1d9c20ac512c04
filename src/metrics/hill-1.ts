import {entropyIn} from "../kernels/composition.ts";
import {type Measure, perNetwork} from "../metric.ts";

/** The number of equally large groups with the same entropy: Hill's number of order one. No value for nobody. */
export const hill1: Measure = {
  kind: "measure",
  name: "hill-1",
  of: ["network"],
  readings: ["departmental"],
  quantity: "effective number",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "exp(H_n)",
  definition:
    "Effective number of departments: as many of equal size would be as mixed by Shannon's entropy. No value for a network of nobody.",
  source: "Hill 1973, Ecology 54(2)",
  compute({rows}) {
    const {composition} = rows;
    return perNetwork(rows, (n) => {
      const entropy = entropyIn(composition, n);
      return entropy === undefined ? undefined : Math.exp(entropy);
    });
  },
};
