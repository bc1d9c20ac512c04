import type {Rows} from "./rows.ts";

/** For each node the part that it hangs together with, numbered from 0; a node without ties is a part of its own. */
export function componentsOf({starts, items}: Rows): Int32Array {
  const count = starts.length - 1;
  const part = new Int32Array(count).fill(-1);
  const stack = new Int32Array(count);
  let parts = 0;
  for (let root = 0; root < count; root += 1) {
    if (part[root]! >= 0) continue;
    let top = 0;
    stack[top++] = root;
    part[root] = parts;
    while (top > 0) {
      const v = stack[--top]!;
      for (let at = starts[v]!; at < starts[v + 1]!; at += 1) {
        const w = items[at]!;
        if (part[w]! >= 0) continue;
        part[w] = parts;
        stack[top++] = w;
      }
    }
    parts += 1;
  }
  return part;
}

/** How many of all pairs of nodes are in one part, as a share; of fewer than two nodes none. */
export function shareTogether(graph: Rows): number | undefined {
  const count = graph.starts.length - 1;
  const sizes = new Float64Array(count);
  for (const part of componentsOf(graph)) sizes[part]! += 1;
  const together = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  return count > 1 ? together / (count * (count - 1)) : undefined;
}
