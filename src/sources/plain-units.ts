import type {UnitId} from "../model.ts";
import {type Cell, day, foldedName, freeText, id, orEmpty} from "../parse.ts";
import type {Source} from "../source.ts";

/** Files of other systems say a unit by its name. */
const byName: Cell<readonly UnitId[]> = (cell) => {
  const name = freeText(cell);
  return name === "" ? [] : [`name:${foldedName(name)}` as UnitId];
};

/** Our own shape: one row per unit, or several with dates for a unit that moves in the tree. */
export const plainUnits: Source<"units"> = {
  name: "plain-units",
  gives: "units",
  fields: () => ({
    id: ["unit_id", id<UnitId>()],
    name: ["name", freeText],
    aliases: ["name", byName],
    parent: ["parent_id", orEmpty(id<UnitId>())],
    from: ["start_date", orEmpty(day), "optional"],
    to: ["end_date", orEmpty(day), "optional"],
  }),
};
