import type {Finding} from "./finding.ts";
import type {MetricName} from "./language.ts";
import type {Level, Score} from "./metric.ts";
import {withoutPersons} from "./privacy.ts";

/** Who an issue is for, and what they may see: the only place where that is said. */
export interface Audience {
  /** Also the name of its folder. */
  readonly name: "management" | "secretariat";
  /** What its scores may be about; nobody else's are handed on. */
  readonly levels: readonly Level[];
  readonly metrics: readonly MetricName[];
  /** Whether rows about a person may be among them. */
  readonly persons: boolean;
  /** What it is given: a page, of figures that went through the door of `privacy.ts`, or the table of scores. */
  readonly gives: "page" | "scores";
}

/**
 * The scores that an audience may be given. Throws if one about a person is among them although the audience may see
 * none, whatever its levels and metrics say.
 */
export function scoresFor(audience: Audience, scores: readonly Score[]): readonly Score[] {
  const {levels, metrics, persons} = audience;
  const given = scores.filter(({of, metric}) => levels.includes(of) && metrics.includes(metric));
  return persons ? given : withoutPersons(given);
}

/** The findings that an audience may be given, in their order: none about a person where it may see none. */
export function findingsFor({levels, persons}: Audience, findings: readonly Finding[]): readonly Finding[] {
  const given = findings.filter(({of}) => levels.includes(of) || (of === "network-pair" && levels.includes("network")));
  return persons ? given : withoutPersons(given);
}
