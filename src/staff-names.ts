import type {Words} from "./language.ts";

/** What staff is divided by, in the order of tables. */
export const staffDivisions = ["hours", "place", "position"] as const;

/** A staff group by its name: titles of positions are the organisation's own. */
export function staffName(by: string, other: string, {roles, dossier: {creditSums: says}}: Words): string {
  if (by === "role") return roles[other] ?? other;
  if (by === "hours") return other === "part-time" ? says.partTime : says.fullTime;
  if (by === "place") return other === "central" ? says.central : says.decentral;
  return other;
}
