import {mixingOf, totalsOf} from "../kernels/mixing.ts";
import {type Measure, whole} from "../metric.ts";

/** Assortativity of ties by department (Newman 2003). */
export const assortativity: Measure = {
  kind: "measure",
  name: "assortativity",
  of: ["whole"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [-1, 1],
  chance: [],
  formula: "(sum_g e_gg - sum_g a_g^2) / (1 - sum_g a_g^2), e_gg share of ties inside g, a_g share of tie ends in g",
  definition:
    "How far ties are between people of the same department, beyond what the ends of ties would give at random: 0 as by chance, 1 all inside. Over distinct ties. No value without ties or with all in one department.",
  source: "Newman 2003, Physical Review E 67, 026126",
  *compute({byPerson}) {
    const mixing = mixingOf(byPerson);
    const {inside, between, nodes} = totalsOf(mixing);
    const ties = inside + between;
    const alike = mixing.inside.reduce((sum, own, g) => sum + ((2 * own + mixing.outside[g]!) / (2 * ties)) ** 2, 0);
    yield {
      of: "whole",
      subject: whole,
      n: nodes,
      value: ties > 0 && alike < 1 ? (inside / ties - alike) / (1 - alike) : undefined,
    };
  },
};
