import {type Graphs, graphsOf} from "../src/graph.ts";
import type {
  Actor,
  Day,
  Network,
  NetworkHistory,
  NetworkId,
  Past,
  PersonHistory,
  PersonId,
  Reading,
  UnitId,
} from "../src/model.ts";
import {office, plainRules, type Sketch, snapshotOf} from "./graphs.ts";

/** What a sketch leaves out. */
interface Details {
  readonly persons?: Readonly<Record<string, Partial<Actor>>>;
  readonly networks?: Readonly<Record<string, Partial<Network>>>;
  /** Network and person, with a space between: role. */
  readonly roles?: Readonly<Record<string, string>>;
  /** Units of the secretariat that runs the networks. */
  readonly secretariat?: readonly string[];
  /** Units of the central administration. */
  readonly central?: readonly string[];
  readonly past?: Past;
  readonly reading?: Reading;
}

export function detailed(
  sketch: Sketch,
  {persons = {}, networks = {}, roles = {}, secretariat = [], central = [], past, reading = "departmental"}: Details,
): Graphs {
  const plain = snapshotOf(sketch);
  const snapshot = {
    ...plain,
    persons: plain.persons.map((person) => ({...person, ...persons[person.id]})),
    networks: plain.networks.map((network) => ({...network, ...networks[network.id]})),
    memberships: plain.memberships.map((one) => ({...one, role: roles[`${one.network} ${one.person}`]})),
  };
  const rules = {
    ...plainRules,
    secretariat: new Set(secretariat as UnitId[]),
    central: new Set(central as UnitId[]),
  };
  return graphsOf(snapshot, rules, reading, 1, past);
}

/** The office, in which b1 and c1 lead a network and a1 writes its minutes, and the hours of two are known. */
export function officeAtWork(): Graphs {
  return detailed(office(), {
    persons: {a1: {share: 0.5}, b1: {share: 1}},
    roles: {"n1 b1": "leader", "n2 c1": "leader", "n2 a1": "secretary"},
  });
}

interface Facts {
  readonly since?: string;
  readonly networks?: Readonly<Record<string, {readonly changed?: string; readonly leaderlessSince?: string}>>;
  readonly persons?: Readonly<Record<string, Partial<Omit<PersonHistory, "first">> & {readonly first?: string}>>;
}

/** A past without an earlier snapshot; what is not said of somebody did not happen. */
export function pastOf({since, networks = {}, persons = {}}: Facts): Past {
  const ofNetwork = Object.entries(networks).map(
    ([id, {changed, leaderlessSince}]) =>
      [id as NetworkId, {changed: changed as Day | undefined, leaderlessSince: leaderlessSince as Day | undefined}] as [
        NetworkId,
        NetworkHistory,
      ],
  );
  const ofPerson = Object.entries(persons).map(
    ([id, {first, joins = 0, leaves = 0, joinsFollowed = 0, earlyLeaves = 0}]) =>
      [id as PersonId, {first: first as Day | undefined, joins, leaves, joinsFollowed, earlyLeaves}] as [
        PersonId,
        PersonHistory,
      ],
  );
  const history = {since: since as Day | undefined, networks: new Map(ofNetwork), persons: new Map(ofPerson)};
  return {history, earlier: undefined};
}
