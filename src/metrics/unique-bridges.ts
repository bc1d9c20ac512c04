import {pairsAlone} from "../kernels/alone.ts";
import {type Measure, perNetwork} from "../metric.ts";

/** Who would no longer meet across departments if the network ended. 0 for a network of one department or of nobody. */
export const uniqueBridges: Measure = {
  kind: "measure",
  name: "unique-bridges",
  of: ["network"],
  readings: ["departmental"],
  quantity: "count",
  range: [0, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{(i, j) : i, j in n, g_i != g_j, and in no other network together}",
  definition:
    "Pairs of people of different departments who share this network and no other. Grows with the square of the size. A network inside one department has 0, and may be meant that way.",
  source: "Kronblad",
  compute({rows}) {
    const alone = pairsAlone(rows.ofPerson, rows.ofNetwork, rows.group);
    return perNetwork(rows, (n) => alone[n]);
  },
};
