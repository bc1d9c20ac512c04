/**
 * How much of a total the foremost `top` of its holders hold, 0 to 1 of them: 1 - L(1 - top), L being the curve of Lorenz
 * (1905), straight between holders, so that of 25 the foremost tenth is two and a half. `top` where all hold the same,
 * 1 at the most; undefined where there is nothing to hold.
 */
export function shareOfFirst(amounts: readonly number[], top: number): number | undefined {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return undefined;
  const falling = amounts.toSorted((a, b) => b - a);
  const holders = top * falling.length;
  const held = falling.reduce((sum, amount, at) => sum + amount * Math.min(1, Math.max(0, holders - at)), 0);
  return held / total;
}
