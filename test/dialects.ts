import {readFileSync} from "node:fs";
import type {LineKind, RefusalReason, RepairKind, WarningKind} from "../src/language.ts";
import type {MappedTable} from "../src/mapping.ts";
import type {Facts} from "../src/model.ts";
import {pseudonymsBy} from "../src/pseudonym.ts";
import type {Summary} from "../src/source.ts";
import {type Dialect, sourceOf} from "../src/sources/index.ts";
import {readAll} from "./files.ts";
import {shared} from "./shared.ts";

export const key = Buffer.alloc(32, 7);
/** The pseudonym of a key in these tests. */
export const pseudonym = pseudonymsBy(key);

/** The names in `expected.json` and ours, of what can be known without the rows of other files. */
const ours = {
  status_slettet: "deleted",
  cpr_pladsholder: "cpr-placeholder",
  cpr_ugyldigt_format: "cpr-spreadsheet",
  cpr_ugyldig_dato: "cpr-date",
  mangler_personnoegle: "no-key",
  ikke_ansaettelse_efterindtaegt: "survivor-pay",
  ikke_ansaettelse_tjenestemandspension: "pension",
  mangler_stilling: "no-position",
  servicekonto: "service-account",
  indlejret_gruppe: "nested-group",
  lokale_postkasse: "room",
  tjenestenummer_foranstillet_nul: "padded",
  dansk_maanedsforkortelse: "danish-month",
  efternavn_fornavn_byttet: "name-order",
  aa_til_å: "old-spelling",
  typografisk_apostrof: "apostrophe",
  og_tegn_i_enhed: "ampersand",
  dato_d_m_åååå: "date-form",
  måned_uden_dag: "month-only",
  mangler_email: "email-missing",
  mangler_cpr: "cpr-missing",
  startdato_mangler: "start-missing",
  startdato_ugyldig: "start-invalid",
  footer_total_afviger: "footer-differs",
  leder_vakant: "leader-vacant",
  gruppe_id_mangler_paa_ejer: "network-id-missing",
  preamble: "preamble",
  blank: "blank",
  footer_total: "footer",
  footnote: "footnote",
} as const satisfies Readonly<Record<string, RefusalReason | RepairKind | WarningKind | LineKind>>;

/** What only the store can tell: other rows have to be known. */
const ofStore = new Set([
  "slut_foer_start",
  "ukendt_enhed",
  "ukendt_overordnet",
  "ukendt_netvaerk",
  "medlem_er_fratraadt",
]);

type Counts = Readonly<Record<string, number>>;
export type Expected = Readonly<Record<string, number>> & {
  readonly [Group in "rejected" | "repaired" | "warned" | "non_data_lines"]?: Counts;
};

/** The counts that a sample is to come to, by our names for them. */
export function expectedOf(sample: string): Expected {
  const {files} = JSON.parse(readFileSync(shared("data/dialects/expected.json"), "utf8")) as {
    files: Readonly<Record<string, Expected>>;
  };
  const expected = files[sample];
  if (expected === undefined) throw new Error(`not in expected.json: ${sample}`);
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [
      name,
      typeof value === "object" && !Array.isArray(value) ? renamed(value) : value,
    ]),
  ) as Expected;
}

function renamed(counts: Counts): Counts {
  return Object.fromEntries(
    Object.entries(counts)
      .filter(([name]) => !ofStore.has(name))
      .map(([name, count]) => [(ours as Readonly<Record<string, string>>)[name] ?? name, count]),
  );
}

export interface Outcome<Fact> {
  readonly facts: readonly Fact[];
  readonly lines: readonly number[];
  readonly rejected: Counts;
  readonly repaired: Counts;
  readonly warned: Counts;
  readonly summary: Summary;
}

/** What a file comes to before it meets the others. */
export async function outcomeOf<T extends MappedTable>(
  dialect: Dialect,
  table: T,
  file: string,
): Promise<Outcome<Facts[T]>> {
  const {rows, summary} = await readAll(sourceOf({dialect}, table), file, {ids: "identifier", key});
  return {
    facts: rows.flatMap((row) => ("fact" in row ? [row.fact] : [])),
    lines: rows.map(({line}) => line),
    rejected: tally(rows.flatMap((row) => ("fact" in row ? [] : [row.reason]))),
    repaired: tally(rows.flatMap(({repaired}) => repaired ?? [])),
    warned: tally([...rows.flatMap(({warned}) => warned ?? []), ...summary.warned]),
    summary,
  };
}

export function sampleOf<T extends MappedTable>(
  dialect: Dialect,
  table: T,
  sample: string,
): Promise<Outcome<Facts[T]>> {
  return outcomeOf(dialect, table, shared(`data/dialects/${sample}`));
}

export function tally(texts: readonly string[]): Counts {
  return Object.fromEntries([...Map.groupBy(texts, (one) => one)].map(([one, all]) => [one, all.length]));
}
