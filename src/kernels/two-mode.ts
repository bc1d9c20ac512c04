import {once} from "./once.ts";
import {type Rows, sizeOf} from "./rows.ts";
import {shortestPaths} from "./shortest-paths.ts";

type Figure = number | undefined;

/** A figure of each person and of each network; undefined for who is in no network and for a network of nobody. */
interface BothModes {
  readonly persons: readonly Figure[];
  readonly networks: readonly Figure[];
}

/** By the shortest ways in the affiliation graph, where a membership is a step. */
export interface TwoMode {
  /** Pairs of others, of either mode, whose shortest ways run through it; a pair counts once. */
  readonly betweenness: BothModes;
  /** The same over the largest that its mode allows; undefined where that is 0. */
  readonly betweennessShare: BothModes;
}

/**
 * Two-mode centrality (Borgatti & Everett 1997). Persons in no network and networks of nobody are not in the graph, and
 * count in no size.
 */
export const twoMode = once(({ofPerson, ofNetwork}: {readonly ofPerson: Rows; readonly ofNetwork: Rows}): TwoMode => {
  const graph = joined(ofPerson, ofNetwork);
  const personCount = ofPerson.starts.length - 1;
  const nodes = Array.from({length: graph.starts.length - 1}, (_, node) => node);
  const isPerson = (node: number) => node < personCount;
  const inAll = {persons: 0, networks: 0};
  for (const node of nodes) {
    if (sizeOf(graph, node) === 0) continue;
    inAll[isPerson(node) ? "persons" : "networks"] += 1;
  }
  const most = {
    persons: mostBetween(inAll.persons, inAll.networks),
    networks: mostBetween(inAll.networks, inAll.persons),
  };
  const {betweenness} = shortestPaths({starts: graph.starts, neighbours: graph.items});
  const modes = (figure: (node: number) => Figure): BothModes => {
    const figures = nodes.map((node) => (sizeOf(graph, node) > 0 ? figure(node) : undefined));
    return {persons: figures.slice(0, personCount), networks: figures.slice(personCount)};
  };
  return {
    betweenness: modes((node) => betweenness[node]),
    betweennessShare: modes((node) => {
      const largest = most[isPerson(node) ? "persons" : "networks"];
      return largest > 0 ? betweenness[node]! / largest : undefined;
    }),
  };
});

/** Persons, then networks, as the nodes of one graph. */
function joined(ofPerson: Rows, ofNetwork: Rows): Rows {
  const personCount = ofPerson.starts.length - 1;
  const memberships = ofPerson.items.length;
  return {
    starts: Int32Array.from([...ofPerson.starts, ...ofNetwork.starts.subarray(1).map((start) => start + memberships)]),
    items: Int32Array.from([...ofPerson.items.map((network) => network + personCount), ...ofNetwork.items]),
  };
}

/** The largest betweenness of one of `own` nodes among `other` ones of the other mode (Borgatti & Everett 1997). */
function mostBetween(own: number, other: number): number {
  if (own === 0 || other === 0) return 0;
  const p = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return (other ** 2 * (p + 1) ** 2 + other * (p + 1) * (2 * t - p - 1) - t * (2 * p - t + 3)) / 2;
}
