import {readFileSync} from "node:fs";
import {createInterface} from "node:readline/promises";
import {Argument, Command, CommanderError, InvalidArgumentError, Option} from "commander";
import {GateError, InputError} from "./error.ts";
import {explain} from "./explain.ts";
import {generate, writeOrganisation} from "./generate.ts";
import {newKey} from "./key.ts";
import type {LanguageCode} from "./language.ts";
import {languages} from "./languages/index.ts";
import {logTo} from "./log.ts";
import type {Day} from "./model.ts";
import {day} from "./parse.ts";
import {valuesOf} from "./person.ts";
import {readPipeline} from "./pipeline.ts";
import {
  backbone,
  check,
  correct,
  type Effects,
  forget,
  ingest,
  type LoadChoice,
  measure,
  rejects,
  report,
  rotateKey,
  run,
  show,
  template,
  whatif,
} from "./run.ts";
import {sniff} from "./sniff.ts";
import {type Correction, LockedError} from "./store.ts";
import {type Asked, type AskedMembers, type AskedPair, askedMembers, askedPair} from "./whatif-asked.ts";

const exits = {done: 0, failed: 1, usage: 2, refused: 3, locked: 4, gate: 5, stale: 6} as const;

const version: string = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
const log = logTo(process.stderr);
const effects: Effects = {log, now: () => new Date(), version, environment: process.env};

const program = new Command("kronblad")
  .description("Measures whether an organisation's cross-cutting networks break down its silos.")
  .version(version)
  .showHelpAfterError("(kronblad --help shows how)")
  .exitOverride()
  .addHelpText(
    "after",
    `
A pipeline file says what to read, what counts as a department, which days to measure and which reports to issue:
  kronblad check pipelines/sample.yaml    what would be loaded and refused; writes nothing
  kronblad run pipelines/sample.yaml      read, measure and issue the reports of every period

Exit codes: 0 done, 1 failed, 2 wrong use, 3 input refused, 4 another run holds the store,
            5 a gate stopped publication, 6 the data are stale.`,
  );

const pipelineArgument = ["<pipeline>", "the pipeline file, such as pipelines/sample.yaml"] as const;
const shrinkOption = ["--accept-shrink", "a source has really become that much smaller: load it all the same"] as const;
const languageOption = () => new Option("--language <code>", "in which language").choices(["da", "en"]).default("en");

const typedHelp = `
The person's civil registration number, employee number, UUID, e-mail, name or opaque id is typed, or piped in, and not
given as an argument, where it would stay in the shell's history.`;

program
  .command("run")
  .argument(...pipelineArgument)
  .description("read the sources, measure every period, issue the reports")
  .option(...shrinkOption)
  .action(async (file: string, choice: LoadChoice) => {
    const folder = await run(readPipeline(file), effects, choice);
    log.end();
    say(`reports: ${folder}`);
  });

program
  .command("check")
  .argument(...pipelineArgument)
  .description(
    "read everything, write nothing: what would be loaded, dropped and refused, with the first lines refused",
  )
  .action(async (file: string) => {
    const lines = await check(readPipeline(file), effects);
    log.end();
    say(lines.join("\n"));
  });

program
  .command("ingest")
  .argument(...pipelineArgument)
  .description("read the sources into the store")
  .option(...shrinkOption)
  .action(async (file: string, choice: LoadChoice) => {
    await ingest(readPipeline(file), effects, choice);
    log.end();
  });

program
  .command("rejects")
  .argument(...pipelineArgument)
  .addOption(languageOption())
  .description(
    "the rows that the last load refused, by file and reason, and what it put right, so that the owner can mend the source",
  )
  .action(async (file: string, {language}: {language: LanguageCode}) => {
    say(await rejects(readPipeline(file), effects, language));
  });

program
  .command("show")
  .argument(...pipelineArgument)
  .addOption(languageOption())
  .description("everything that is held on one person, for a request for access")
  .addHelpText("after", typedHelp)
  .action(async (file: string, {language}: {language: LanguageCode}) => {
    say(await show(readPipeline(file), effects, await typed(), language));
  });

program
  .command("correct")
  .argument(...pipelineArgument)
  .addArgument(new Argument("<table>", "which rows of the person").choices(["people", "memberships"]))
  .option("--where <field=value...>", "the rows that have this, as the sources delivered them", [])
  .option("--set <field=value...>", "what they are to have instead; nothing after = empties the field", [])
  .option("--remove", "the rows are not so at all: leave them out", false)
  .description("put rows of one person right, now and with every later delivery")
  .addHelpText(
    "after",
    `${typedHelp}\nFields: kind, unit, position, share, isManager, from, to of people; network, role, from, to of memberships.`,
  )
  .action(
    async (
      file: string,
      table: Correction["table"],
      {where, set, remove}: {where: string[]; set: string[]; remove: boolean},
    ) => {
      if (remove === set.length > 0) throw new Error("expected either --set or --remove");
      const correction = {table, where: valuesOf(where), set: remove ? undefined : valuesOf(set)};
      say(`corrected: ${await correct(readPipeline(file), effects, await typed(), correction)} rows of deliveries`);
    },
  );

program
  .command("forget")
  .argument(...pipelineArgument)
  .description("erase one person, by whatever name, and let no later delivery bring the person back")
  .addHelpText("after", typedHelp)
  .action(async (file: string) => {
    const rows = await forget(readPipeline(file), effects, await typed());
    say(
      `forgotten: ${rows} rows of deliveries; issue the reports anew (kronblad run), and delete old ones and backups`,
    );
  });

for (const [name, stage, description] of [
  ["measure", measure, "measure every period from what the store holds"],
  ["report", report, "issue the reports from the scores that the store holds"],
] as const) {
  program
    .command(name)
    .argument(...pipelineArgument)
    .description(description)
    .action(async (file: string) => {
      await stage(readPipeline(file), effects);
      log.end();
    });
}

program
  .command("backbone")
  .argument(...pipelineArgument)
  .option("--day <yyyy-mm-dd>", "the day to look at; by default the last period", dayOf)
  .option("--alpha <share>", "list the pairs with p up to this; 1 for every pair that shares a network", shareOf, 0.05)
  .description("pairs of persons who share more networks than chance lets expect, as CSV; for the secretariat's eyes")
  .addHelpText(
    "after",
    `
By chance everybody is in networks with the same expected numbers of networks and sizes as observed (the stochastic degree
sequence model, Neal 2014). Columns: person, group, other, other_group (persons by their pseudonyms), networks in common,
how many are expected, p that so many or more are in common by chance, and q, the share of false discoveries when all pairs
down to this one are called. Each p is of a pair by itself: go by q where the list is read as a whole.`,
  )
  .action(async (file: string, options: {day?: Day; alpha: number}) => {
    const table = await backbone(readPipeline(file), effects, options);
    log.end();
    process.stdout.write(table);
  });

program
  .command("template")
  .argument(...pipelineArgument)
  .argument("<file>", "the workbook to write, ending in .xlsx; or a folder, for the same tables as CSV")
  .addOption(new Option("--language <code>", "in which language").choices(["da", "en"]).default("da"))
  .description("write an empty register of networks and members to keep, with the store's units to choose from")
  .action(async (file: string, target: string, {language}: {language: LanguageCode}) => {
    say((await template(readPipeline(file), target, language)).join("\n"));
  });

program
  .command("sniff")
  .argument("<file>", "the file that nobody has read yet: CSV of any kind, XML or an Excel workbook")
  .option("--sheet <name>", "of a workbook: the sheet; by default the first")
  .addOption(languageOption())
  .description("propose how to read a file, as a source for the pipeline file, with the reasons; shows no cell of it")
  .action(async (file: string, {sheet, language}: {sheet?: string; language: LanguageCode}) => {
    process.stdout.write(await sniff(file, sheet, languages[language]));
  });

program
  .command("whatif")
  .argument(...pipelineArgument)
  .option("--day <yyyy-mm-dd>", "the day to ask of; by default the last period", dayOf)
  .option("--merge <unit=into>", "make a unit part of another", pairOf, [])
  .option("--move <unit=parent>", "move a unit under another", pairOf, [])
  .option("--close <network>", "end a network", textOf, [])
  .option("--start <name: department=n, ...>", "start a network of so many people of each department", membersOf, [])
  .option("--add <network: department=n, ...>", "let so many people of each department join a network", membersOf, [])
  .option("--move-anchor <network=unit>", "let another unit answer for a network", pairOf, [])
  .option("--best", "also start the one new network that adds most reach between departments where few meet", false)
  .option("--size <n>", "the most members of that network", wholeNumber, 12)
  .option("--each <n>", "the fewest of a department that is in it at all", wholeNumber, 1)
  .addOption(languageOption())
  .description("the headline figures and the pairs of departments before and after; nothing is stored")
  .addHelpText(
    "after",
    `
Networks, units and departments by id or by name. Every option may stand several times; units are settled first, so that
departments are those that there would be, then networks end, start and grow. For the secretariat's eyes.
  kronblad whatif pipelines/sample.yaml --close N030 --start "Kyst og by: SO=6, BE=6" --language da`,
  )
  .action(async (file: string, options: Asked & NewNetworkOptions & {day?: Day; language: LanguageCode}) => {
    const {day, language, best, size, each, ...asked} = options;
    const text = await whatif(readPipeline(file), effects, {
      asked,
      day,
      language,
      best: best ? {size, each} : undefined,
    });
    log.end();
    say(text);
  });

program
  .command("generate")
  .argument("<dir>", "the folder to write people.csv, units.csv, networks.csv and memberships.csv to")
  .requiredOption("--persons <n>", "about how many are employed on any day", wholeNumber)
  .option(
    "--networks <n>",
    "how many networks over the three years; by default in proportion to the persons",
    wholeNumber,
  )
  .option("--seed <s>", "the same seed makes the same organisation", wholeNumber, 1)
  .option("--unplanted", "without the planted truths: every network by the same rule", false)
  .description("make up an organisation of any size")
  .action(async (dir: string, options: {persons: number; networks?: number; seed: number; unplanted: boolean}) => {
    const {unplanted, ...rest} = options;
    await writeOrganisation(generate({...rest, planted: !unplanted}), dir);
  });

program
  .command("explain")
  .argument("[name]", "the name of a metric or of a kind of finding; without one, all names are listed")
  .addOption(languageOption())
  .description(
    "what a measure counts, its formula, its source and how to read it; when a finding is found, and the proposal",
  )
  .action((name: string | undefined, {language}: {language: LanguageCode}) => say(explain(name, language)));

const keys = program.command("key").description("the secret key of the pseudonyms");

keys
  .command("new")
  .argument("<file>", "where to write it; outside the repository and away from the store")
  .description("write a new random key that only its owner may read")
  .action((file: string) => newKey(file));

keys
  .command("rotate")
  .argument(...pipelineArgument)
  .requiredOption("--from <file>", "the file with the old key; the pipeline file names the new one already")
  .option("--unlink", "give persons whom none of the files names pseudonyms that no key leads to", false)
  .description("make all pseudonyms anew by another key, in one step, from the files of the sources")
  .addHelpText(
    "after",
    `
A pseudonym does not say what it was made of: the files that the store was read from are read with both keys, and have to be
where the pipeline file looks for them. Where one is gone and no other names the same person, nothing is done, unless it is
--unlink: then the rows of such persons stay and no figure changes, but whoever of them comes back is somebody new, and
show, correct and forget no longer find what was said of them.`,
  )
  .action(async (file: string, options: {from: string; unlink: boolean}) => {
    const {unlinked, forgottenUnread} = await rotateKey(readPipeline(file), effects, options);
    say("all pseudonyms are by the new key: issue the reports anew (kronblad run), and destroy the old key");
    if (unlinked > 0) say(`unlinked: ${unlinked} pseudonyms, which no key leads to`);
    if (forgottenUnread > 0)
      say(
        `up to ${forgottenUnread} ids of people who were forgotten are in none of the files: should a later file bring one of them back, forget that person again`,
      );
  });

/** What is typed, up to the end of the line: an argument would stay in the shell's history and the list of processes. */
async function typed(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write("Identifier of the person: ");
  for await (const line of createInterface({input: process.stdin})) if (line.trim() !== "") return line;
  throw new Error("expected an identifier of the person on standard input");
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("expected a whole number");
  return Number(text);
}

function dayOf(text: string): Day {
  try {
    return day(text);
  } catch {
    throw new InvalidArgumentError("expected a date such as 2026-01-31");
  }
}

function shareOf(text: string): number {
  const share = Number(text);
  if (!(share > 0 && share <= 1)) throw new InvalidArgumentError("expected a number above 0 and up to 1");
  return share;
}

interface NewNetworkOptions {
  readonly best: boolean;
  readonly size: number;
  readonly each: number;
}

function textOf(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

function pairOf(text: string, before: readonly AskedPair[]): readonly AskedPair[] {
  const pair = askedPair(text);
  if (pair === undefined) throw new InvalidArgumentError("expected two names with an equals sign between them");
  return [...before, pair];
}

function membersOf(text: string, before: readonly AskedMembers[]): readonly AskedMembers[] {
  const members = askedMembers(text);
  if (members === undefined) {
    throw new InvalidArgumentError('expected a name, a colon and people by department, such as "Name: SO=3, BE=2"');
  }
  return [...before, members];
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What went wrong, in a line, and the exit code that a scheduler can act on. */
function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exits.done : exits.usage;
  log.end();
  process.stderr.write(`kronblad: ${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof InputError) return exits.refused;
  if (error instanceof LockedError) return exits.locked;
  if (error instanceof GateError) return exits.gate;
  if (process.env.KRONBLAD_TRACE !== undefined && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return exits.failed;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = failure(error);
}
