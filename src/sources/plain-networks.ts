import type {NetworkId, UnitId} from "../model.ts";
import {day, freeText, id, orEmpty} from "../parse.ts";
import type {Source} from "../source.ts";

/** Our own shape: one row per network. */
export const plainNetworks: Source<"networks"> = {
  name: "plain-networks",
  gives: "networks",
  fields: () => ({
    id: ["network_id", id<NetworkId>()],
    name: ["name", freeText],
    anchor: ["anchor_unit", orEmpty(id<UnitId>())],
    from: ["start_date", orEmpty(day)],
    to: ["end_date", orEmpty(day)],
    kind: ["kind", orEmpty(freeText)],
    purpose: ["purpose", orEmpty(freeText), "optional"],
    parent: ["parent_network", orEmpty(id<NetworkId>()), "optional"],
  }),
};
