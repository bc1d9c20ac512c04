import type {NetworkId, UnitId} from "../model.ts";
import {day, id, orEmpty, text} from "../parse.ts";
import type {Source} from "../source.ts";

/** Our own shape: one row per network. */
export const plainNetworks: Source<"networks"> = {
  name: "plain-networks",
  gives: "networks",
  fields: () => ({
    id: ["network_id", id<NetworkId>()],
    name: ["name", text],
    anchor: ["anchor_unit", orEmpty(id<UnitId>())],
    from: ["start_date", orEmpty(day)],
    to: ["end_date", orEmpty(day)],
    kind: ["kind", orEmpty(text)],
    purpose: ["purpose", orEmpty(text), "optional"],
    parent: ["parent_network", orEmpty(id<NetworkId>()), "optional"],
  }),
};
