import type {Finding, Need, Thresholds} from "./finding.ts";
import {type Graphs, graphsOf, type TieRules} from "./graph.ts";
import {figureNames, type Recommendation} from "./issue.ts";
import {participantsOf, sumByGroup} from "./kernels/participants.ts";
import {sizeOf} from "./kernels/rows.ts";
import {byText, type Network, type NetworkId, type Snapshot} from "./model.ts";
import {newNetwork} from "./new-network.ts";
import {type Action, whatIf} from "./whatif.ts";

/** What recommendations are made from: a day, and what was found on it. */
export interface Grounds {
  readonly facts: Snapshot;
  readonly rules: TieRules;
  readonly seed: number;
  readonly findings: readonly Finding[];
  readonly needs: readonly Need[] | undefined;
  /** Information lists by their size only: nobody has confirmed that they are. */
  readonly unsettledLists: ReadonlySet<NetworkId>;
  readonly thresholds: Pick<Thresholds, "fewPeople" | "leastParticipants">;
}

const mostRecommendations = 3;
/** A dozen can meet around a table; three of a department, so that no pair of departments hangs on one person. */
const newNetworkSize = {size: 12, each: 3};
/** Of whom to ask to a new network: enough for a mean that is told to a tenth of a per cent. */
const choices = 19;

/**
 * At most three things that management could decide, with the four headline figures if it did. The rule: of the kinds
 * below, in their order, the first three that there is a reason for, each once, and of a kind the gravest. Reasons are the
 * findings in force; a new network is proposed only for departments with few people in common, and where needs are stated
 * only for those that need each other.
 *
 * 1. a new network between departments that need each other, as their directors say;
 * 2. what is to happen when a network ends that alone connects;
 * 3. a leader for the networks that lack one;
 * 4. where no needs are stated, a new network between departments that do not meet;
 * 5. whether two networks of nearly the same people should be one;
 * 6. whether the largest network that is an information list by its size alone is one;
 * 7. an anchor, and 8. a deputy, for the networks that lack one.
 *
 * First what is missed or about to be lost, then what adds, then what tidies. A leader, an anchor and a deputy change no
 * figure. Persons are in none of it.
 */
export function recommendationsOf(grounds: Grounds): readonly Recommendation[] {
  const inForce = grounds.findings.filter(({state}) => state !== "gone");
  const {needs} = grounds;
  const found: Recommendation[] = [];
  for (const candidate of [
    () => (needs === undefined ? undefined : startOf(grounds)),
    () => decideOn(grounds, inForce),
    () => holderOf("leader", inForce),
    () => (needs === undefined && inForce.some(({kind}) => kind === "untouched-pair") ? startOf(grounds) : undefined),
    () => joinOf(grounds, inForce),
    () => settleOf(grounds),
    () => holderOf("anchor", inForce),
    () => holderOf("deputy", inForce),
  ]) {
    const recommendation = candidate();
    if (recommendation !== undefined) found.push(recommendation);
    if (found.length === mostRecommendations) break;
  }
  return found;
}

function startOf(grounds: Grounds): Recommendation | undefined {
  const {facts, rules, seed, needs, thresholds} = grounds;
  const graphs = graphsOf(facts, rules, "departmental", seed);
  const among = departmentsOf(graphs, thresholds.leastParticipants);
  const found = newNetwork(graphs, {...newNetworkSize, fewPeople: thresholds.fewPeople, needs, among});
  if (found === undefined) return undefined;
  const {members, pairs} = found;
  return {
    kind: "new-network",
    members,
    pairs,
    isNeeded: needs !== undefined,
    figures: figuresIf(grounds, {kind: "start", name: "", members}),
  };
}

/** Departments with enough people in networks for a pair of them to be told of. */
function departmentsOf({rows: {groups, group, ofNetwork, persons}}: Graphs, least: number): ReadonlySet<string> {
  const taking = sumByGroup(group, groups.length, participantsOf(ofNetwork, persons.length));
  return new Set(groups.filter((_, g) => (taking[g] ?? 0) >= least));
}

function decideOn(grounds: Grounds, inForce: readonly Finding[]): Recommendation | undefined {
  const ending = inForce.find((finding) => finding.kind === "ending-network");
  if (ending === undefined) return undefined;
  const {subject: network, figures} = ending;
  return {kind: "ending-network", network, end: figures.end, figures: figuresIf(grounds, closing(network))};
}

/** Findings of a kind come with the gravest first. */
function holderOf(kind: "leader" | "anchor" | "deputy", inForce: readonly Finding[]): Recommendation | undefined {
  const networks = inForce.filter((one) => one.kind === `network-without-${kind}`).map(({subject}) => subject);
  return networks.length > 0 ? {kind, networks, figures: undefined} : undefined;
}

/** Of the two, that with fewer members is the one to go; of equals the second. */
function joinOf(grounds: Grounds, inForce: readonly Finding[]): Recommendation | undefined {
  const copies = inForce.find(({kind}) => kind === "near-copy");
  if (copies?.other === undefined) return undefined;
  const {facts, rules, seed} = grounds;
  const {networks: all, ofNetwork} = graphsOf(facts, rules, "departmental", seed).rows;
  const members = (id: string) => sizeOf(ofNetwork, all.indexOf(id as NetworkId));
  const {subject, other} = copies;
  const networks = members(subject) < members(other) ? ([other, subject] as const) : ([subject, other] as const);
  return {kind: "near-copy", networks, figures: figuresIf(grounds, closing(networks[1]))};
}

/** Of equally large ones the first. */
function settleOf(grounds: Grounds): Recommendation | undefined {
  const {facts, rules, unsettledLists} = grounds;
  const members = Map.groupBy(facts.memberships, ({network}) => network);
  const size = ({id}: Network) => members.get(id)?.length ?? 0;
  const [largest] = facts.networks
    .filter(({id}) => unsettledLists.has(id))
    .toSorted((a, b) => size(b) - size(a) || byText(a.id, b.id));
  if (largest === undefined) return undefined;
  const lists = new Set([...rules.lists].filter((id) => id !== largest.id));
  const counted = figuresIf({...grounds, rules: {...rules, lists}});
  const figures = figuresIf(grounds)?.map((one, at) => ({...one, after: counted?.[at]?.before}));
  return {kind: "list", network: largest.id, figures};
}

function closing(network: string): Action {
  return {kind: "close", network: network as NetworkId};
}

function figuresIf({facts, rules, seed}: Grounds, ...actions: readonly Action[]): Recommendation["figures"] {
  const {figures} = whatIf(facts, actions, {rules, seed, draws: 0, choices});
  return figureNames.flatMap((name) =>
    figures.filter(({figure}) => figure === name).map(({before, after, n}) => ({figure: name, before, after, n})),
  );
}
