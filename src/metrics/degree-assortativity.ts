import {type Measure, whole} from "../metric.ts";

/** Correlation of degrees over ties (Newman 2002). */
export const degreeAssortativity: Measure = {
  kind: "measure",
  name: "degree-assortativity",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [-1, 1],
  chance: [],
  formula: "Pearson correlation of the degrees at both ends of ties",
  definition:
    "Whether those with many ties are tied to others with many: above 0 yes, below 0 rather to those with few. Affiliation makes it positive, since all in a large network have many. No value without ties, or where all have as many.",
  source: "Newman 2002, Physical Review Letters 89, 208701",
  *compute({projection: {persons, starts, neighbours}}) {
    const degree = (node: number) => starts[node + 1]! - starts[node]!;
    let [ends, sum, squares, products] = [0, 0, 0, 0];
    persons.forEach((_, node) => {
      for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
        ends += 1;
        sum += degree(node);
        squares += degree(node) ** 2;
        products += degree(node) * degree(neighbours[at]!);
      }
    });
    const [mean, spread] = [sum / ends, squares / ends - (sum / ends) ** 2];
    // Degrees are whole numbers: a spread below this is rounding.
    const value = ends > 0 && spread > 1e-9 ? (products / ends - mean ** 2) / spread : undefined;
    yield {of: "whole", subject: whole, n: persons.length, value};
  },
};
