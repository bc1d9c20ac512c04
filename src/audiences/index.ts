import type {Audience} from "../audience.ts";
import {management} from "./management.ts";
import {secretariat} from "./secretariat.ts";

/** Every audience, by its name. */
export const audiences: Readonly<Record<Audience["name"], Audience>> = {management, secretariat};
