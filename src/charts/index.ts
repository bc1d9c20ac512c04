import {flower} from "./flower.ts";
import {groupMatrix} from "./group-matrix.ts";
import {networks} from "./networks.ts";
import {trend} from "./trend.ts";

/** Every chart; each has rows of its own kind. */
export const charts = {flower, groupMatrix, networks, trend} as const;
