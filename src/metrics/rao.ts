import {quadraticEntropyIn} from "../kernels/composition.ts";
import {type Measure, perNetwork} from "../metric.ts";

/**
 * Rao's quadratic entropy: mean distance in the base organisation of two members drawn with replacement, so that it
 * can't reach 1. Groups without an area above them are in no area together. No value for nobody.
 */
export const rao: Measure = {
  kind: "measure",
  name: "rao",
  of: ["network"],
  readings: ["departmental"],
  quantity: "index",
  range: [0, 1],
  chance: [],
  formula: "sum_gh p_g p_h d_gh, d = 0 same department, 0.5 same director area, 1 otherwise",
  definition:
    "Mean distance in the organisation of two members drawn with replacement. The distances stand as they are, not squared and halved as in ade4. Departments without an area are at distance 1 from all others. No value for a network of nobody.",
  source: "Rao 1982, Theoretical Population Biology 21(1)",
  compute({rows, frame: {area}}) {
    const {composition} = rows;
    const distance = (g: number, h: number) => (area[g] !== undefined && area[g] === area[h] ? 0.5 : 1);
    return perNetwork(rows, (n) => quadraticEntropyIn(composition, n, distance));
  },
};
