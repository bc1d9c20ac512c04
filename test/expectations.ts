import type {Score} from "../src/metric.ts";
import {score} from "./fixtures/issue.ts";

type Given = Pick<Score, "of" | "subject" | "n" | "value"> & Partial<Score>;

/** Scores of the cross share against shuffled memberships, where nothing else is said. */
export function crossShares(...given: readonly Given[]): readonly Score[] {
  return given.map((one) => score({metric: "cross-share", nullModel: "memberships", ...one}));
}
