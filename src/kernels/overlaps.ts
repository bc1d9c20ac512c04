import {once} from "./once.ts";
import {projectionOf} from "./projection.ts";
import {type Rows, sizeOf} from "./rows.ts";

/** Two networks, first < second, that share members. */
interface Overlap {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
  /** Members of the smaller, and of both together, each once. */
  readonly smaller: number;
  readonly together: number;
}

/** Every pair of networks that share somebody, by first and then second. */
export const overlapsOf = once(
  ({ofPerson, ofNetwork}: {readonly ofPerson: Rows; readonly ofNetwork: Rows}): readonly Overlap[] => {
    // Networks as nodes, tied by 1 for every member they share.
    const {persons, starts, neighbours, weights} = projectionOf(
      ofNetwork,
      ofPerson,
      () => 1,
      () => true,
    );
    const found: Overlap[] = [];
    persons.forEach((first, node) => {
      for (let at = starts[node]!; at < starts[node + 1]!; at += 1) {
        const [second, shared] = [persons[neighbours[at]!]!, weights[at]!];
        if (second < first) continue;
        const [k, l] = [sizeOf(ofNetwork, first), sizeOf(ofNetwork, second)];
        found.push({first, second, shared, smaller: Math.min(k, l), together: k + l - shared});
      }
    });
    return found;
  },
);

/** Near-copies: at least half of all members are in both, or all of the smaller, if it has two or more. */
export function isNear({shared, smaller, together}: Overlap): boolean {
  return smaller >= 2 && (2 * shared >= together || shared === smaller);
}
