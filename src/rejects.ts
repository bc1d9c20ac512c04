import {stringify} from "csv-stringify/sync";
import type {Words} from "./language.ts";
import type {AlikeRejects, DeliveryRecord, Reject} from "./store.ts";

/** Lines that are named for one reason; of more, the number. */
export const namedLines = 12;

/** The rows that were refused, by source and reason, for whoever mends the source: lines and reasons, no content. */
export function rejectList(rejects: readonly AlikeRejects[], {rejects: says}: Words): string {
  if (rejects.length === 0) return says.none;
  return [...Map.groupBy(rejects, ({source, file}) => `${source}\t${file}`).values()]
    .flatMap((ofFile) => [
      says.source(
        ofFile[0]?.source ?? "",
        ofFile[0]?.file ?? "",
        ofFile.reduce((sum, {count}) => sum + count, 0),
      ),
      ...ofFile.map(({column, reason, count, lines}) => {
        const where = says.lines(lines, count - lines.length);
        return `  ${column === undefined ? "" : `${column}: `}${says.reasons[reason]}: ${where}`;
      }),
    ])
    .join("\n");
}

type Noted = Pick<DeliveryRecord, "source" | "file" | "repaired" | "warned">;

/** What was put right and what was odd in rows that are loaded, by file and kind, with how many rows. */
export function noteList(deliveries: readonly Noted[], {rejects: says, format}: Words): string {
  return deliveries
    .flatMap(({source, file, repaired, warned}) => {
      const notes = [...counted(repaired, says.repairs), ...counted(warned, says.warnings)];
      if (notes.length === 0) return [];
      return [says.noted(source, file), ...notes.map(([what, count]) => `  ${what}: ${format.number(count)}`)];
    })
    .join("\n");
}

function counted<Kind extends string>(
  counts: Readonly<Partial<Record<Kind, number>>>,
  words: Readonly<Record<Kind, string>>,
): readonly (readonly [string, number])[] {
  return (Object.keys(counts) as Kind[]).map((kind) => [words[kind], counts[kind] ?? 0]);
}

/**
 * All of them as a table, piece by piece as they come: which file by name and SHA-256, line, column, reason and what was
 * expected.
 */
export async function* rejectTable(rejects: AsyncIterable<readonly Reject[]>): AsyncGenerator<string> {
  const columns = ["source", "file", "sha256", "line", "column", "reason", "expected"];
  yield stringify([columns]);
  for await (const some of rejects) yield stringify([...some], {columns, escape_formulas: true});
}
