import type {Projection} from "./projection.ts";

/**
 * Which nodes are articulation points: without one of them its component falls apart (Hopcroft & Tarjan 1973). By one
 * walk in depth, kept on a stack of our own, since an organisation can be deeper than the machine's.
 */
export function cutPoints({starts, neighbours}: Projection): Uint8Array {
  const count = starts.length - 1;
  const cut = new Uint8Array(count);
  /** When a node was first met, 1 = first; the earliest that it or those behind it reach. */
  const met = new Int32Array(count);
  const reaches = new Int32Array(count);
  const next = starts.slice(0, count);
  const parent = new Int32Array(count).fill(-1);
  const stack = new Int32Array(count);
  let clock = 0;
  for (let root = 0; root < count; root += 1) {
    if (met[root] !== 0) continue;
    let depth = 0;
    let branches = 0;
    stack[0] = root;
    met[root] = reaches[root] = ++clock;
    while (depth >= 0) {
      const v = stack[depth]!;
      if (next[v]! < starts[v + 1]!) {
        const w = neighbours[next[v]!++]!;
        if (met[w] === 0) {
          parent[w] = v;
          met[w] = reaches[w] = ++clock;
          stack[++depth] = w;
          if (v === root) branches += 1;
        } else if (w !== parent[v]) {
          reaches[v] = Math.min(reaches[v]!, met[w]!);
        }
        continue;
      }
      depth -= 1;
      const above = parent[v]!;
      if (above < 0) continue;
      reaches[above] = Math.min(reaches[above]!, reaches[v]!);
      if (above !== root && reaches[v]! >= met[above]!) cut[above] = 1;
    }
    if (branches > 1) cut[root] = 1;
  }
  return cut;
}
