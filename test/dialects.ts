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

/** The names in `expected.json` and ours. */
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
  medlem_er_fratraadt: "member-left",
  slut_foer_start: "end-before-start",
  ukendt_enhed: "unknown-unit",
  ukendt_overordnet: "unknown-parent",
  ukendt_netvaerk: "unknown-network",
  flertydigt_navn: "ambiguous-person",
  ukendt_person: "unknown-person",
  preamble: "preamble",
  blank: "blank",
  footer_total: "footer",
  footnote: "footnote",
} as const satisfies Readonly<Record<string, RefusalReason | RepairKind | WarningKind | LineKind>>;

/** What only the store can tell: other rows have to be known. */
const ofStore: ReadonlySet<string> = new Set([
  "end-before-start",
  "unknown-unit",
  "unknown-parent",
  "unknown-network",
  "member-left",
]);

type Counts = Readonly<Record<string, number>>;
type Group = "rejected" | "repaired" | "warned" | "non_data_lines";
export type Expected = Readonly<Record<string, number>> & {readonly [Name in Group]?: Counts};
type Roster = "with_roster_file_01" | "with_roster_file_04";

/** The counts that a sample is to come to, by our names for them. */
export function expectedOf(sample: string): Expected & {readonly [Name in Roster]?: Expected} {
  const {files} = JSON.parse(readFileSync(shared("data/dialects/expected.json"), "utf8")) as {
    files: Readonly<Record<string, unknown>>;
  };
  if (files[sample] === undefined) throw new Error(`not in expected.json: ${sample}`);
  return renamed(files[sample]) as Expected;
}

/** The same before the file meets the others. */
export function expectedAlone(sample: string): Expected {
  const expected = expectedOf(sample);
  const groups = (["rejected", "repaired", "warned"] as const).flatMap((name) => {
    const counts = Object.entries(expected[name] ?? {}).filter(([kind]) => !ofStore.has(kind));
    return expected[name] === undefined ? [] : [[name, Object.fromEntries(counts)] as const];
  });
  return {...expected, ...Object.fromEntries(groups)} as Expected;
}

function renamed(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const names: Readonly<Record<string, string>> = ours;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [names[name] ?? name, renamed(inner)]));
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
