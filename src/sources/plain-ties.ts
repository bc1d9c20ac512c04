import {day, freeText, orEmpty, weight} from "../parse.ts";
import type {Source} from "../source.ts";

/** Our own shape: one row per person named by another, in one kind of tie. */
export const plainTies: Source<"ties"> = {
  name: "plain-ties",
  gives: "ties",
  fields: (person) => ({
    from: ["from", person("id")],
    to: ["to", person("id")],
    day: ["date", orEmpty(day), "optional"],
    weight: ["weight", orEmpty(weight), "optional"],
    kind: [["kind", "relation"], orEmpty(freeText), "optional"],
  }),
};
