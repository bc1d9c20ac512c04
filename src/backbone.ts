import {stringify} from "csv-stringify/sync";
import type {Graphs} from "./graph.ts";
import {sizeOf} from "./kernels/rows.ts";
import {sharingByChance} from "./kernels/sdsm.ts";
import {falseDiscovery} from "./kernels/statistics.ts";
import type {GroupId, PersonId} from "./model.ts";

/** Two persons who share more networks than their numbers of networks, and the sizes of these, let expect. */
interface BackboneTie {
  readonly person: PersonId;
  readonly group: GroupId;
  readonly other: PersonId;
  readonly otherGroup: GroupId;
  /** Networks in common, and how many there are by chance. */
  readonly networks: number;
  readonly expected: number;
  /** How probable so many or more are by chance. */
  readonly p: number;
  /** The smallest share of false discoveries, among all pairs that are called, at which this one is called. */
  readonly q: number;
}

/**
 * The backbone of the projection by the stochastic degree sequence model (Neal 2014; see `kernels/sdsm.ts`): the pairs of
 * persons with p up to `alpha`, by id. One-sided, and every pair by itself: where there is no backbone, up to a share
 * `alpha` of all pairs are listed; `q` counts with all pairs of persons who are in a network. With an alpha of 1, every
 * pair that shares a network.
 */
export function backboneOf({rows}: Graphs, alpha: number): readonly BackboneTie[] {
  const {persons, groups, group, ofPerson, ofNetwork} = rows;
  const taking = persons.filter((_, i) => sizeOf(ofPerson, i) > 0).length;
  const pairs = sharingByChance(ofPerson, ofNetwork);
  const q = falseDiscovery(
    pairs.map(({p}) => p),
    (taking * (taking - 1)) / 2,
  );
  return pairs.flatMap(({person: i, other: j, ...figures}, at) => {
    const [person, other] = [persons[i], persons[j]];
    const [own, otherGroup] = [groups[group[i] ?? -1], groups[group[j] ?? -1]];
    if (figures.p > alpha || person === undefined || other === undefined) return [];
    if (own === undefined || otherGroup === undefined) return [];
    return [{person, group: own, other, otherGroup, ...figures, q: q[at] ?? 1}];
  });
}

/** The same as a table, persons by their pseudonyms. */
export function backboneTable(graphs: Graphs, alpha: number): string {
  const rows = backboneOf(graphs, alpha).map(({otherGroup, ...tie}) => ({...tie, other_group: otherGroup}));
  const columns = ["person", "group", "other", "other_group", "networks", "expected", "p", "q"];
  return stringify(rows, {header: true, columns, escape_formulas: true});
}
