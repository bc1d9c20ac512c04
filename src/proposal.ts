import {type Column, datesIn, type Guess, listsSeveral} from "./columns.ts";
import type {ColumnRole} from "./language.ts";
import type {MappedTable, Mapping} from "./mapping.ts";
import {unwrapped} from "./parse.ts";

type People = NonNullable<Mapping["people"]>;
type Key = People["person"][number];
type DateField = NonNullable<People["from"]>;
type Reference = NonNullable<NonNullable<Mapping["units"]>["parent"]>;
type Memberships = NonNullable<Mapping["memberships"]>;
type OpenPart = "table" | "person" | "unit" | "network" | "from" | "parent";

/** What a mapping may be made of, and what is still to be said. */
export interface Proposal {
  readonly parts: Pick<Mapping, MappedTable | "carry" | "block">;
  /** The columns that it reads, and as what: an id or a name is that of whatever the rows are. */
  readonly used: ReadonlyMap<Column, ColumnRole>;
  readonly open: readonly OpenPart[];
  /** Columns with dates that fit none of the forms that it has. */
  readonly openDates: readonly Column[];
}

/** A mapping for the records of one kind: which table they are rows of, and which columns that table reads. */
export function proposalOf(guesses: readonly Guess[], element: string | undefined): Proposal {
  const draft = new Draft(guesses, element);
  const table = tableOf(draft);
  switch (table) {
    case "people":
      draft.people();
      break;
    case "units":
      draft.units();
      break;
    case "networks":
      draft.networks(false);
      break;
    case "memberships":
      draft.memberships();
      break;
    case undefined:
      draft.open.push("table");
  }
  return draft;
}

const personRoles = ["cpr", "employee", "employment", "uuid", "email"] as const;

/** How the kind of a network begins in Danish lists. */
const networkKind = /^(?:netv|udvalg|network|committee)/i;
const owner = /^(?:owner|ejer)$/i;
/** A guest's address in Microsoft's directories. */
const guest = "#EXT#";

function tableOf(draft: Draft): MappedTable | undefined {
  const {has} = draft;
  const person = has(...personRoles) || has("name") || has("first-name");
  const lists = has("members", "citizens", "politicians");
  const flags = has("chair", "deputy", "alternate");
  if (lists || (has("network-id", "network-name") && (person || has("leader")))) return "memberships";
  if (flags && has("id") && person) return "memberships";
  if (has("network-id", "network-name")) return "networks";
  if (draft.cellsOf("kind").some((cell) => networkKind.test(cell)) && !person) return "networks";
  // A UUID that is said to be of nobody may be a unit's.
  if (has("parent") && !has("cpr", "employee", "employment", "email")) return "units";
  if (has("path", "path-text") && !person) return "units";
  if (has(...personRoles) || has("first-name") || (has("name") && has("unit-id", "unit-name", "path"))) return "people";
  return has("unit-id") && has("unit-name", "name") ? "units" : undefined;
}

/** Cells that systems write where there is none. */
const zero = /^0+$/;

/** The words of Danish lists for what a member is, and ours. */
const roleWords = {
  leder: "leader",
  formand: "leader",
  netværksleder: "leader",
  næstformand: "deputy",
  stedfortræder: "deputy",
  suppleant: "alternate",
  tovholder: "coordinator",
  deltager: "member",
  medlem: "member",
  observatør: "observer",
};

class Draft implements Proposal {
  readonly parts: {-readonly [Part in keyof Proposal["parts"]]: Proposal["parts"][Part]} = {};
  readonly used = new Map<Column, ColumnRole>();
  readonly open: OpenPart[] = [];
  readonly openDates: Column[] = [];
  readonly #guesses: readonly Guess[];
  readonly #part: {element?: string};

  constructor(guesses: readonly Guess[], element: string | undefined) {
    this.#guesses = guesses;
    this.#part = element === undefined ? {} : {element};
  }

  readonly has = (...roles: readonly ColumnRole[]): boolean => roles.some((role) => this.#find(role) !== undefined);

  people(): void {
    const ways = this.#path();
    const references = ways === undefined ? this.#references(["unit-id", "unit-name"]) : [];
    const position = this.#take("position");
    const employment = this.#employment();
    const person = this.#keys();
    const isManager = this.#take("is-manager");
    const manager = this.#manager();
    // Without a unit, everybody is in that of the manager.
    const chain = manager !== undefined && ways === undefined && references.length === 0 && person.length > 0;
    this.parts.people = {
      ...this.#part,
      ...(position === undefined ? {} : {rules: rulesOf(position)}),
      person,
      ...(employment === undefined ? {} : {employment}),
      ...(references.length > 0 ? {unit: references} : {}),
      ...(ways === undefined ? {} : {path: ways}),
      ...(manager === undefined ? {} : {manager}),
      ...(chain ? {chain} : {}),
      ...(position === undefined ? {} : {position}),
      ...this.#dates(),
      ...this.#share(),
      ...(isManager === undefined ? {} : {isManager}),
    };
    if (ways !== undefined) this.parts.units = {...this.#part, path: ways};
    else if (chain) {
      const own = person.find(({as}) => as === manager.as) ?? person[0];
      if (own !== undefined) this.parts.units = {...this.#part, chain: {person: own, manager}};
    } else if (references.length === 0) this.open.push("unit");
    if (this.parts.people.from === undefined) this.open.push("from");
  }

  units(): void {
    const known = this.has("unit-id", "id", "uuid") && this.has("parent");
    const path = known ? undefined : this.#path();
    if (path !== undefined) {
      this.parts.units = {...this.#part, path, ...this.#dates()};
      return;
    }
    const id = this.#reference("unit-id") ?? this.#reference("id", "unit-id") ?? this.#reference("uuid", "unit-id");
    // An organisation's name may be in every row, beside that of the unit.
    const names = [...this.#all("unit-name"), ...this.#all("name")];
    const best = names.toSorted((a, b) => distinctIn(b) - distinctIn(a))[0];
    const name = best === undefined ? undefined : this.#use(best, "unit-name");
    const parent = this.#reference("parent");
    const of = id ?? (name === undefined ? undefined : {column: name, as: "name" as const});
    this.parts.units = {
      ...this.#part,
      ...(of === undefined ? {} : {id: of}),
      ...(name === undefined ? {} : {name}),
      ...(parent === undefined ? {} : {parent}),
      ...this.#dates(),
    };
    if (parent === undefined) this.open.push("parent");
  }

  /** `once`: rows are members, and repeat their network. */
  networks(once: boolean): void {
    const id = this.#networkIds();
    const name =
      this.#take("network-name") ??
      this.#take("unit-name", "network-name") ??
      this.#take("name", "network-name") ??
      id[0]?.column;
    if (id.length === 0 && name !== undefined) id.push({column: name, as: "name"});
    const parent = once ? undefined : this.#reference("parent");
    const [kind, purpose] = [this.#take("kind"), this.#take("purpose")];
    const anchor = this.#take("anchor");
    if (name === undefined || id.length === 0) {
      this.open.push("network");
      return;
    }
    this.parts.networks = {
      ...this.#part,
      id,
      name,
      ...(parent === undefined ? {} : {parent}),
      ...(anchor === undefined ? {} : {anchor: {column: anchor, as: "name" as const}}),
      ...(kind === undefined ? {} : {kind}),
      ...(purpose === undefined ? {} : {purpose}),
      ...(once ? {once} : this.#dates()),
    };
  }

  memberships(): void {
    const lists = this.#lists();
    const network = this.#networkIds();
    const leader = this.#take("leader");
    const leads: Memberships["members"] =
      leader === undefined ? [] : [{person: [{column: leader, as: "name" as const}], lead: "leader"}];
    const person = lists.length > 0 ? [] : this.#keys();
    const members: Memberships["members"] = [...leads, ...lists, ...(person.length > 0 ? [{person}] : [])];
    const {role, rules} = this.#roles();
    const flags = this.#flags();
    if (this.has("network-name") || lists.length > 0) this.networks(lists.length === 0);
    if (network.length === 0 || members.length === 0) {
      if (network.length === 0) this.open.push("network");
      return;
    }
    this.parts.memberships = {
      ...this.#part,
      ...(rules.length === 0 ? {} : {rules}),
      network,
      members,
      ...(role === undefined ? {} : {role, roleWords}),
      ...(flags.length === 0 ? {} : {flags}),
      // Of a row that is a network and lists its members the dates are the network's.
      ...(lists.length > 0 ? {} : this.#dates("lenient")),
    };
    if (lists.length > 0) this.#merged();
  }

  cellsOf(role: ColumnRole): readonly string[] {
    return this.#find(role)?.column.cells ?? [];
  }

  /** Roles in a column of their own; where owners have rows of their own, they are among the members too. */
  #roles(): {role: Key["column"] | undefined; rules: NonNullable<Memberships["rules"]>} {
    const [role, email] = [this.#take("role"), this.#take("email")];
    const rules: NonNullable<Memberships["rules"]> = [];
    if (email !== undefined && this.cellsOf("email").some((cell) => cell.toUpperCase().includes(guest))) {
      rules.push({column: email, contains: [guest], kind: "citizen"});
    }
    const by = this.#take("network-name") ?? this.#take("network-id");
    if (role === undefined || by === undefined || !this.cellsOf("role").some((cell) => owner.test(cell.trim()))) {
      return {role, rules};
    }
    const id = this.cellsOf("network-id").some((cell) => cell.trim() === "") ? this.#take("network-id") : undefined;
    this.parts.block = {by, ...(id === undefined || id === by ? {} : {fill: [id]})};
    return {role: undefined, rules: [...rules, {column: role, is: ["Owner", "Ejer"], lead: "leader"}]};
  }

  #find(role: ColumnRole): Guess | undefined {
    return this.#guesses.find((guess) => guess.role === role);
  }

  #use(guess: Guess, as = guess.role): Key["column"] {
    if (as !== undefined) this.used.set(guess.column, as);
    const {title, occurrence} = guess.column;
    return occurrence === undefined ? title : {name: title, occurrence};
  }

  #take(role: ColumnRole, as = role): Key["column"] | undefined {
    const guess = this.#find(role);
    return guess === undefined ? undefined : this.#use(guess, as);
  }

  #all(role: ColumnRole): readonly Guess[] {
    return this.#guesses.filter((guess) => guess.role === role);
  }

  /** The keys of a person, the surest first. */
  #keys(): People["person"] {
    const keys: Key[] = [];
    for (const as of personRoles) {
      const guess = this.#find(as);
      if (guess === undefined) continue;
      const missing = as === "cpr" ? "cpr-missing" : as === "email" ? "email-missing" : undefined;
      keys.push({
        column: this.#use(guess),
        as,
        ...digitsOf(guess),
        ...noneOf(guess.column),
        ...(missing !== undefined && guess.counts.empty > 0 ? {missing} : {}),
      });
    }
    const [first, last, whole] = [this.#take("first-name"), this.#take("last-name"), this.#take("name")];
    if (whole !== undefined) keys.push({column: whole, as: "name"});
    else if (first !== undefined) keys.push({column: first, and: last === undefined ? [] : [last], as: "name"});
    if (keys.length === 0) this.open.push("person");
    return keys;
  }

  #employment(): Key | undefined {
    const guess = this.#find("employment") ?? this.#find("employee");
    if (guess === undefined) return undefined;
    const as = guess.role === "employee" ? "employee" : "employment";
    return {column: this.#use(guess), as, ...digitsOf(guess)};
  }

  #manager(): Key | undefined {
    // By a number rather than by name, where there are several.
    const guess =
      this.#all("manager").find(({shape}) => shape !== "names" && shape !== "text") ?? this.#find("manager");
    if (guess === undefined) return undefined;
    const as =
      guess.shape === "uuid" || guess.shape === "email" || guess.shape === "cpr"
        ? guess.shape
        : guess.shape === "names" || guess.shape === "text"
          ? "name"
          : this.has("employee")
            ? "employee"
            : "employment";
    return {column: this.#use(guess), as, ...noneOf(guess.column)};
  }

  #reference(role: ColumnRole, as = role): Reference | undefined {
    const guess = this.#find(role);
    if (guess === undefined) return undefined;
    const upper = guess.shape === "text" && role === "unit-id";
    return {
      column: this.#use(guess, as),
      ...(role === "unit-name" ? {as: "name" as const} : {}),
      ...(upper ? {upper} : {}),
      ...noneOf(guess.column),
    };
  }

  #references(roles: readonly ColumnRole[]): Reference[] {
    return roles.flatMap((role) => this.#reference(role) ?? []);
  }

  #networkIds(): Reference[] {
    const byId = this.#take("network-id") ?? (this.has("network-name") ? undefined : this.#take("id", "network-id"));
    const byName = this.#take("network-name");
    return [
      ...(byId === undefined ? [] : [{column: byId}]),
      ...(byName === undefined ? [] : [{column: byName, as: "name" as const}]),
    ];
  }

  #lists(): Memberships["members"] {
    const kinds = {members: undefined, citizens: "citizen", politicians: "politician"} as const;
    return (["members", "citizens", "politicians"] as const).flatMap((role) => {
      const guess = this.#find(role);
      if (guess === undefined) return [];
      const kind = kinds[role];
      const split = role !== "members" || listsSeveral(guess.column.cells) || this.has("leader");
      return [
        {
          person: [{column: this.#use(guess), as: "name" as const}],
          split,
          ...(kind === undefined ? {} : {kind}),
        },
      ];
    });
  }

  #flags(): {column: Key["column"]; role: string}[] {
    const roles = {chair: "leader", "is-manager": "leader", deputy: "deputy", alternate: "alternate"} as const;
    return (Object.keys(roles) as (keyof typeof roles)[]).flatMap((flag) => {
      const column = this.#take(flag);
      return column === undefined ? [] : [{column, role: roles[flag]}];
    });
  }

  /** Cells that a spreadsheet has merged are empty below the first. */
  #merged(): void {
    const guess = this.#find("network-name");
    if (guess === undefined || guess.counts.empty === 0) return;
    const column = this.#use(guess);
    this.parts.carry = [column];
    this.parts.block = {by: column};
  }

  #path(): NonNullable<People["path"]> | undefined {
    const steps = this.#all("path");
    if (steps.length > 1) return steps.map((guess) => this.#use(guess));
    const text = this.#find("path-text");
    if (text === undefined) return undefined;
    const separator = text.column.cells.some((cell) => cell.includes("\\")) ? "\\" : "/";
    return {column: this.#use(text), separator};
  }

  #dates(how?: "lenient"): {from?: DateField; to?: DateField} {
    const [from, to] = [this.#date("from"), this.#date("to")];
    const said = how === "lenient" ? {missing: "start-missing" as const, invalid: "start-invalid" as const} : {};
    return {...(from === undefined ? {} : {from: {...from, ...said}}), ...(to === undefined ? {} : {to})};
  }

  #date(role: "from" | "to"): DateField | undefined {
    const guess = this.#find(role);
    if (guess === undefined) return undefined;
    const {forms, all} = datesIn(guess.column.cells);
    if (!all) this.openDates.push(guess.column);
    return {column: this.#use(guess), forms: forms.length === 0 ? ["yyyy-MM-dd", "dd-MM-yyyy"] : [...forms]};
  }

  #share(): Pick<People, "share"> {
    const guess = this.#find("share");
    if (guess === undefined) return {};
    const most = Math.max(
      0,
      ...guess.column.cells.map((cell) => Number.parseFloat(unwrapped(cell).replace(",", "."))).filter(Number.isFinite),
    );
    const hours = /time|hour/i.test(guess.column.title) && most > 1 && most <= 37;
    const of = most <= 1 ? "fraction" : hours ? "hours" : most <= 100 ? "percent" : "millionth";
    return {share: {column: this.#use(guess), of}};
  }
}

function distinctIn({column: {cells}}: Guess): number {
  return new Set(cells).size;
}

/** Rows that are in every payroll and are no employees, by words that are fixed. */
function rulesOf(position: Key["column"]): NonNullable<People["rules"]> {
  return [
    {column: position, starts: ["Efterindtægt"], reject: "survivor-pay"},
    {
      column: position,
      is: ["Borgmester", "Viceborgmester", "Byrådsmedlem", "Kommunalbestyrelsesmedlem"],
      kind: "politician",
    },
  ];
}

function noneOf({cells}: Column): {none?: string[]} {
  const found = new Set(cells.map(unwrapped).filter((cell) => zero.test(cell) && cell.length !== 10));
  return found.size === 0 ? {} : {none: [...found]};
}

/** Where some numbers begin with zeros and others have become shorter, a spreadsheet has taken zeros away. */
function digitsOf({role, column: {cells}}: Guess): {digits?: number} {
  if (role !== "employee" && role !== "employment") return {};
  const numbers = cells.map(unwrapped).filter((cell) => /^\d+$/.test(cell));
  const digits = Math.max(0, ...numbers.map(({length}) => length));
  const lost = numbers.some(({length}) => length < digits);
  return lost && numbers.some((one) => one.length === digits && one.startsWith("0")) ? {digits} : {};
}
