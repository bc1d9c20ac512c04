import type {Projection} from "./projection.ts";

type Graph = Pick<Projection, "starts" | "neighbours">;

/**
 * For each node the first that is its twin, tied to exactly the same others: who are in the same networks and in no
 * other are twins in the projection, where they are tied, and in the affiliation graph, where they are not. Of such
 * there are many. Found by a sum over contacts of numbers that spread well, then compared contact by contact.
 */
export function firstTwins({starts, neighbours}: Graph): Int32Array {
  const count = starts.length - 1;
  const first = Int32Array.from({length: count}, (_, node) => node);
  const alike = {tied: new Map<number, number[]>(), apart: new Map<number, number[]>()};
  for (let node = 0; node < count; node += 1) {
    let sum = 0;
    for (let at = starts[node]!; at < starts[node + 1]!; at += 1) sum = (sum + spread(neighbours[at]!)) | 0;
    const [tied, apart] = [(sum + spread(node)) | 0, sum];
    const before = [...(alike.tied.get(tied) ?? []), ...(alike.apart.get(apart) ?? [])];
    const twin = before.find((one) => areTwins({starts, neighbours}, one, node));
    if (twin !== undefined) {
      first[node] = twin;
      continue;
    }
    append(alike.tied, tied, node);
    append(alike.apart, apart, node);
  }
  return first;
}

function append(lists: Map<number, number[]>, key: number, node: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [node]);
  else list.push(node);
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
  while (i < endA || j < endB) {
    const [x, y] = [neighbours[i]!, neighbours[j]!];
    if (i < endA && x === b) {
      i += 1;
    } else if (j < endB && y === a) {
      j += 1;
    } else {
      if (i >= endA || j >= endB || x !== y) return false;
      i += 1;
      j += 1;
    }
  }
  return true;
}
