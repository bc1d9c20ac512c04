import type {Facts, Need, Rule, Sign, Thresholds} from "../src/finding.ts";
import {standardThresholds} from "../src/finding.ts";
import {type MeasureSettings, measureDay} from "../src/measure.ts";
import type {Day, History, Membership, Network, NetworkId, PersonId, UnitId} from "../src/model.ts";
import {Scores} from "../src/scores.ts";
import {plainRules, type Sketch, snapshotOf} from "./graphs.ts";

/** An organisation in which findings are looked for: a sketch, and what it does not say. By network, where not by day. */
export interface Scene extends Sketch {
  readonly day?: string;
  readonly leaders?: Readonly<Record<string, string>>;
  readonly deputies?: Readonly<Record<string, string>>;
  readonly anchors?: Readonly<Record<string, string>>;
  readonly ends?: Readonly<Record<string, string>>;
  readonly parents?: Readonly<Record<string, string>>;
  readonly needs?: readonly Need[];
  readonly history?: History;
  /** Under which chance is asked; none, where the finding does not. */
  readonly nullModels?: MeasureSettings["nullModels"];
}

const settings: MeasureSettings = {
  rules: plainRules,
  readings: ["departmental"],
  nullModels: [],
  draws: {whole: 399, pairs: 1999},
  seed: 1,
  strataDepth: undefined,
  inFull: true,
};

/** The facts that findings are found in, measured as a run measures them. */
function factsOf(scene: Scene): Facts {
  const {leaders = {}, deputies = {}, anchors = {}, ends = {}, parents = {}, needs = [], history} = scene;
  const sketched = snapshotOf(scene);
  const day = (scene.day ?? sketched.day) as Day;
  const role = ({person, network}: Membership) =>
    leaders[network] === person ? "leader" : deputies[network] === person ? "deputy" : undefined;
  const networks = sketched.networks.map((network): Network => {
    const {id} = network;
    const [to, parent] = [ends[id] as Day | undefined, parents[id] as NetworkId | undefined];
    return {...network, anchor: anchors[id] as UnitId | undefined, to, parent};
  });
  const snapshot = {
    ...sketched,
    day,
    networks,
    memberships: sketched.memberships.map((one) => ({...one, role: role(one)})),
  };
  const past = history && {history, earlier: undefined};
  const scores = measureDay(snapshot, {...settings, nullModels: scene.nullModels ?? []}, past);
  return {
    day,
    scores: new Scores(scores),
    networks: new Map(networks.map(({id, to, parent}) => [id, {end: to, parent}])),
    needs,
  };
}

/** What the rule finds in a scene; `earlier` in order of time. */
export function signsIn(
  rule: Rule,
  scene: Scene,
  {earlier = [], ...own}: Partial<Thresholds> & {readonly earlier?: readonly Scene[]} = {},
): readonly Sign[] {
  return [...rule.find(factsOf(scene), {...standardThresholds, ...own}, earlier.map(factsOf))];
}

/** Whom a firm finding is about, a pair as `subject|other`. */
export function subjectsOf(signs: readonly Sign[]): readonly string[] {
  return signs
    .filter(({firm}) => firm)
    .map(({subject, other}) => (other === undefined ? subject : `${subject}|${other}`));
}

/** So many people of a department: A1, A2 ... */
export function people(department: string, count: number): readonly string[] {
  return Array.from({length: count}, (_, i) => `${department}${i + 1}`);
}

/** Everybody, by department, where the letter before the number is the department. */
export function employed(...all: readonly (readonly string[])[]): Record<string, string> {
  return Object.fromEntries(all.flat().map((id) => [id, id.replace(/\d+$/, "")]));
}

/** A history of which only this is known. */
export function historyOf(given: {
  readonly networks?: Readonly<Record<string, {readonly changed?: string; readonly leaderlessSince?: string}>>;
  /** Person -> day of the first participation. */
  readonly first?: Readonly<Record<string, string>>;
}): History {
  const none = {joins: 0, leaves: 0, joinsFollowed: 0, earlyLeaves: 0};
  return {
    since: "2000-01-01" as Day,
    networks: new Map(
      Object.entries(given.networks ?? {}).map(([id, {changed, leaderlessSince}]) => [
        id as NetworkId,
        {changed: changed as Day | undefined, leaderlessSince: leaderlessSince as Day | undefined},
      ]),
    ),
    persons: new Map(
      Object.entries(given.first ?? {}).map(([id, first]) => [id as PersonId, {first: first as Day, ...none}]),
    ),
  };
}
