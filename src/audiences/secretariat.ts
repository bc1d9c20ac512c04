import type {Audience} from "../audience.ts";
import {metricNames} from "../language.ts";
import {levels} from "../metric.ts";

/** Everything that is measured, persons by their pseudonyms. */
export const secretariat: Audience = {
  name: "secretariat",
  levels,
  metrics: metricNames,
  persons: true,
  gives: "scores",
};
