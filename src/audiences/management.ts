import type {Audience} from "../audience.ts";

/** One calm page, read in three minutes: aggregates only, never a person. */
export const management: Audience = {
  name: "management",
  levels: ["whole", "group", "group-pair", "network"],
  metrics: [
    "participation",
    "reach",
    "cross-volume",
    "cross-share",
    "index-of-crossing",
    "gap-of-participation",
    "gap-of-placing",
    "coverage",
    "pair-weight",
    "pair-networks",
    "pair-people",
    "pair-people-smaller-side",
    "pair-people-without-busiest",
    "pairs-with-five",
    "pairs-hanging-on-network",
    "pairs-hanging-on-one",
    "pairs-hanging-on-two",
    "pairs-hanging-on-three",
    "network-size",
    "members-from",
    "simpson",
    "credit",
    "sole-reach",
  ],
  persons: false,
  gives: "page",
};
