import type {NetworkId} from "../model.ts";
import {day, freeText, id, orEmpty} from "../parse.ts";
import type {Source} from "../source.ts";

/** Our own shape: one row per spell of a person in a network in one role. */
export const plainMemberships: Source<"memberships"> = {
  name: "plain-memberships",
  gives: "memberships",
  fields: (person) => ({
    person: ["person_id", person("id")],
    network: ["network_id", id<NetworkId>()],
    role: ["role", orEmpty(freeText)],
    from: ["from", orEmpty(day)],
    to: ["to", orEmpty(day)],
  }),
};
