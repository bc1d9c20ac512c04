import {audiences} from "./audiences/index.ts";
import {type HomeSettings, homeOf} from "./home/index.ts";
import type {Issue} from "./issue.ts";
import type {LanguageCode} from "./language.ts";
import {languages} from "./languages/index.ts";
import {type MeasureSettings, measureDay} from "./measure.ts";
import type {Score} from "./metric.ts";
import type {Panel, Past, Snapshot} from "./model.ts";
import {filesOf, type IssuedFile} from "./report.ts";
import type {HomeRow} from "./times.ts";

/** What the threads of a run do: pure work on plain data, so that one thread or many give the same bytes. */

export interface MeasureTask {
  readonly snapshot: Snapshot;
  readonly past: Past;
  readonly settings: MeasureSettings;
}

export interface ReportTask {
  readonly issue: Issue;
  readonly audience: keyof typeof audiences;
  readonly language: LanguageCode;
}

export interface HomeTask {
  readonly panel: Panel;
  readonly settings: HomeSettings;
}

export function homeTask({panel, settings}: HomeTask): readonly HomeRow[] {
  return homeOf(panel, settings);
}

export function measureTask({snapshot, past, settings}: MeasureTask): readonly Score[] {
  return measureDay(snapshot, settings, past);
}

export function reportTask({issue, audience, language}: ReportTask): Promise<readonly IssuedFile[]> {
  return filesOf(issue, audiences[audience], languages[language]);
}
