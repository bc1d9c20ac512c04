import {keeping} from "../kernels/keeping.ts";
import {overlapsOf} from "../kernels/overlaps.ts";
import {transpose} from "../kernels/rows.ts";
import {type Measure, perNetworkPair} from "../metric.ts";

/** What ties a committee to a network: the politicians who are in both. Rows only where there are any. */
export const sharedPoliticians: Measure = {
  kind: "measure",
  name: "shared-politicians",
  of: ["network-pair"],
  readings: ["employee-politician"],
  quantity: "count",
  range: [1, Number.POSITIVE_INFINITY],
  chance: [],
  formula: "#{politicians i : i in c and i in n}, c a committee and n a network that is none",
  definition:
    "Number of politicians who are members of both the committee and the network; rows only where there are any. Committees are the kinds of network that make ties in outward readings only.",
  source: "Kronblad",
  compute({rows, frame: {actors, outward}}) {
    const politicians = Uint8Array.from(actors, ({kind}) => (kind === "politician" ? 1 : 0));
    const ofNetwork = keeping(rows.ofNetwork, politicians);
    const shared = overlapsOf({ofNetwork, ofPerson: transpose(ofNetwork, rows.persons.length)});
    const mixed = shared.filter(({first, second}) => outward[first] !== outward[second]);
    return perNetworkPair(rows, mixed, (pair) => ({n: pair.shared, value: pair.shared}));
  },
};
