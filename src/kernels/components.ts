import type {Projection} from "./projection.ts";

/** The sizes of the parts that hang together, one for each; a node without ties is a part of its own. */
export function componentSizes({starts, neighbours}: Pick<Projection, "starts" | "neighbours">): number[] {
  const count = starts.length - 1;
  const seen = new Uint8Array(count);
  const stack = new Int32Array(count);
  const sizes: number[] = [];
  for (let root = 0; root < count; root += 1) {
    if (seen[root] === 1) continue;
    let [top, size] = [0, 0];
    stack[top++] = root;
    seen[root] = 1;
    while (top > 0) {
      const v = stack[--top]!;
      size += 1;
      for (let at = starts[v]!; at < starts[v + 1]!; at += 1) {
        const w = neighbours[at]!;
        if (seen[w] === 1) continue;
        seen[w] = 1;
        stack[top++] = w;
      }
    }
    sizes.push(size);
  }
  return sizes;
}
