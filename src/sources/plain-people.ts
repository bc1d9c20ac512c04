import type {UnitId} from "../model.ts";
import {day, flag, freeText, id, orEmpty, personKind, share} from "../parse.ts";
import type {Source} from "../source.ts";

/** Our own shape: one row per employment, several or successive ones for a person. */
export const plainPeople: Source<"people"> = {
  name: "plain-people",
  gives: "people",
  fields: (person) => ({
    person: ["person_id", person("id")],
    unit: ["unit", orEmpty(id<UnitId>())],
    manager: ["manager_id", orEmpty(person("id"))],
    position: ["position", orEmpty(freeText)],
    from: ["valid_from", orEmpty(day)],
    to: ["valid_to", orEmpty(day)],
    kind: ["kind", personKind, "optional"],
    share: ["share", orEmpty(share), "optional"],
    isManager: ["is_manager", orEmpty(flag), "optional"],
  }),
};
