import type {CellShape, ColumnRole, ForbiddenKind} from "./language.ts";
import {
  CellError,
  cpr,
  type DateForm,
  dateForms,
  dateIn,
  email,
  flag,
  type NotedCell,
  Notes,
  splitNames,
  unwrapped,
  uuid,
} from "./parse.ts";

/** A column of an unknown file: its title, which one of several of that title, and the first of its cells. */
export interface Column {
  readonly title: string;
  readonly occurrence: number | undefined;
  readonly cells: readonly string[];
}

/** What a column is taken for, and what its cells look like. */
export interface Guess {
  readonly column: Column;
  /** What it is taken for; undefined where it is left. */
  readonly role: ColumnRole | undefined;
  /** Where it must be left. */
  readonly forbidden: ForbiddenKind | undefined;
  readonly because: "both" | "header" | "cells" | "unlike" | undefined;
  readonly shape: CellShape;
  /** How many cells are of the shape, are filled, and are empty. */
  readonly counts: {readonly alike: number; readonly filled: number; readonly empty: number};
}

/** From which share of the filled cells on a shape is that of the column. */
const mostly = 0.5;
/** The same where no header says so. */
const nearlyAll = 0.8;

/** Titles of what is never read (docs: the columns that must stay out), as `squashed` leaves them. */
const forbiddenTitles: readonly (readonly [ForbiddenKind, RegExp])[] = [
  ["manager-cpr", /^(?:nærmeste)?(?:leder|chef|manager).*cpr|cpr.*(?:leder|manager)/],
  [
    "union",
    /^(?:er)?(?:tr|ftr|amr|hmu|omu|lmu|ds)$|tillidsrep|fagforening|fagligorg|hovedorganisation|arbejdsmiljørep|union/,
  ],
  ["phone", /telefon|tlf|mobil|phone/],
  [
    "address",
    /(?<!mail)adresse|(?<!mail)address|vejnavn|husnr|postn|postdistrikt|postalcode|zip|street|^gade|^by$|^city$|bopæl/,
  ],
  [
    "pay",
    /^løn(?!nr|modtager)|lønklasse|lønramme|løntrin|timeløn|månedsløn|timesats|overenskomst|salary|wage|^pay|grundløn/,
  ],
  ["leave", /^orlov|fravær|sygdom|årsag|leavereason|absence/],
  ["age", /^(?:alder|age)$/],
  ["sex", /^(?:køn|sex|gender)$/],
  ["birth", /fødsel|^født|birth/],
  ["party", /parti(?:et|forkortelse|navn)?$|^party$/],
  ["notes", /bemærk|^not(?:e|er|es|at|ater)$|kommentar|remark|comment/],
];

const ofNetwork = "(?:netværk(?:et)?s?|network|gruppens?|gruppe|group|udvalg(?:et)?s?)";
const ofManager = "(?:nærmeste)?(?:leder|chef|manager)s?";
const ofUnit = "(?:afdelings?|enheds?|org|organisations?|orgenheds?|organisationsenheds?|unit|department|afsnit)";

/** Titles of what is read; the first that fits. */
const roleTitles: readonly (readonly [ColumnRole, RegExp])[] = [
  ["politicians", /^(?:politikere?|byrådsmedlemmer|byrådspolitikere?)$/],
  ["citizens", /^(?:borgere?(?:repræsentanter?)?|brugerrepræsentanter?)$/],
  ["members", /^(?:medlemmer|(?:netværks)?deltagere|members)(?:navne)?$/],
  ["chair", /^formand$|^chair/],
  ["deputy", /^næstformand$|^stedfortræder$|^deputy/],
  ["alternate", /^suppleant$|^alternate$/],
  [
    "leader",
    new RegExp(`^${ofNetwork}(?:leder|formand|ejer|ansvarlig|leader|owner)$|^(?:netværks)?(?:tovholder|koordinator)$`),
  ],
  ["anchor", /ophæng|forankr|^anchor/],
  ["network-id", new RegExp(`^${ofNetwork}(?:id|nr|kode|uuid)$`)],
  ["network-name", new RegExp(`^${ofNetwork}(?:navn|displayname|name)?$|^navn(?:på|for)?${ofNetwork}$`)],
  ["is-manager", /^erleder$|^ismanager$|^lederjanej$/],
  [
    "manager",
    new RegExp(
      `^${ofManager}(?:medarbejdernr|medarbejderid|tjenestenr|employeeid|id|nr|uuid|e?mail|navn|name)?$|^(?:e?mail|navn)på${ofManager}$|^${ofManager}(?:for|af|i)${ofUnit}$`,
    ),
  ],
  ["parent", /^(?:overafdeling|overenhed|overordne|forældre|parent|morenhed)/],
  ["employment", /^(?:engagement|ansættelse|employment)s?(?:uuid|id|nr|nøgle)$|^tjenestenr$/],
  ["institution", /^institution(?:s|ens)?(?:kode|id|nr|identifier)?$/],
  ["cpr", /cpr(?!navn)|^personnr$|civilregistration/],
  ["path", /^(?:root|org|(?:\d+x)?suborg|(?:niveau|enhed|level)\d+)$/],
  ["path-text", /^sti$|organisatorisksti|^orgsti$|^path$/],
  ["unit-alias", /^(?:kort|enhedskort|afdelingskort|short)navn$|^shortname$|^forkortelse$/],
  ["unit-id", new RegExp(`^${ofUnit}(?:kode|id|nr|uuid|code)$|^los(?:id|kode)$|^orgunit$|^stamafdeling$`)],
  [
    "unit-name",
    /^(?:tilknytnings|ansættelses)?(?:afdeling|enhed|orgenhed|organisationsenhed|unit|department|organisation|organization)s?(?:navn|name)?$|^ansættelsessted$|^arbejdssted$/,
  ],
  ["employee", /^(?:medarbejder|ma|løn|personale|ansat|employee)(?:s|es)?(?:nr|id)$|^personid$/],
  ["uuid", /^(?:(?:person|bruger|medarbejder|ansat|user)(?:ens|s)?)?uuid$/],
  ["email", /e?mail|^userprincipalname$|^upn$/],
  [
    "name",
    /^navn|^(?:medarbejder|person|deltager|visnings|respondent)(?:ens|s)?navn$|^fuldenavn$|^(?:full|display|preferred)?name$|^cprnavn$|^medarbejder$/,
  ],
  ["first-name", /fornavn|firstname|givenname/],
  ["last-name", /efternavn|lastname|surname/],
  [
    "hours",
    /^(?:uge|arbejds|ansættelses|ugentlige|aftalte)?timer(?:tal|antal)?(?:pruge|ugentligt)?$|^numerator$|^(?:weekly)?hours$/,
  ],
  [
    "full-time",
    /^(?:fuldtid|heltid|norm)(?:s|stimer|timer|stimetal|timetal|snorm)?(?:pruge)?$|^denominator$|^fulltimehours$/,
  ],
  ["share", /beskæftigelsesgrad|beskgrad|fraktion|ansættelsesbrøk|^fte$|occupationrate|deltid/],
  ["position", /^stilling(?!.*(?:uuid|kode|id$))|^titel$|^title$|jobtit|^position$|^job$/],
  [
    "to",
    /^slut|^stop|slutdat|stopdat|enddate|^til$|^tilogmed|^to$|ophør|fratr|gyldigtil|udløb|^med(?:lem)?til$|udtrådt|udmeldt|^nedlagt|^lukket$|^afsluttet$|^end|leavedate|lastday|validto/,
  ],
  ["effective", /^effectivedate$|^(?:gældende|virkning)s?(?:fra|dato)$/],
  [
    "from",
    /^start|^fra$|^from$|ansatfra|ansættelsesdato|^med(?:lem)?fra$|tiltræ|indtrådt|indmeldt|^oprettet$|^etableret$|gyldigfra|hiredate|entrydate|startdat|validfrom/,
  ],
  ["role", /rolle$|^role$|^hverv$|tilknytningstype|medlemstype|usertype/],
  ["kind", /^(?:org)?type$|^slags$|^kind|netværkstype|udvalgstype/],
  ["purpose", /formål|purpose/],
  ["status", /status|^@action$/],
  ["id", /^@?(?:id|nr)$|^kode$|^(?:bruger|user)(?:id|navn|name)$|^samaccountname$|^bvn$/],
];

/** A title without case, blanks and signs; all words for "number" are one. */
function squashed(title: string): string {
  return title
    .normalize("NFC")
    .toLowerCase()
    .replace(/nummer|number|nr\.?/g, "nr")
    .replace(/[^\p{L}\p{N}@]/gu, "");
}

/** What the title says by itself. */
export function roleByTitle(title: string): ColumnRole | ForbiddenKind | undefined {
  const written = squashed(title);
  return [...forbiddenTitles, ...roleTitles].find(([, spelled]) => spelled.test(written))?.[0];
}

/** What a title leaves open the cells say: a manager or whether somebody is one, and what kind of id. */
function roleOf(titled: ColumnRole, shape: CellShape): ColumnRole {
  if (titled === "manager" && shape === "flag") return "is-manager";
  if (titled === "chair" && (shape === "names" || shape === "text")) return "leader";
  if (titled === "id" && (shape === "cpr" || shape === "email")) return shape;
  const kinds: readonly CellShape[] = ["cpr", "uuid", "email"];
  return titled === "employee" && kinds.includes(shape) ? (shape as "cpr" | "uuid" | "email") : titled;
}

/** What the columns of a file are taken for, each by itself, and by how they stand beside each other. */
export function guessesOf(columns: readonly Column[]): readonly Guess[] {
  const guesses = columns.map(guessOf);
  const first = guesses.findIndex(({role}) => role === "unit-name" || role === "name");
  const next = guesses.slice(first + 1).findIndex(({column}) => !isUntitled(column));
  const steps = first < 0 ? [] : guesses.slice(first, next < 0 ? undefined : first + 1 + next);
  // A name that stands further to the right the deeper its unit is.
  if (steps.length < 2 || steps[0]?.column.cells[0]?.trim() === "" || !areAlone(steps.map(({column}) => column)))
    return guesses;
  return guesses.map((guess) => (steps.includes(guess) ? {...guess, role: "indent", because: "cells"} : guess));
}

/** What reading calls a column without a title. */
function isUntitled({title}: Column): boolean {
  return /^column \d+$/.test(title);
}

/** Whether in each row one only of these columns is filled. */
export function areAlone(columns: readonly Column[]): boolean {
  const rows = columns[0]?.cells ?? [];
  return rows.every((_, row) => columns.filter(({cells}) => (cells[row] ?? "").trim() !== "").length <= 1);
}

/** Whether the blanks before names say how deep they are. */
function isIndented(cells: readonly string[]): boolean {
  const indents = filledOf(cells).map((cell) => cell.length - cell.trimStart().length);
  return indents[0] === 0 && indents.filter((indent) => indent > 0).length > 0.2 * indents.length;
}

/** What a column is taken for by its title and its cells. */
function guessOf(column: Column): Guess {
  const written = squashed(column.title);
  const forbidden = forbiddenTitles.find(([, spelled]) => spelled.test(written))?.[0];
  const titled = roleTitles.find(([, spelled]) => spelled.test(written))?.[0];
  const {shape, counts} = shapeOf(column.cells);
  const guess = {column, shape, counts};
  if (forbidden !== undefined) return {...guess, role: undefined, forbidden, because: "header"};
  if (titled !== undefined) {
    if ((titled === "unit-name" || titled === "name") && isIndented(column.cells))
      return {...guess, role: "indent", forbidden, because: "both"};
    const role = roleOf(titled, shape);
    const fits = fitsRole(role, column.cells);
    if (fits === false) return {...guess, role: undefined, forbidden, because: "unlike"};
    return {...guess, role, forbidden, because: fits === true ? "both" : "header"};
  }
  // A date or a UUID may be of anything, and names of anybody; these two can only be of a person.
  const byCells = shape === "cpr" || shape === "email" ? shape : undefined;
  const sure = byCells !== undefined && counts.alike >= nearlyAll * counts.filled;
  return {...guess, role: sure ? byCells : undefined, forbidden, because: sure ? "cells" : undefined};
}

const flagged: NotedCell<unknown> = (cell) => flag(unwrapped(cell) === "x" ? "1" : unwrapped(cell));
const numbered: NotedCell<unknown> = (cell) => readIf(/^-?\d+(?:[.,]\d+)?\s*%?$/, cell);
const named: NotedCell<unknown> = (cell) => readIf(/^\p{Lu}[\p{L}.'’-]*(?:,? \p{L}[\p{L}.'’-]*)+$/u, cell);

function readIf(form: RegExp, cell: string): void {
  if (!form.test(unwrapped(cell))) throw new CellError("text", "another form");
}

/** A number of five digits may be anything: it is a day only where the title says so. */
const writtenForms = dateForms.filter((form) => form !== "serial");

const shapes: readonly (readonly [CellShape, NotedCell<unknown>])[] = [
  ["cpr", cpr],
  ["uuid", uuid],
  ["email", email],
  ["flag", flagged],
  ["date", (cell) => readAsDate(writtenForms, cell)],
  ["number", numbered],
  ["names", named],
];

/** In any one of the forms: a day that is none in the first of them may be one in another. */
function readAsDate(forms: readonly DateForm[], cell: string): void {
  if (!forms.some((form) => reads((one) => readInForm(form, one), cell)))
    throw new CellError("date", "a date in one of the forms");
}

/** Days that stand for none have no day, and yet are dates; eight digits that happen to be no day are not. */
function readInForm(form: DateForm, cell: string): void {
  if (dateIn([form], false)(cell, new Notes()) === undefined) readIf(/9999|4712|1900|1930/, cell);
}

function reads(read: NotedCell<unknown>, cell: string): boolean {
  try {
    read(cell, new Notes());
    return true;
  } catch (error) {
    if (error instanceof CellError) return false;
    throw error;
  }
}

function filledOf(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cell.trim() !== "");
}

function shapeOf(cells: readonly string[]): Pick<Guess, "shape" | "counts"> {
  const filled = filledOf(cells);
  const numbers = {filled: filled.length, empty: cells.length - filled.length};
  for (const [shape, read] of shapes) {
    const alike = filled.filter((cell) => reads(read, cell)).length;
    // Among ids there are 1 and 0 too.
    if (alike > 0 && alike >= (shape === "flag" ? 1 : mostly) * filled.length)
      return {shape, counts: {alike, ...numbers}};
  }
  return {shape: "text", counts: {alike: filled.length, ...numbers}};
}

const readersOf: Readonly<Partial<Record<ColumnRole, NotedCell<unknown>>>> = {
  cpr,
  uuid,
  email,
  effective: (cell) => readAsDate(dateForms, cell),
  from: (cell) => readAsDate(dateForms, cell),
  to: (cell) => readAsDate(dateForms, cell),
  share: numbered,
  hours: numbered,
  "full-time": numbered,
  "is-manager": flagged,
  chair: flagged,
  deputy: flagged,
  alternate: flagged,
};

/** Whether most cells are such as a role has; undefined where any text would do, or none is filled. */
function fitsRole(role: ColumnRole, cells: readonly string[]): boolean | undefined {
  const read = readersOf[role];
  const filled = filledOf(cells);
  if (read === undefined || filled.length === 0) return undefined;
  return filled.filter((cell) => reads(read, cell)).length >= mostly * filled.length;
}

/**
 * The fewest forms by which the dates of a column are read, and whether all of them are. Which of day and month comes
 * first can't be told of every date: the month does only where the other way some can't be read, and this way all.
 */
export function datesIn(cells: readonly string[]): {readonly forms: readonly DateForm[]; readonly all: boolean} {
  let rest = filledOf(cells);
  const forms: DateForm[] = [];
  const fits = (form: DateForm) => (cell: string) => reads((one) => readInForm(form, one), cell);
  // Days above 12 say that the month comes first, where all cells can be read so.
  if (rest.every(fits("MM/dd/yyyy")) && !rest.every(fits("dd/MM/yyyy"))) return {forms: ["MM/dd/yyyy"], all: true};
  while (rest.length > 0) {
    const counts = dateForms
      .filter((form) => form !== "MM/dd/yyyy")
      .map((form) => ({form, count: rest.filter(fits(form)).length}));
    const best = counts.reduce((most, next) => (next.count > most.count ? next : most));
    if (best.count === 0) break;
    forms.push(best.form);
    rest = rest.filter((cell) => !fits(best.form)(cell));
  }
  return {forms, all: rest.length === 0};
}

/** Whether a text is one that a person, a day or a number would be written as, and so no title. */
export function isValue(cell: string): boolean {
  return /\d{4}|@/.test(cell) || shapes.some(([shape, read]) => shape !== "names" && reads(read, cell));
}

/** What stands in a column of crosses: one for each network, beside the names of the persons. */
const cross = /^(?:x|✓|✔|1|ja|l|leder|formand|tovholder|næstformand|deltager|medlem|observatør|suppleant)$/i;

/** Columns that nothing is said of but crosses, in some of their rows. */
export function crossesIn(guesses: readonly Guess[]): readonly Guess[] {
  const found = guesses.filter(
    ({role, forbidden, column, counts}) =>
      role === undefined &&
      forbidden === undefined &&
      counts.filled > 0 &&
      counts.empty > 0 &&
      filledOf(column.cells).every((cell) => cross.test(cell.trim())),
  );
  // With zeros and ones, a column may be about anything.
  return found.length > 1 && found.some(({column}) => column.cells.some((cell) => /^x$/i.test(cell.trim())))
    ? found
    : [];
}

/** Whether cells list several persons. */
export function listsSeveral(cells: readonly string[]): boolean {
  return cells.some((cell) => splitNames(cell).length > 1);
}
