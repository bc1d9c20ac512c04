import type {Metric} from "../metric.ts";
import {participation} from "./participation.ts";

/** Every metric, in the order of the documentation. */
export const metrics: readonly Metric[] = [participation];
