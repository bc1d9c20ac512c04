/** A set of players as bits: player i is in it where bit i is set. */
export type Coalition = number;

/**
 * The Owen value (Owen 1977, in Henn & Moeschlin: Mathematical Economics and Game Theory) of every player, for a worth of
 * several numbers at once: the mean of what the player adds on joining, over all orders in which the members of a union
 * come one after another. Exact, by enumeration: with m unions 2^(m - 1) coalitions of the others for every subset of the
 * player's own. The values of all players add up to the worth of all less the worth of none.
 *
 * `unions` divides the players 0, 1, ... up; players out of `acting` are known to add nothing, which saves most of the
 * work. `worth` is asked once for every coalition, and may hand out the same array again and again.
 */
export function owenValues(
  unions: readonly (readonly number[])[],
  worth: (coalition: Coalition) => Float64Array,
  acting: Coalition,
): readonly Float64Array[] {
  const weights = weightsOf(unions, acting);
  const values: Float64Array[] = [];
  for (const [coalition, shares] of weights) {
    const amounts = worth(coalition);
    shares.forEach((share, player) => {
      values[player] ??= new Float64Array(amounts.length);
      if (share === 0) return;
      const value = values[player];
      for (let at = 0; at < amounts.length; at += 1) value[at]! += share * amounts[at]!;
    });
  }
  return values;
}

/** For each coalition that matters, what its worth counts for in the value of each player. */
function weightsOf(
  unions: readonly (readonly number[])[],
  acting: Coalition,
): ReadonlyMap<Coalition, readonly number[]> {
  const players = unions.flat().length;
  const nobody = () => Array.from({length: players}, () => 0);
  const weights = new Map<Coalition, number[]>([[0, nobody()]]);
  const count = (coalition: Coalition, player: number, weight: number) => {
    const shares = weights.get(coalition & acting) ?? nobody();
    shares[player]! += weight;
    weights.set(coalition & acting, shares);
  };
  unions.forEach((own, at) => {
    const others = subsets(unions.toSpliced(at, 1).map(coalitionOf));
    for (const player of own.filter((one) => (acting & (1 << one)) !== 0)) {
      const rest = subsets(own.filter((one) => one !== player).map((one) => 1 << one));
      for (const before of others) {
        for (const beside of rest) {
          const weight = chanceOf(before.size, unions.length) * chanceOf(beside.size, own.length);
          const joined = before.coalition | beside.coalition;
          count(joined | (1 << player), player, weight);
          count(joined, player, -weight);
        }
      }
    }
  });
  return weights;
}

function coalitionOf(players: readonly number[]): Coalition {
  return players.reduce((coalition, player) => coalition | (1 << player), 0);
}

interface Subset {
  readonly size: number;
  readonly coalition: Coalition;
}

function subsets(parts: readonly Coalition[]): readonly Subset[] {
  return parts.reduce<readonly Subset[]>(
    (all, part) => all.concat(all.map(({size, coalition}) => ({size: size + 1, coalition: coalition | part}))),
    [{size: 0, coalition: 0}],
  );
}

/** How likely it is that in a random order of so many exactly these come before a given one: b! (m - b - 1)! / m!. */
function chanceOf(before: number, all: number): number {
  let ways = all;
  for (let i = 1; i <= before; i += 1) ways = (ways * (all - i)) / i;
  return 1 / ways;
}
