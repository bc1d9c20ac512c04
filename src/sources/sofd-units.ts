import type {Mapping} from "../mapping.ts";

/** OS2sofd's "Afdelingsfil.csv" for SafetyNet, without quoting; 0 is no parent. */
export const sofdUnits: Mapping = {
  separator: ";",
  quotes: "none",
  header: ["Afdelingskode", "Afdelingsnavn", "Overafdelingskode"],
  units: {
    id: {column: "Afdelingskode"},
    name: "Afdelingsnavn",
    parent: {column: "Overafdelingskode", none: ["0"]},
  },
};
