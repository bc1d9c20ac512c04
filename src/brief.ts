import {countOf, type Finding, isOfReorganisation, participantsOf, type Rule} from "./finding.ts";
import {findings as rules} from "./findings/index.ts";
import type {FindingKind} from "./language.ts";
import type {Level} from "./metric.ts";
import {figure, networkFigures, pairFigure, type Rules} from "./privacy.ts";
import type {Scores} from "./scores.ts";

/** The findings of a kind, as far as they may be told to those who see aggregates only. */
export interface Brief {
  readonly kind: FindingKind;
  readonly side: Rule["side"];
  /** What those are that are named. */
  readonly of: readonly Level[];
  readonly count: number;
  /** How many of them are new, and how many have left, since the period before. */
  readonly fresh: number;
  readonly gone: number;
  /** How many of the new ones are of a reorganisation, and how many of all are no longer more than chance for sure. */
  readonly reorganised: number;
  readonly unsure: number;
  /** Whom some of them are about, by id: a department, a pair of them or a network each; the gravest first. */
  readonly named: readonly (readonly string[])[];
}

/**
 * The short form: how many of each kind there are, and the names of those that may be named. A pair is named where its
 * figures may be shown, a department where enough people stand behind the finding, a network where more than its name may
 * be told. What is in a network is not told at all, nor which pair hangs on one; of a finding about a person there is not
 * even the number.
 */
export function briefsOf(
  findings: readonly Finding[],
  scores: Scores,
  privacy: Rules,
  parts: Parameters<typeof isOfReorganisation>[1],
): readonly Brief[] {
  return rules
    .filter(({of}) => !of.includes("person"))
    .flatMap(({kind, side, of, claims}): readonly Brief[] => {
      const all = findings.filter((finding) => finding.kind === kind);
      const alive = all.filter(({state}) => state !== "gone");
      if (alive.length === 0) return [];
      return [
        {
          kind,
          side,
          of,
          count: alive.length,
          fresh: alive.filter(({state}) => state === "new").length,
          gone: all.length - alive.length,
          reorganised: alive.filter((finding) => isOfReorganisation(finding, parts)).length,
          unsure: claims ? alive.filter(({firm}) => !firm).length : 0,
          named: alive
            .filter((finding) => mayBeNamed(finding, scores, privacy))
            .map(({subject, other}) => (other === undefined ? [subject] : [subject, other])),
        },
      ];
    });
}

function mayBeNamed({kind, subject, other}: Finding, scores: Scores, privacy: Rules): boolean {
  const participants = (group: string) => participantsOf({scores}, group);
  const size = (network: string) => countOf({scores}, "network-size", network);
  switch (kind) {
    case "pair-below-chance":
    case "pair-above-chance":
    case "newly-met-pair":
    case "needed-pair": {
      if (other === undefined) return false;
      const count = (metric: Parameters<typeof countOf>[1]) => countOf({scores}, metric, subject, other);
      const basis = {
        people: count("pair-people"),
        smallerSide: count("pair-people-smaller-side"),
        withoutBusiest: count("pair-people-without-busiest"),
        participants: Math.min(participants(subject), participants(other)),
      };
      const shown = pairFigure(true, basis, privacy).kind;
      // That they are none or few is what the class of none or few says.
      return shown === "shown" || (kind === "needed-pair" && shown === "few");
    }
    case "inward-department":
    case "low-participation": {
      const n = participants(subject);
      return figure(true, {n, size: scores.of("participation", subject)?.n ?? 0}, privacy).kind === "shown";
    }
    case "department-with-first-timers": {
      const n = countOf({scores}, "first-timers", subject);
      return figure(true, {n, size: participants(subject)}, privacy).kind === "shown";
    }
    case "ending-network":
    case "network-without-leader":
    case "network-without-deputy":
    case "network-without-anchor":
    case "network-without-change":
    case "carrying-network":
      return networkFigures(size(subject), undefined, privacy).kind !== "name";
    default:
      return false;
  }
}
