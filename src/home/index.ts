import type {TieRules} from "../graph.ts";
import {randomFor} from "../kernels/random.ts";
import type {Panel} from "../model.ts";
import {type HomeRow, Times} from "../times.ts";
import {afterEnds} from "./after-end.ts";
import {afterFirst, afterStarts} from "./after-start.ts";
import {rise} from "./rise.ts";
import {spread} from "./spread.ts";

/*
 * Network thinking in the own department: whether participation goes together in time with who works together, who rises,
 * what is left of a network that has ended, and what else a team takes part in. Nothing here is an effect: whoever joins
 * a network may be somebody who would have done all the rest anyway.
 */

export interface HomeSettings {
  readonly rules: Pick<TieRules, "departments" | "exceptions">;
  /** Of who came when and where. */
  readonly draws: number;
  readonly seed: number;
}

/** Shuffled memberships of a day that an expectation is the mean of. */
const shuffles = 99;

/** All figures that the time up to a day gives, in the order of the page. Pure. */
export function homeOf(panel: Panel, {rules, draws, seed}: HomeSettings): readonly HomeRow[] {
  const times = new Times(panel, rules);
  return [
    ...spread(times, draws, randomFor(seed, "spread")),
    ...rise(times, "manager"),
    ...rise(times, "leader"),
    ...afterEnds(times, shuffles, seed),
    ...afterFirst(times),
    ...afterStarts(times),
  ];
}
