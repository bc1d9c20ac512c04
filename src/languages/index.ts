import type {LanguageCode, Words} from "../language.ts";
import {da} from "./da.ts";
import {en} from "./en.ts";

/** Every language, by its code. */
export const languages: Readonly<Record<LanguageCode, Words>> = {da, en};
