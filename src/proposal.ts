import {areAlone, type Column, crossesIn, datesIn, type Guess, listsSeveral} from "./columns.ts";
import type {ColumnRole} from "./language.ts";
import type {MappedTable, Mapping} from "./mapping.ts";
import {splitBy, unwrapped} from "./parse.ts";

type People = NonNullable<Mapping["people"]>;
type Key = People["person"][number];
type DateField = NonNullable<People["from"]>;
type Reference = NonNullable<NonNullable<Mapping["units"]>["parent"]>;
type Memberships = NonNullable<Mapping["memberships"]>;
type OpenPart = "table" | "person" | "unit" | "network" | "from" | "parent" | "id";

/** What a mapping may be made of, and what is still to be said. */
export interface Proposal {
  /** What the rows are about; undefined where it can't be told. */
  readonly table: MappedTable | undefined;
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
  draft.table = tableOf(draft);
  switch (draft.table) {
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
type PersonRole = (typeof personRoles)[number] | "id";

/** How the kind of a network begins in Danish lists. */
const networkKind = /^(?:netv|udvalg|network|committee)/i;
const owner = /^(?:owner|ejer)$/i;
/** A guest's address in Microsoft's directories. */
const guest = "#EXT#";

function tableOf(draft: Draft): MappedTable | undefined {
  const {has} = draft;
  const person = has(...personRoles) || has("name") || has("first-name");
  // "Navn" may be a network's.
  const known = has(...personRoles) || has("first-name");
  const lists = has("members", "citizens", "politicians");
  const flags = has("chair", "deputy", "alternate");
  // In a list of employments, crosses say something of each.
  const employed = has("cpr", "employment", "status", "from", "to", "share", "hours");
  if (person && !employed && draft.crosses.length > 0) return "memberships";
  // Members of what the file does not name.
  const placed = has("unit-id", "unit-name", "path", "path-text", "position", "manager", "status");
  if (person && has("role") && !placed) return "memberships";
  if (lists || (has("network-id", "network-name") && (person || has("leader")))) return "memberships";
  if (flags && has("id") && person) return "memberships";
  if (has("network-id", "network-name")) return "networks";
  if (draft.cellsOf("kind").some((cell) => networkKind.test(cell)) && !known) return "networks";
  // A UUID that is said to be of nobody may be a unit's.
  if (has("parent") && !has("cpr", "employee", "employment", "email")) return "units";
  if (has("path", "path-text", "indent") && !person) return "units";
  if (has(...personRoles) || has("first-name") || (has("name") && has("unit-id", "unit-name", "path"))) return "people";
  return has("unit-id", "indent") && has("unit-name", "name", "indent") ? "units" : undefined;
}

/** From which share of the cells on a column is a key of its rows; and is what others name. */
const nearlyAll = 0.98;
const mostly = 0.5;

/** Codes of an employment's status in SD Løn, and those of them that are no employment any more. */
const salaryCodes: ReadonlySet<string> = new Set(["0", "1", "3", "7", "8", "9", "s"]);
const leftCodes: ReadonlySet<string> = new Set(["7", "8", "9"]);
const deletedWords: ReadonlySet<string> = new Set(["slettet", "deleted"]);
const leftWords: ReadonlySet<string> = new Set([
  "fratrådt",
  "ophørt",
  "afgået",
  "inaktiv",
  "pensioneret",
  "passiv",
  "inactive",
  "terminated",
  "left",
]);
/** What an element says that only ends something. */
const endWords: ReadonlySet<string> = new Set(["leave", "terminate", "delete"]);

/** What stands for the manager of whoever has none. */
const noManager = /^(?:no[ _]?manager|ingen|none|n\/a)$/i;

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
  table: MappedTable | undefined;
  readonly used = new Map<Column, ColumnRole>();
  readonly open: OpenPart[] = [];
  readonly openDates: Column[] = [];
  readonly #guesses: readonly Guess[];
  readonly #part: {element?: string};

  constructor(guesses: readonly Guess[], element: string | undefined) {
    this.#guesses = guesses;
    this.#part = element === undefined ? {} : {element};
  }

  get crosses(): readonly Guess[] {
    return crossesIn(this.#guesses);
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
    const rules = [...this.#statusRules(), ...(position === undefined ? [] : rulesOf(position))];
    // Without a unit, everybody is in that of the manager.
    const chain = manager !== undefined && ways === undefined && references.length === 0 && person.length > 0;
    this.parts.people = {
      ...this.#part,
      ...(rules.length === 0 ? {} : {rules}),
      person,
      ...(employment === undefined ? {} : {employment}),
      ...(references.length > 0 ? {unit: references} : {}),
      ...(ways === undefined ? {} : {path: ways}),
      ...(manager === undefined ? {} : {manager}),
      ...(chain ? {chain} : {}),
      ...(position === undefined ? {} : {position}),
      ...(this.#effective(person) ?? this.#dates()),
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

  /** Rows that say by a word or code that they are no employment any more; whoever has a last day is known by that. */
  #statusRules(): NonNullable<People["rules"]> {
    return this.#all("status").flatMap((guess) => {
      const cells = [...new Set(valuesIn(guess.column).map((cell) => cell.toLowerCase()))];
      const isCoded = cells.every((cell) => salaryCodes.has(cell));
      const deleted = cells.filter((cell) => (isCoded ? cell === "s" : deletedWords.has(cell)));
      const left = cells.filter((cell) => (isCoded ? leftCodes : leftWords).has(cell));
      const to = this.#take("to");
      const ended = guess.column.title.startsWith("@") ? cells.filter((cell) => endWords.has(cell)) : [];
      if (deleted.length + left.length + ended.length === 0) return [];
      const column = this.#use(guess);
      return [
        ...(ended.length === 0 ? [] : [{column, is: ended, skip: "termination" as const}]),
        ...(deleted.length === 0 ? [] : [{column, is: deleted, reject: "deleted" as const}]),
        ...(left.length === 0
          ? []
          : [{column, is: left, ...(to && {and: [{column: to, empty: true}]}), reject: "filtered" as const}]),
      ];
    });
  }

  units(): void {
    const above = this.#find("parent");
    const path = above !== undefined && this.has("unit-id", "id", "uuid") ? undefined : this.#path();
    if (path !== undefined) {
      const ids = [...this.#all("unit-id"), ...this.#all("id"), ...this.#all("unit-alias")];
      const aliases = ids.filter((id) => distinctIn(id) >= nearlyAll * id.column.cells.length);
      this.parts.units = {
        ...this.#part,
        path,
        ...(aliases.length === 0 ? {} : {aliases: aliases.map((id) => this.#referenceTo(id, "unit-alias"))}),
        ...this.#dates(),
      };
      this.#managersOf(path);
      return;
    }
    const named = this.#nameOf("unit-name");
    const name = named && this.#use(named, "unit-name");
    const own = above === undefined ? undefined : this.#referredTo(above);
    const parent = above && this.#parentBy(above, own !== undefined && own === named);
    const id =
      own !== undefined && own !== named
        ? this.#referenceTo(own, "unit-id")
        : own === undefined
          ? (this.#reference("unit-id") ?? this.#reference("id", "unit-id") ?? this.#reference("uuid", "unit-id"))
          : undefined;
    if (above !== undefined && own === undefined) this.open.push("id");
    const alias = this.#take("unit-alias");
    const of = id ?? (name === undefined ? undefined : {column: name, as: "name" as const});
    this.parts.units = {
      ...this.#part,
      ...(of === undefined ? {} : {id: of}),
      ...(name === undefined ? {} : {name}),
      ...(parent === undefined ? {} : {parent}),
      ...(alias === undefined ? {} : {aliases: [{column: alias, upper: true}]}),
      ...this.#dates(),
    };
    if (parent === undefined) this.open.push("parent");
  }

  /** Of an organisation the name may be in every row, beside that of the unit. */
  #nameOf(role: "unit-name" | "network-name"): Guess | undefined {
    if (role === "network-name") return this.#find(role) ?? this.#find("unit-name") ?? this.#find("name");
    return [...this.#all(role), ...this.#all("name")].toSorted((a, b) => distinctIn(b) - distinctIn(a))[0];
  }

  /**
   * The column whose cells are what the rows are known by, so that others are named by them: each stands once, and most of
   * what the other column names is among them. Of several the one that is called an id.
   */
  #referredTo(above: Guess): Guess | undefined {
    const wanted = new Set(valuesIn(above.column).filter((cell) => !zero.test(cell)));
    if (wanted.size === 0) return this.#find("unit-id") ?? this.#find("id") ?? this.#find("uuid");
    const isId = ({role}: Guess) => role === "unit-id" || role === "id" || role === "uuid" || role === "network-id";
    return this.#guesses
      .filter((guess) => guess !== above && guess.forbidden === undefined && guess.column.cells.length > 0)
      .map((guess) => {
        const values = new Set(valuesIn(guess.column));
        const isKey = values.size >= nearlyAll * guess.column.cells.length;
        const found = [...wanted].filter((one) => values.has(one)).length;
        return {guess, share: isKey ? found / wanted.size : 0};
      })
      .filter(({share}) => share >= mostly)
      .toSorted((a, b) => b.share - a.share || Number(isId(b.guess)) - Number(isId(a.guess)))[0]?.guess;
  }

  #parentBy(above: Guess, byName: boolean): Reference {
    const {upper, ...rest} = this.#referenceTo(above, "parent");
    return byName ? {...rest, as: "name"} : {...rest, ...(upper === undefined ? {} : {upper})};
  }

  /** Of a list of units with whoever manages each: the managers. */
  #managersOf(path: NonNullable<People["path"]>): void {
    const managers = this.#all("manager");
    const [name] = managers.filter(({shape}) => shape === "names");
    const keys = managers.filter(({shape}) => shape === "email" || shape === "uuid");
    if (name === undefined) return;
    const column = this.#use(name);
    this.parts.people = {
      ...this.#part,
      ...(name.counts.empty === 0 ? {} : {rules: [{column, empty: true, skip: "grouping"}]}),
      person: [
        ...keys.map((key) => ({column: this.#use(key), as: key.shape as "email" | "uuid"})),
        {column, as: "name"},
      ],
      path,
      isManager: true,
    };
  }

  /** `once`: rows are members, and repeat their network. */
  networks(once: boolean): void {
    const above = once ? undefined : this.#find("parent");
    const own = above && this.#referredTo(above);
    const named = this.#nameOf("network-name");
    const byName = own !== undefined && own === named;
    const id =
      own === undefined || byName
        ? this.#networkIds()
        : [this.#referenceTo(own, "network-id"), ...this.#networkIds(own)];
    const name = named === undefined ? id[0]?.column : this.#use(named, "network-name");
    if (id.length === 0 && name !== undefined) id.push({column: name, as: "name"});
    const parent = above && this.#parentBy(above, byName);
    if (above !== undefined && own === undefined) this.open.push("id");
    const [kind, purpose] = [this.#take("kind"), this.#take("purpose")];
    const anchor = this.#take("anchor");
    if (name === undefined || id.length === 0) {
      this.open.push("network");
      return;
    }
    const headings = kind === undefined || parent === undefined ? [] : this.#headings(above, own);
    this.parts.networks = {
      ...this.#part,
      ...(kind === undefined || headings.length === 0
        ? {}
        : {rules: [{column: kind, is: headings, skip: "grouping" as const}]}),
      id,
      name,
      ...(parent === undefined ? {} : {parent}),
      ...(anchor === undefined ? {} : {anchor: {column: anchor, as: "name" as const}}),
      ...(kind === undefined ? {} : {kind}),
      ...(purpose === undefined ? {} : {purpose}),
      ...(once ? {once} : this.#dates()),
    };
  }

  /** Kinds of rows that are no networks and that networks hang on. */
  #headings(above: Guess | undefined, own: Guess | undefined): string[] {
    const kinds = this.cellsOf("kind");
    const parents = new Set(above === undefined ? [] : valuesIn(above.column));
    const others = own?.column.cells ?? [];
    const found = new Set<string>();
    if (!kinds.some((cell) => networkKind.test(cell.trim()))) return [];
    kinds.forEach((cell, row) => {
      if (!networkKind.test(cell.trim()) && parents.has(unwrapped(others[row] ?? ""))) found.add(cell.trim());
    });
    return [...found].filter((one) => one !== "");
  }

  memberships(): void {
    if (this.crosses.length > 0) {
      this.#crossed();
      return;
    }
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
    else {
      const carried = this.#find("network-name");
      const isMerged = carried !== undefined && carried.counts.empty > 0 && carried.column.cells[0]?.trim() !== "";
      if (isMerged && this.parts.block === undefined) this.parts.carry = [this.#use(carried)];
      else this.#severalIn(carried);
    }
  }

  /** Of a row that lists the networks of a person: a row of each. */
  #severalIn(guess: Guess | undefined): void {
    if (guess === undefined || this.parts.memberships === undefined) return;
    const cells = new Set(valuesIn(guess.column));
    const between = [";", "|", "\n", ",", "/"].filter((one) => [...cells].some((cell) => cell.includes(one)));
    if (between.length === 0) return;
    const listed = [...cells].filter((cell) => between.some((one) => cell.includes(one)));
    const single = [...cells].flatMap(splitBy(between));
    // A name may have a comma in it, mostly with "og" behind; networks are named again in other cells.
    const isName = between.every((one) => one === "," || one === "/") && listed.some((cell) => /\sog\s/.test(cell));
    const isRare = listed.length < 0.2 * cells.size;
    if ((isName || isRare) && new Set(single).size >= Math.min(cells.size, single.length)) return;
    const each = {column: this.#use(guess), between};
    this.parts.memberships = {...this.parts.memberships, each};
    if (this.parts.networks !== undefined) this.parts.networks = {...this.parts.networks, each};
  }

  /** Persons down, networks across. */
  #crossed(): void {
    const columns = this.crosses.map((guess) => this.#use(guess, "network-name"));
    const each = {columns, title: "network", cell: "cross"};
    const network: Reference[] = [{column: "network", as: "name"}];
    this.parts.networks = {...this.#part, each, id: network, name: "network", once: true};
    this.parts.memberships = {
      ...this.#part,
      each,
      network,
      members: [{person: this.#keys()}],
      role: "cross",
      roleWords: {...roleWords, x: "member", l: "leader"},
    };
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
    for (const as of [...personRoles, "id"] as const) {
      const guess = this.#keyOf(as);
      if (guess === undefined) continue;
      const missing = as === "cpr" ? "cpr-missing" : as === "email" ? "email-missing" : undefined;
      keys.push({
        column: this.#use(guess),
        as,
        ...digitsOf(guess),
        ...this.#within(as),
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

  /** An id of the rows is the person's, and by what it looks like, where each stands once. */
  #keyOf(role: PersonRole): Guess | undefined {
    const guess = role === "id" ? undefined : this.#find(role);
    const id = this.#find("id");
    if (guess !== undefined || id === undefined || this.has("employee", "employment")) return guess;
    const as = id.shape === "uuid" ? "uuid" : id.shape === "number" ? "employee" : "id";
    return as === role && distinctIn(id) >= nearlyAll * id.column.cells.length ? id : undefined;
  }

  /** The id of rows that are about persons. */
  #keyOfRows(): Guess | undefined {
    const isPerson = this.has("email", "cpr") && !this.has("chair", "deputy", "alternate");
    return isPerson ? (this.#keyOf("uuid") ?? this.#keyOf("employee") ?? this.#keyOf("id")) : undefined;
  }

  #within(as: Key["as"]): Pick<Key, "within"> {
    const institution = as === "employee" || as === "employment" ? this.#take("institution") : undefined;
    return institution === undefined ? {} : {within: institution};
  }

  #employment(): Key | undefined {
    const guess = this.#find("employment") ?? this.#keyOf("employee");
    if (guess === undefined) return undefined;
    const as = guess.role === "employment" ? "employment" : "employee";
    return {column: this.#use(guess), as, ...digitsOf(guess), ...this.#within(as)};
  }

  #manager(): Key | undefined {
    for (const guess of this.#all("manager").toSorted((a, b) => Number(isWord(a)) - Number(isWord(b)))) {
      const as = this.#managerKey(guess);
      if (as === undefined) continue;
      const nobody = [...new Set(guess.column.cells.map((cell) => cell.trim()))].filter((cell) => noManager.test(cell));
      const none = [...(noneOf(guess.column).none ?? []), ...nobody];
      return {column: this.#use(guess), as, ...(none.length === 0 ? {} : {none})};
    }
    return undefined;
  }

  /** By what the person's own column has the managers of others, or else by what they look like. */
  #managerKey(guess: Guess): Key["as"] | undefined {
    if (guess.shape === "uuid" || guess.shape === "email" || guess.shape === "cpr") return guess.shape;
    const wanted = new Set(valuesIn(guess.column));
    for (const as of ["employee", "employment", "id"] as const) {
      const own = new Set(valuesIn(this.#keyOf(as)?.column ?? {title: "", occurrence: undefined, cells: []}));
      if ([...wanted].filter((one) => own.has(one)).length >= mostly * wanted.size && own.size > 0) return as;
    }
    if (guess.shape === "names") return "name";
    return guess.shape === "text" ? undefined : this.has("employee") ? "employee" : "employment";
  }

  #reference(role: ColumnRole, as = role): Reference | undefined {
    const guess = this.#find(role);
    return guess && this.#referenceTo(guess, as);
  }

  #referenceTo(guess: Guess, as: ColumnRole): Reference {
    const upper = guess.shape === "text" && guess.role === "unit-id";
    return {
      column: this.#use(guess, as),
      ...(guess.role === "unit-name" && as === "unit-name" ? {as: "name" as const} : {}),
      ...(upper ? {upper} : {}),
      ...noneOf(guess.column),
    };
  }

  #references(roles: readonly ColumnRole[]): Reference[] {
    return roles.flatMap((role) => this.#reference(role) ?? []);
  }

  /** `except`: a column that is known to be the id already. */
  #networkIds(except?: Guess): Reference[] {
    const ofRows = this.has("network-name") || this.#keyOfRows() !== undefined ? undefined : this.#find("id");
    const byId = this.#take("network-id") ?? (ofRows && this.#use(ofRows, "network-id"));
    const byName = this.#take("network-name");
    return [
      ...(byId === undefined || except !== undefined ? [] : [{column: byId}]),
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
    const indented = this.#all("indent");
    if (indented.length > 0) return {indent: indented.map((guess) => this.#use(guess))};
    const steps = fromTheTop(this.#all("path"));
    if (steps.length > 1 && areAlone(steps.map(({column}) => column)))
      return {indent: steps.map((guess) => this.#use(guess, "indent"))};
    if (steps.length > 1) return steps.map((guess) => this.#use(guess));
    const text = this.#find("path-text");
    if (text === undefined) return undefined;
    const separator = text.column.cells.some((cell) => cell.includes("\\")) ? "\\" : "/";
    return {column: this.#use(text), separator};
  }

  /** Of rows that say from which day they hold, and of persons several of them: each until the next one. */
  #effective(person: People["person"]): Pick<People, "from" | "untilNext"> | undefined {
    const guess = this.#find("effective");
    const key = this.#guesses.find(({column, role}) => this.used.has(column) && role === person[0]?.as);
    if (guess === undefined || key === undefined || this.has("to")) return undefined;
    if (distinctIn(key) === key.column.cells.length && this.has("from")) return undefined;
    return {from: this.#dateOf(guess), untilNext: true};
  }

  #dates(how?: "lenient"): {from?: DateField; to?: DateField} {
    const [from, to] = [this.#date("from"), this.#date("to")];
    const said = how === "lenient" ? {missing: "start-missing" as const, invalid: "start-invalid" as const} : {};
    return {...(from === undefined ? {} : {from: {...from, ...said}}), ...(to === undefined ? {} : {to})};
  }

  #date(role: "from" | "to"): DateField | undefined {
    // When a row was made is a first day only where nothing else is.
    const guess =
      this.#all(role).find(({column}) => !/^(?:oprettet|etableret)$/i.test(column.title)) ?? this.#find(role);
    return guess && this.#dateOf(guess);
  }

  #dateOf(guess: Guess): DateField {
    const {forms, all} = datesIn(guess.column.cells);
    if (!all) this.openDates.push(guess.column);
    return {column: this.#use(guess), forms: forms.length === 0 ? ["yyyy-MM-dd", "dd-MM-yyyy"] : [...forms]};
  }

  #share(): Pick<People, "share"> {
    const [hours, fullTime] = [this.#find("hours"), this.#find("full-time")];
    if (hours !== undefined && fullTime !== undefined) {
      return {share: {hours: this.#use(hours), fullTime: this.#use(fullTime)}};
    }
    const guess = this.#find("share") ?? hours;
    if (guess === undefined) return {};
    const most = Math.max(
      0,
      ...guess.column.cells.map((cell) => Number.parseFloat(unwrapped(cell).replace(",", "."))).filter(Number.isFinite),
    );
    const areHours = (guess === hours || /time|hour/i.test(guess.column.title)) && most > 1 && most <= 37;
    const of = most <= 1 ? "fraction" : areHours ? "hours" : most <= 100 ? "percent" : "millionth";
    return {share: {column: this.#use(guess), of}};
  }
}

/** Levels of a tree from the top: by the numbers of their titles, or else the more are filled the higher. */
function fromTheTop(steps: readonly Guess[]): readonly Guess[] {
  const level = ({column: {title}}: Guess) => /\d+/.exec(title)?.[0];
  const numbered = steps.every((step) => level(step) !== undefined);
  return steps.toSorted((a, b) => (numbered ? Number(level(a)) - Number(level(b)) : b.counts.filled - a.counts.filled));
}

function isWord({shape}: Guess): boolean {
  return shape === "names" || shape === "text";
}

function valuesIn({cells}: Column): string[] {
  return cells.map(unwrapped).filter((cell) => cell !== "");
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
