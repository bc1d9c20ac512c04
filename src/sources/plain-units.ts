import type {UnitId} from "../model.ts";
import {day, id, orEmpty, text} from "../parse.ts";
import type {Source} from "../source.ts";

/** Our own shape: one row per unit, or several with dates for a unit that moves in the tree. */
export const plainUnits: Source<"units"> = {
  name: "plain-units",
  gives: "units",
  fields: () => ({
    id: ["unit_id", id<UnitId>()],
    name: ["name", text],
    parent: ["parent_id", orEmpty(id<UnitId>())],
    from: ["start_date", orEmpty(day), "optional"],
    to: ["end_date", orEmpty(day), "optional"],
  }),
};
