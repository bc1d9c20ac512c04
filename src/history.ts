import type {Graphs} from "./graph.ts";
import {participantsOf} from "./kernels/participants.ts";
import {type History, monthsBetween} from "./model.ts";

/** The history, if it reaches 12 months back: else everybody would seem to have come just now. */
export function yearOf({past, frame}: Graphs): History | undefined {
  const since = past?.history.since;
  return since !== undefined && monthsBetween(since, frame.day) >= 12 ? past?.history : undefined;
}

/** The same where nobody's first participation may have been deleted: else those who came back would seem to be new. */
export function wholeYearOf(graphs: Graphs): History | undefined {
  const history = yearOf(graphs);
  return history?.isCut === true ? undefined : history;
}

/** 1 for each participant whose first participation ever is of the last 12 months. */
export function firstTimersOf(
  {rows: {persons, ofNetwork}, frame: {day}}: Graphs,
  history: History,
): {readonly taking: Uint8Array; readonly firstTimers: Uint8Array} {
  const taking = participantsOf(ofNetwork, persons.length);
  const firstTimers = taking.map((takes, i) => {
    const id = persons[i];
    const first = id === undefined ? undefined : history.persons.get(id)?.first;
    return takes === 1 && first !== undefined && monthsBetween(first, day) < 12 ? 1 : 0;
  });
  return {taking, firstTimers};
}
