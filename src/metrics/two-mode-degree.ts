import {sizeOf} from "../kernels/rows.ts";
import {type Measure, perNetwork, perPerson} from "../metric.ts";

/**
 * A person's networks over all networks with members, and a network's members over all persons in some network: the
 * degree over its maximum in the affiliation graph. Nobody, no value; a person in no network has no row.
 */
export const twoModeDegree: Measure = {
  kind: "measure",
  name: "two-mode-degree",
  of: ["person", "network"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: [],
  formula: "k_i / networks with members; k_n / persons in a network",
  definition:
    "Of a person, the share of the networks that the person is in; of a network, the share of the persons in networks who are in it. The other mode is what the affiliation graph holds: networks of nobody and employees in no network do not count in its size.",
  source: "Borgatti & Everett 1997, Social Networks 19(3); Faust 1997, Social Networks 19(2)",
  *compute({rows}) {
    const {persons, networks, ofPerson, ofNetwork} = rows;
    const personCount = persons.filter((_, i) => sizeOf(ofPerson, i) > 0).length;
    const networkCount = networks.filter((_, n) => sizeOf(ofNetwork, n) > 0).length;
    yield* perPerson(rows, (i) => sizeOf(ofPerson, i) / networkCount);
    yield* perNetwork(rows, (_, size) => (personCount > 0 ? size / personCount : undefined));
  },
};
