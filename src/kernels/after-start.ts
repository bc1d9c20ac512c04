/** Teams in each quarter, as flat tables: `team * quarters + quarter`. */
export interface TeamQuarters {
  readonly quarters: number;
  /** Employees. */
  readonly size: Int32Array;
  /** Of these, who is in a network; and by network who is in no other, as place in the tables and count. */
  readonly taking: Int32Array;
  readonly only: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** The quarter in which a team started; -1 for before the first one, `quarters` or more for not yet. */
  readonly start: Int32Array;
  /** The network that it started with. */
  readonly first: Int32Array;
}

export interface AfterStart {
  /** The teams that started, with a team beside them that had not, and enough quarters before and after. */
  readonly started: Int32Array;
  /** How many people they had when they started, and how many the teams beside them had then, each team once. */
  readonly people: number;
  readonly peopleBeside: number;
  /** For each quarter from `-reach` to `reach` the mean share of employees who are in other networks. */
  readonly ofStarted: Float64Array;
  readonly ofOthers: Float64Array;
  /** How much more it rose where a team had started; undefined where none had. */
  readonly difference: number | undefined;
}

/**
 * Participation in other networks than the one that a team started with, `reach` quarters before and after it started,
 * against teams that had not started by then: how much more it rose, from the mean of the quarters before to the mean of
 * those after, the quarter of the start left out. Both sides leave out the same network. Teams count alike, if they have at
 * least `least` employees all the time.
 *
 * Only those that have not started stand beside: teams that started earlier may still be on their way (Callaway &
 * Sant'Anna 2021, Journal of Econometrics 225; Goodman-Bacon 2021, same volume). A description without an interval: teams
 * of a department move together, so that one over teams is too narrow.
 */
export function afterStart(teams: TeamQuarters, reach: number, least: number): AfterStart {
  const {quarters, start, first} = teams;
  const count = start.length;
  const width = 2 * reach + 1;
  const sums = {started: new Float64Array(width), others: new Float64Array(width)};
  const found: number[] = [];
  const changes: number[] = [];
  const compared = new Uint8Array(count);
  let [people, peopleBeside] = [0, 0];
  const isWhole = (team: number, quarter: number) => {
    for (let q = quarter - reach; q <= quarter + reach; q += 1) {
      if (teams.size[team * quarters + q]! < least) return false;
    }
    return true;
  };
  for (let team = 0; team < count; team += 1) {
    const quarter = start[team]!;
    if (quarter - reach < 0 || quarter + reach >= quarters || !isWhole(team, quarter)) continue;
    const others = Array.from({length: count}, (_, other) => other).filter(
      (other) => start[other]! > quarter + reach && isWhole(other, quarter),
    );
    if (others.length === 0) continue;
    const share = (of: number, k: number) => shareElsewhere(teams, of, quarter + k, first[team]!);
    const rises = others.map((other) => riseOf((k) => share(other, k), reach));
    const mean = rises.reduce((sum, rise) => sum + rise, 0) / others.length;
    found.push(team);
    people += teams.size[team * quarters + quarter]!;
    changes.push(riseOf((k) => share(team, k), reach) - mean);
    for (const other of others) {
      if (compared[other] === 0) peopleBeside += teams.size[other * quarters + quarter]!;
      compared[other] = 1;
    }
    for (let k = -reach; k <= reach; k += 1) {
      sums.started[k + reach]! += share(team, k);
      for (const other of others) sums.others[k + reach]! += share(other, k) / others.length;
    }
  }
  const many = found.length;
  const difference = many > 0 ? changes.reduce((sum, change) => sum + change, 0) / many : undefined;
  return {
    started: Int32Array.from(found),
    people,
    peopleBeside,
    ofStarted: sums.started.map((sum) => sum / many),
    ofOthers: sums.others.map((sum) => sum / many),
    difference,
  };
}

/** The share of a team's employees who are in a network other than this one. */
export function shareElsewhere(
  {quarters, size, taking, only}: TeamQuarters,
  team: number,
  quarter: number,
  network: number,
): number {
  const at = team * quarters + quarter;
  return (taking[at]! - (only.get(network)?.get(at) ?? 0)) / size[at]!;
}

function riseOf(share: (k: number) => number, reach: number): number {
  let rise = 0;
  for (let k = 1; k <= reach; k += 1) rise += share(k) - share(-k);
  return rise / reach;
}
