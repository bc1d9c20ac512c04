import {byGravity, type Facts, type Finding, livesOf, type Rule, type Sign, type Thresholds} from "../finding.ts";
import type {FindingKind} from "../language.ts";
import {whole} from "../metric.ts";
import {anchorNotRepresented} from "./anchor-not-represented.ts";
import {carryingNetwork} from "./carrying-network.ts";
import {departmentSuppliesLeaders} from "./department-supplies-leaders.ts";
import {departmentWithFirstTimers} from "./department-with-first-timers.ts";
import {endingNetwork} from "./ending-network.ts";
import {inwardDepartment} from "./inward-department.ts";
import {loadOnFew} from "./load-on-few.ts";
import {loadOnOne} from "./load-on-one.ts";
import {lowParticipation} from "./low-participation.ts";
import {nearCopy} from "./near-copy.ts";
import {neededPair} from "./needed-pair.ts";
import {nestedNetwork} from "./nested-network.ts";
import {networkWithoutAnchor} from "./network-without-anchor.ts";
import {networkWithoutChange} from "./network-without-change.ts";
import {networkWithoutDeputy} from "./network-without-deputy.ts";
import {networkWithoutLeader} from "./network-without-leader.ts";
import {newlyMetPair} from "./newly-met-pair.ts";
import {oneDepartmentNetwork} from "./one-department-network.ts";
import {pairAboveChance} from "./pair-above-chance.ts";
import {pairBelowChance} from "./pair-below-chance.ts";
import {pairOnOneNetwork} from "./pair-on-one-network.ts";
import {untouchedPair} from "./untouched-pair.ts";

/** Every kind of finding: barriers, then drivers, each side with what weighs most first. */
export const findings: readonly Rule[] = [
  neededPair,
  untouchedPair,
  pairBelowChance,
  inwardDepartment,
  lowParticipation,
  pairOnOneNetwork,
  endingNetwork,
  loadOnFew,
  loadOnOne,
  networkWithoutLeader,
  networkWithoutDeputy,
  networkWithoutAnchor,
  anchorNotRepresented,
  oneDepartmentNetwork,
  nearCopy,
  nestedNetwork,
  networkWithoutChange,
  carryingNetwork,
  pairAboveChance,
  newlyMetPair,
  departmentSuppliesLeaders,
  departmentWithFirstTimers,
];

/**
 * The findings of each of these periods, in order of time: by kind in the order above, the graver first, what has left last. Pure: the same
 * periods give the same, and later ones change nothing of those before.
 */
export function findingsOf(periods: readonly Facts[], thresholds: Thresholds): readonly (readonly Finding[])[] {
  const signs = periods.map((facts, at) =>
    findings.flatMap((rule): readonly Sign[] => [...rule.find(facts, thresholds, periods.slice(0, at))]),
  );
  const lives = livesOf(periods.map(({day}, at) => ({day, signs: signs[at] ?? []})));
  return periods.map((facts, at) => {
    const before = periods[at - 1];
    const found = (lives[at] ?? []).map((lived): Finding => {
      const rule = ruleOf(lived.kind);
      const value = rule.figure(facts, lived.subject, lived.other);
      const earlier = before && rule.figure(before, lived.subject, lived.other);
      const change = value === undefined || earlier === undefined ? undefined : value - earlier;
      const [level, ...more] = rule.of;
      const of = more.length === 0 && level !== undefined ? level : lived.subject === whole ? "whole" : "group";
      return {...lived, of, value, change};
    });
    const placeOf = ({kind}: Finding) => findings.findIndex((rule) => rule.kind === kind);
    const isGone = ({state}: Finding) => Number(state === "gone");
    return found.sort((a, b) => placeOf(a) - placeOf(b) || isGone(a) - isGone(b) || byGravity(a, b));
  });
}

export function ruleOf(kind: FindingKind): Rule {
  const rule = findings.find((one) => one.kind === kind);
  if (rule === undefined) throw new Error(`unknown finding: ${kind}`);
  return rule;
}
