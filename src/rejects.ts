import {stringify} from "csv-stringify/sync";
import type {Words} from "./language.ts";
import type {Reject} from "./store.ts";

/** Lines that are named for one reason; of more, the number. */
const mostLines = 12;

/** The rows that were refused, by source and reason, for whoever mends the source: lines and reasons, no content. */
export function rejectList(rejects: readonly Reject[], {rejects: says}: Words): string {
  if (rejects.length === 0) return says.none;
  return [...Map.groupBy(rejects, ({source}) => source)]
    .flatMap(([source, ofSource]) => [
      says.source(source, ofSource[0]?.file ?? "", ofSource.length),
      ...[...Map.groupBy(ofSource, ({reason, column}) => `${column ?? ""}\t${reason}`).values()].map((alike) => {
        const lines = alike.map(({line}) => line);
        const {reason, column} = alike[0] ?? {};
        const where = says.lines(lines.slice(0, mostLines), Math.max(0, lines.length - mostLines));
        return `  ${column === undefined ? "" : `${column}: `}${reason === undefined ? "" : says.reasons[reason]}: ${where}`;
      }),
    ])
    .join("\n");
}

/** All of them as a table: which file by name and SHA-256, line, column, reason and what was expected. */
export function rejectTable(rejects: readonly Reject[]): string {
  const columns = ["source", "file", "sha256", "line", "column", "reason", "expected"];
  return stringify([...rejects], {header: true, columns, escape_formulas: true});
}
