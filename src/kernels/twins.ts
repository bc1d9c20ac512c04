import type {Projection} from "./projection.ts";

type Graph = Pick<Projection, "starts" | "neighbours">;

/**
 * For each node the first that is its twin: tied to it and to exactly the same others. Who are in the same networks and
 * in no other are twins, and of such there are many. Found by a sum over contacts of numbers that spread well, then
 * compared contact by contact.
 */
export function firstTwins({starts, neighbours}: Graph): Int32Array {
  const count = starts.length - 1;
  const first = Int32Array.from({length: count}, (_, node) => node);
  const alike = new Map<number, number[]>();
  for (let node = 0; node < count; node += 1) {
    let sum = spread(node);
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) sum = (sum + spread(neighbours[at]!)) | 0;
    const before = alike.get(sum) ?? [];
    const twin = before.find((one) => areTwins({starts, neighbours}, one, node));
    if (twin !== undefined) first[node] = twin;
    else alike.set(sum, [...before, node]);
  }
  return first;
}

/** Multiplication by an odd constant with the high bits folded down (Steele et al. 2014): a different number for each. */
function spread(node: number): number {
  const mixed = Math.imul(node + 1, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
}

function areTwins({starts, neighbours}: Graph, a: number, b: number): boolean {
  let [i, j] = [starts[a]!, starts[b]!];
  const [endA, endB] = [starts[a + 1]!, starts[b + 1]!];
  if (endA - i !== endB - j) return false;
  let tied = false;
  while (i < endA || j < endB) {
    const [x, y] = [neighbours[i]!, neighbours[j]!];
    if (i < endA && x === b) {
      tied = true;
      i += 1;
    } else if (j < endB && y === a) {
      j += 1;
    } else {
      if (i >= endA || j >= endB || x !== y) return false;
      i += 1;
      j += 1;
    }
  }
  return tied;
}
