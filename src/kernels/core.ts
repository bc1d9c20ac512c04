import type {Projection} from "./projection.ts";

/**
 * For each node the largest k such that it is in a part where everybody has at least k ties to others in the part
 * (Seidman 1983): nodes are peeled off in the order of the ties they have left (Batagelj & Zaversnik 2003), in time
 * that grows with the ties.
 */
export function coreNumbers({starts, neighbours}: Projection): Int32Array {
  const count = starts.length - 1;
  const left = Int32Array.from({length: count}, (_, i) => starts[i + 1]! - starts[i]!);
  const most = left.reduce((a, b) => Math.max(a, b), 0);
  /** Where in `order` the nodes with so many ties left begin. */
  const bin = new Int32Array(most + 2);
  for (const degree of left) bin[degree + 1]! += 1;
  for (let degree = 0; degree <= most; degree += 1) bin[degree + 1]! += bin[degree]!;
  const order = new Int32Array(count);
  const place = new Int32Array(count);
  const next = bin.slice();
  left.forEach((degree, node) => {
    place[node] = next[degree]!++;
    order[place[node]!] = node;
  });
  for (let at = 0; at < count; at += 1) {
    const v = order[at]!;
    for (let to = starts[v]!; to < starts[v + 1]!; to += 1) {
      const u = neighbours[to]!;
      if (left[u]! <= left[v]!) continue;
      // u moves to the front of its bin, which then begins one later.
      const first = order[bin[left[u]!]!]!;
      order[place[u]!] = first;
      place[first] = place[u]!;
      place[u] = bin[left[u]!]!;
      order[place[u]!] = u;
      bin[left[u]!]! += 1;
      left[u]! -= 1;
    }
  }
  return left;
}
