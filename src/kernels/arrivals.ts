import type {Rows} from "./rows.ts";

/** How many sources travel together: the bits of one number. */
const together = 32;

/**
 * Breadth-first search from many sources, 32 at a time as the bits of one number, so that they share each look at a tie
 * (Then et al. 2014, Proceedings of the VLDB Endowment 8). A row of `graph` holds the nodes that a node is tied to. `arrive` is told of each node and number of steps, once for
 * each batch: bit b of `bits` is set when source `first + b` of the list reaches the node in so many steps and not in
 * fewer. A source does not arrive at itself; nobody arrives where no path leads, nor in or through a node that is closed.
 */
export function eachArrival(
  {starts, items}: Rows,
  sources: Int32Array,
  arrive: (node: number, steps: number, bits: number, first: number) => void,
  closed: readonly number[] = [],
): void {
  const count = starts.length - 1;
  const seen = new Int32Array(count);
  const front = new Int32Array(count);
  const next = new Int32Array(count);
  for (let first = 0; first < sources.length; first += together) {
    seen.fill(0);
    front.fill(0);
    for (const node of closed) seen[node] = -1;
    for (let bit = 0; bit < together && first + bit < sources.length; bit += 1) {
      front[sources[first + bit]!]! |= 1 << bit;
      seen[sources[first + bit]!]! |= 1 << bit;
    }
    let moving = true;
    for (let steps = 1; moving; steps += 1) {
      moving = false;
      next.fill(0);
      for (let v = 0; v < count; v += 1) {
        const bits = front[v]!;
        if (bits === 0) continue;
        for (let at = starts[v]!; at < starts[v + 1]!; at += 1) next[items[at]!]! |= bits;
      }
      for (let v = 0; v < count; v += 1) {
        const fresh = next[v]! & ~seen[v]!;
        front[v] = fresh;
        if (fresh === 0) continue;
        seen[v]! |= fresh;
        moving = true;
        arrive(v, steps, fresh, first);
      }
    }
  }
}

/** The number of the lowest bit that is set. */
export function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** For each source the sum over all other nodes of 1 / steps; one that can't be reached adds nothing. */
export function nearnessOf(graph: Rows, sources: Int32Array): Float64Array {
  const nearness = new Float64Array(sources.length);
  eachArrival(graph, sources, (_node, steps, bits, first) => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) nearness[first + lowestBit(rest)]! += 1 / steps;
  });
  return nearness;
}
