import type {Rows} from "./rows.ts";

/** The same rows with only those items for which `kept` is 1; all rows stay, also those without items. */
export function keeping({starts, items}: Rows, kept: Uint8Array): Rows {
  const left = new Int32Array(starts.length);
  const found = new Int32Array(items.length);
  let end = 0;
  for (let r = 0; r + 1 < starts.length; r += 1) {
    for (let at = starts[r]!; at < starts[r + 1]!; at += 1) if (kept[items[at]!] === 1) found[end++] = items[at]!;
    left[r + 1] = end;
  }
  return {starts: left, items: found.slice(0, end)};
}
