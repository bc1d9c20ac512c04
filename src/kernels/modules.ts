import {once} from "./once.ts";
import type {Projection} from "./projection.ts";

/** How the ties of each node lie over the modules, here the departments. */
interface ModuleRoles {
  /** 1 - sum over modules of (s_im / s_i)^2; NaN for one without ties. */
  readonly participation: Float64Array;
  /** Strength within the own module, as standard scores among its nodes; NaN where they are all alike. */
  readonly withinZ: Float64Array;
}

/** Guimera & Amaral (2005), with weights; the standard deviation is the population's. `module` is of each person. */
export const moduleRoles = once(
  ({projection, group}: {readonly projection: Projection; readonly group: Int32Array}): ModuleRoles => {
    const {persons, starts, neighbours, weights} = projection;
    const module = Int32Array.from(persons, (person) => group[person]!);
    const inside = new Float64Array(persons.length);
    const participation = Float64Array.from(persons, (_, node) => {
      const strengths = new Map<number, number>();
      let all = 0;
      for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
        const other = module[neighbours[at]!]!;
        strengths.set(other, (strengths.get(other) ?? 0) + weights[at]!);
        all += weights[at]!;
      }
      inside[node] = strengths.get(module[node]!) ?? 0;
      return [...strengths.values()].reduce((rest, strength) => rest - (strength / all) ** 2, all > 0 ? 1 : Number.NaN);
    });
    return {participation, withinZ: standardScores(inside, module)};
  },
);

function standardScores(values: Float64Array, module: Int32Array): Float64Array {
  const sums = new Map<number, {count: number; sum: number; squares: number}>();
  values.forEach((value, node) => {
    const of = sums.get(module[node]!) ?? {count: 0, sum: 0, squares: 0};
    sums.set(module[node]!, {count: of.count + 1, sum: of.sum + value, squares: of.squares});
  });
  values.forEach((value, node) => {
    const of = sums.get(module[node]!)!;
    of.squares += (value - of.sum / of.count) ** 2;
  });
  return values.map((value, node) => {
    const {count, sum, squares} = sums.get(module[node]!)!;
    const [mean, deviation] = [sum / count, Math.sqrt(squares / count)];
    // All alike but for rounding: there is nothing to stand out from.
    return deviation > 1e-12 * Math.abs(mean) ? (value - mean) / deviation : Number.NaN;
  });
}
