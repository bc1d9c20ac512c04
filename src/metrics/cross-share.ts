import {crossingsOf} from "../kernels/composition.ts";
import {participantsOf, sumByGroup} from "../kernels/participants.ts";
import {type Measure, perGroupAndArea, ratios} from "../metric.ts";

/**
 * Take a membership at random, and a random other participant in that network: how likely is that person from another
 * group? X = sum_n k_n s_n / M = V E / (100 M). Of group g: sum over the memberships of g's members of
 * (k_n - c_ng) / (k_n - 1), over the number of such memberships; both over networks with k_n >= 2. A mix: it also rises
 * when inward networks end. No value without such memberships.
 */
export const crossShare: Measure = {
  kind: "measure",
  name: "cross-share",
  of: ["whole", "group", "area"],
  readings: ["departmental"],
  quantity: "share",
  range: [0, 1],
  chance: ["memberships", "labels"],
  formula: "X = sum_n k_n s_n / M; X_g = [sum_n c_ng (k_n - c_ng) / (k_n - 1)] / sum_n c_ng, over n with k_n >= 2",
  definition:
    "Of a random membership, the probability that a random other participant in that network is from another department. Rises also when inward networks end; never ranks networks. No value where nobody shares a network.",
  source: "Kronblad, with the weights of Newman 2001, Physical Review E 64, 016132",
  compute: (graphs, _random, asked) =>
    perGroupAndArea(graphs, asked, ({persons, groups, group, members, composition}) => {
      const {crossing, seats} = crossingsOf(composition, groups.length);
      const participants = () => sumByGroup(group, groups.length, participantsOf(members, persons.length));
      return ratios(groups, participants, crossing, seats);
    }),
};
