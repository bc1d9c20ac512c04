import {mixingOf} from "../kernels/mixing.ts";
import type {Measure} from "../metric.ts";

/** Inbreeding of a department in its ties (Coleman 1958). One participant, or no ties: no value. */
export const coleman: Measure = {
  kind: "measure",
  name: "coleman",
  of: ["group"],
  readings: ["departmental", "ties"],
  quantity: "index",
  range: [-1, 1],
  chance: [],
  formula:
    "e_g = out_g (N_g - 1) / (N - 1), t_gg ties inside; (t_gg - e_g) / (out_g - e_g) if t_gg >= e_g, else (t_gg - e_g) / e_g",
  definition:
    "How far the participants of a department choose their own: 0 as if ties were drawn without regard to departments, 1 only their own, -1 none of their own. Over distinct ties, a tie counting at both its ends. No value for a department of one participant, without ties, or of everybody.",
  source: "Coleman 1958, Human Organization 17(4)",
  *compute({rows: {groups}, byPerson}) {
    const {nodes, inside, outside} = mixingOf(byPerson);
    const all = nodes.reduce((sum, count) => sum + count, 0);
    for (const [g, subject] of groups.entries()) {
      const n = nodes[g]!;
      const own = 2 * inside[g]!;
      const ends = own + outside[g]!;
      const expected = (ends * (n - 1)) / (all - 1);
      const most = own >= expected ? ends - expected : expected;
      yield {of: "group", subject, n, value: n > 1 && most > 0 ? (own - expected) / most : undefined};
    }
  },
};
