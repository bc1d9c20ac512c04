import type {Facts, Table} from "./model.ts";

/**
 * How facts are made of deliveries, in the words of DuckDB. A file is read into `staged_` tables, its rows are kept in
 * `said_` tables under the number of the delivery, and all facts are made anew from those: `tidy_` tables hold each row
 * with what it refers to, and why it is refused, if it is. Rows under a number that no delivery has yet, or any more, are
 * not there for anybody.
 */

/** From the fields of a fact to the columns of its tables. */
const columnOf = {
  units: {
    id: "unit",
    aliases: "aliases",
    name: "name",
    parent: "parent",
    from: "valid_from",
    to: "valid_to",
  },
  people: {
    person: "person",
    aliases: "aliases",
    employment: "employment",
    kind: "kind",
    unit: "unit",
    unitAliases: "unit_aliases",
    manager: "manager",
    position: "position",
    share: "share",
    isManager: "is_manager",
    from: "valid_from",
    to: "valid_to",
  },
  networks: {
    id: "network",
    name: "name",
    kind: "kind",
    purpose: "purpose",
    anchor: "anchor",
    parent: "parent",
    from: "valid_from",
    to: "valid_to",
  },
  memberships: {
    person: "person",
    aliases: "aliases",
    kind: "kind",
    network: "network",
    role: "role",
    from: "valid_from",
    to: "valid_to",
  },
  ties: {from: "from_person", to: "to_person", day: "survey", weight: "weight", kind: "kind"},
} as const satisfies {readonly [T in Table]: {readonly [Field in keyof Required<Facts[T]>]: string}};
const tables = Object.keys(columnOf) as Table[];

/** Of networks also which of the dates can't be read. */
const columnsOf = (table: Table): readonly string[] => [
  ...Object.values(columnOf[table]),
  ...(table === "networks" ? ["bad_date"] : []),
];

/** Of a staged row what is not text. */
const cellTypes: Readonly<Record<string, string>> = {
  aliases: "varchar[]",
  unit_aliases: "varchar[]",
  share: "double",
  weight: "double",
  is_manager: "boolean",
};
const dates = new Set(["valid_from", "valid_to", "survey"]);

const staged = (table: Table) => {
  const cells = columnsOf(table).map((column) => `${column} ${cellTypes[column] ?? "varchar"}`);
  return `create temp table staged_${table} (line integer, is_end boolean, ${cells.join(", ")});`;
};

/** Rows that say the same are one. What ends without a day ends on the day of the delivery. */
const keep = (table: Table) => {
  const cells = columnsOf(table).map((column) => {
    if (column === "name") return `coalesce(nullif(name, ''), ${table === "units" ? "unit" : "network"}) as name`;
    if (column === "valid_to")
      return "case when is_end then coalesce(valid_to::date, $day::date) else valid_to::date end as valid_to";
    return dates.has(column) ? `${column}::date as ${column}` : column;
  });
  return `
    insert into said_${table} by name
    select $number::integer as delivery, min(line) as line, count(*) - 1 as copies, is_end, ${cells.join(", ")}
    from staged_${table} group by all`;
};

const saidTables = ["said_rejects", ...tables.map((table) => `said_${table}`)];

const dropOutdated = `
    ${saidTables.map((table) => `delete from ${table} where delivery in (select number from outdated);`).join("\n")}
    delete from deliveries where number in (select number from outdated);
    drop table outdated;`;

const sameDelivery = (one: string, other: string) =>
  `${one}.source = ${other}.source and ${one}.day is not distinct from ${other}.day`;

/** The columns in which rows name persons who are spoken of. */
const namedIn = {
  people: ["person"],
  memberships: ["person"],
  ties: ["from_person", "to_person"],
} as const;

/** The columns in which rows have pseudonyms, lists of them aside. */
const pseudonymColumns = {
  people: ["person", "employment", "manager"],
  memberships: ["person"],
  ties: ["from_person", "to_person"],
} as const;

/** The columns of units that are made of the pseudonyms of their managers, where a chain of managers is all there is. */
const unitColumns = {people: ["unit"], units: ["unit", "parent"]} as const;

/** What has aliases of persons besides. */
const aliased = ["said_people", "said_memberships"] as const;

const barred = "(select digest, salt from forgotten, store_schema where not is_shared) barred";

const barredIn = (column: string) =>
  `select name from (select distinct ${column} as name from cells) join ${barred} on digest = sha256(salt || name)`;

/** Names of persons whose rows are not kept: digests of them, where they are not among those already. */
const intoGone = (names: string) => `
  insert into gone
  select distinct sha256(salt || name) from (${names}) named, store_schema
  where sha256(salt || name) not in (select digest from gone)`;

const bar = (table: keyof typeof namedIn, names: string) => `
  delete from staged_${table} where rowid in (
    select names.rowid from (${names}) names join ${barred} on digest = sha256(salt || name)
  )`;

const start = (date: string) => `coalesce(${date}, '-infinity'::date)`;
const end = (date: string) => `coalesce(${date}, 'infinity'::date)`;
const open = (date: string) => `case when isfinite(${date}) then ${date} end`;

/**
 * From sound rows to spells. Rows of a dated file are spells as they stand. In a series of deliveries a row holds until
 * the next delivery (in a delta the next one that mentions its key), which may say that it ended since; it begins
 * with its own delivery, or where its key is new, on the day since the delivery before that it says itself; the first
 * delivery tells the past as well. Spells of one content that touch are one.
 */
const seriesSpells = (table: Table, key: string, content: string) => `
  with series as (select *, ${key} as key from tidy_${table} where reason is null and delivered <> 'dated'),
  mentions as (
    select source, key, day, max(${end("valid_to")}) as ends from series group by source, key, day
  ), neighbours as (
    select source, key, day, lag(day) over times as earlier, lead(day) over times as later, lead(ends) over times as later_ends
    from mentions window times as (partition by source, key order by day)
  ), pieces as (
    select series.*,
      ${start(`case
        when before is null then valid_from
        when delivered = 'delta' and earlier is null then coalesce(valid_from, day)
        when earlier is distinct from before and delivered = 'snapshot' and valid_from > before then valid_from
        else greatest(day, valid_from)
      end`)} as since,
      ${end(`least(
        valid_to,
        case when delivered = 'delta' then later else after end,
        case when delivered = 'delta' and later is not null or later = after then greatest(later_ends, day) end
      )`)} as until
    from series join neighbours using (source, key, day) where not is_end
  ), marked as (
    select *, since > max(until) over (
      partition by source, ${content} order by since, until rows between unbounded preceding and 1 preceding
    ) as anew
    from pieces where since < until
  ), numbered as (
    select *, count(*) filter (anew) over (
      partition by source, ${content} order by since, until rows unbounded preceding
    ) as island
    from marked
  ), islands as (
    select source, ${content}, arg_max(line, day) as line, min(since) as since, max(until) as until,
      min(day) as first_seen, max(day) as last_seen
    from numbered group by source, ${content}, island
  )
  select source, line, ${content}, ${open("since")} as valid_from, ${open("until")} as valid_to, first_seen, last_seen
  from islands
  union all by name
`;

const spells = (table: Table, key: string, content: string, series: boolean) => `
  ${series ? seriesSpells(table, key, content) : ""}
  select source, line, ${content}, valid_from, valid_to, day as first_seen, day as last_seen
  from tidy_${table} where reason is null and delivered = 'dated' and not is_end`;

const tidied = (table: Table, kept: string) => `
  from said_${table} said join slots on delivery = number
  ${kept}`;

/**
 * What several files call by several names. An id of one file that another file has among the aliases of exactly one
 * other is that other; so ids that share an alias, such as a name, are not made one by it.
 */
const naming = (what: "unit" | "person") => ({
  start: `
    create temp table ${what}_labels as select distinct id, id as label from ${what}_ids;
    create temp table ${what}_links as
    select distinct alias as id, id as target from ${what}_aliases
    where alias <> id and alias in (select id from ${what}_ids);`,
  step: `
    with outward as (
      select own.label as one, min(other.label) as other
      from ${what}_links links join ${what}_labels own on own.id = links.id
        join ${what}_labels other on other.id = links.target
      where own.label <> other.label group by own.label having count(distinct other.label) = 1
    ), lower as (
      select greatest(one, other) as label, min(least(one, other)) as lowest from outward group by 1
    )
    update ${what}_labels set label = lowest from lower where ${what}_labels.label = lower.label`,
  any: `from ${what}_aliases limit 1`,
  /** Where nothing goes by more than its id. */
  alone: `
    create temp table ${what}_names as select distinct id, id as name from ${what}_ids;
    create temp table ${what}_refs as select id as alias, name, 1 as names from ${what}_names;`,
  finish: `
    create temp table ${what}_names as
    with ambiguous as (
      select links.id from ${what}_links links join ${what}_labels own on own.id = links.id
        join ${what}_labels other on other.id = links.target
      where own.label <> other.label
    ), chosen as (
      select label, coalesce(min(id) filter (id not in (select id from ${what}_links)), min(id)) as name
      from ${what}_labels group by label
    )
    select id, name from ${what}_labels join chosen using (label) where id not in (select id from ambiguous);
    create temp table ${what}_refs as
    select alias, min(name) as name, count(distinct name) as names
    from (
      select id as alias, name from ${what}_names
      union all
      select alias, name from ${what}_aliases join ${what}_names using (id)
    ) group by alias;`,
});

/**
 * Where rows are spells as they stand, it costs less to look up what they refer to as often as that is asked for: of a
 * table that is made in the same transaction only one core reads.
 */
const lookup = (series: boolean) => (series ? "table" : "view");

/**
 * Most rows of big files are the facts that they state, and stand for them in the views `employments` and `memberships`:
 * plain dated rows that nothing is wrong with, and in which the given condition does not hold. Here are the others.
 */
const unlikeFacts = (table: "people" | "memberships", written: string, isOther: string) => `
    create temp table tidy_${table} as
    select * exclude (${written}) from read_${table}
    where not is_plain or delivered <> 'dated' or is_end or reason is not null or ${isOther};
    insert into unlike_facts by name
    select delivery, line from tidy_${table} where is_plain and delivered = 'dated' and not is_end;`;

const refusals = (table: Table, column = "null") => `
  insert into rejects by name
  select rows.source, rows.day, file, sha256, line,
    coalesce(${column}, json_extract_string(columns, '$."' || case when table_name = 'ties' then of_ties else field end || '"')) as column_name,
    reason, expected
  from tidy_${table} rows join deliveries on ${sameDelivery("rows", "deliveries")} join explanations using (reason);`;

/** The columns of a person's rows that can be put right, each with what it is in the store. */
const correctable = {
  people: {
    kind: ["kind", "varchar"],
    unit: ["unit", "varchar"],
    position: ["position", "varchar"],
    share: ["share", "double"],
    isManager: ["is_manager", "boolean"],
    from: ["valid_from", "date"],
    to: ["valid_to", "date"],
  },
  memberships: {
    network: ["network", "varchar"],
    role: ["role", "varchar"],
    from: ["valid_from", "date"],
    to: ["valid_to", "date"],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly [column: string, type: string]>>>>;
export type CorrectableTable = keyof typeof correctable;

/** Of one correction: which rows, and what is done with them. Parameters are its names, and its values as JSON. */
export function correcting(table: CorrectableTable, matched: readonly string[], set: readonly string[] | undefined) {
  const fields: Readonly<Record<string, readonly [string, string]>> = correctable[table];
  const place = (field: string) => {
    const known = fields[field];
    if (known === undefined) throw new Error(`no field to correct: ${field}`);
    return known;
  };
  const value = (json: string, field: string) => `json_extract_string(${json}::json, '$.${field}')`;
  const conditions = matched.map((field) => {
    const [column] = place(field);
    return `and ${column}::varchar is not distinct from ${value("$matches", field)}`;
  });
  const rows = `person in (select unnest(from_json($names::json, '["varchar"]'))) ${conditions.join(" ")}`;
  if (set !== undefined) {
    const cells = set.map((field) => {
      const [column, type] = place(field);
      // What else the row says of the unit is of the one that was wrong.
      return `${column} = ${value("$sets", field)}::${type}${column === "unit" ? ", unit_aliases = null" : ""}`;
    });
    return [`update said_${table} set ${cells.join(", ")} where ${rows}`];
  }
  return [
    `update deliveries set left_out = left_out + gone.n
     from (select delivery, sum(copies + 1) as n from said_${table} where ${rows} group by delivery) gone
     where number = delivery`,
    `delete from said_${table} where ${rows}`,
  ];
}

/**
 * Rows of which the time that they tell of was over by that day. In a series the next row of the same key may say that; both go
 * together, as without it the first would hold on. In a delta no row goes before the ones that it has ended.
 */
const expire = (table: "people" | "memberships", key: string) => `
  create temp table expired as
  with told as (
    select said.rowid as place, delivery, copies, said.valid_to, is_end, source, series.kind as delivered, series.day,
      after, ${key} as key
    from said_${table} said join series on delivery = number
  ), mentions as (
    select source, key, day, max(${end("valid_to")}) as ends from told where delivered <> 'dated' group by all
  ), neighbours as (
    select source, key, day, lead(day) over times as later, lead(ends) over times as later_ends
    from mentions window times as (partition by source, key order by day)
  ), ending as (
    select told.*, ${end(`least(
      valid_to,
      case delivered when 'snapshot' then after when 'delta' then later end,
      case when delivered = 'delta' or later = after then later_ends end
    )`)} as ended
    from told left join neighbours using (source, key, day)
  ), waiting as (
    select *, max(ended) over (
      partition by source, key order by day groups between unbounded preceding and 1 preceding
    ) as others_end
    from ending
  )
  select place, delivery, copies, ended from waiting
  where ended <= $cutoff::date and (delivered <> 'delta' or coalesce(others_end <= $cutoff::date, true))`;

/** Of surveys those that another one of their kind had followed by that day. */
const expireTies = `
  create temp table expired as
  with dated as (
    select said.rowid as place, delivery, copies, said.kind,
      coalesce(survey, case when series.kind <> 'dated' then series.day end) as survey
    from said_ties said join series on delivery = number
  ), latest as (
    select kind, max(survey) as ended from dated where survey <= $cutoff::date group by kind
  )
  select place, delivery, copies, ended
  from dated join latest on dated.kind is not distinct from latest.kind where survey < ended`;

/** What a unit is called where no file of units says so. */
const impliedUnit = "coalesce(unit, unit_aliases[1])";

export const loading = {
  columnOf,
  typeOf: (column: string) => cellTypes[column] ?? (dates.has(column) ? "date" : "varchar"),

  stage: `
    create temp table incoming (number integer, source varchar, day date, kind varchar, table_name varchar, file varchar,
      sha256 varchar, how varchar, rows_read integer, left_out integer, columns varchar, ignored_columns varchar,
      repaired varchar, warned varchar, other_lines varchar, unchanged boolean);
    create temp table staged_rejects (line integer, column_name varchar, reason varchar, expected varchar);
    ${tables.map(staged).join("\n")}`,

  superseded: `
    select incoming.file, stored.day::varchar as day
    from incoming join deliveries stored using (source, kind, table_name)
    where kind = 'dated' and stored.day > incoming.day order by incoming.source`,

  forgetOthers: `
    create temp table outdated as select number from deliveries where source not in (select source from incoming);
    ${dropOutdated}`,

  /** A dated file takes the place of the one before; one of a series that of its day; one of another kind that of all. */
  keep: `
    create temp table outdated as
    select distinct stored.number from deliveries stored join incoming using (source)
    where not unchanged and (
      stored.day is not distinct from incoming.day or incoming.kind = 'dated' or stored.kind <> incoming.kind
        or stored.table_name <> incoming.table_name
    );
    ${dropOutdated}
    insert into deliveries by name
    select * exclude (unchanged), 0 as rows_loaded, 0 as duplicates from incoming where not unchanged;`,

  /** What was written under a number, and never came to be a delivery. */
  purge: saidTables
    .map((table) => `delete from ${table} where delivery not in (select number from deliveries);`)
    .join("\n"),

  /** Rows of persons who were forgotten are not let in; nor is one of them as somebody's manager. */
  bar: {
    people: bar(
      "people",
      "select rowid, person as name from staged_people union all select rowid, unnest(list_filter(aliases, lambda alias: not starts_with(alias, 'n_'))) from staged_people",
    ),
    memberships: bar(
      "memberships",
      "select rowid, person as name from staged_memberships union all select rowid, unnest(list_filter(aliases, lambda alias: not starts_with(alias, 'n_'))) from staged_memberships",
    ),
    ties: bar(
      "ties",
      "select rowid, from_person as name from staged_ties union all select rowid, to_person from staged_ties",
    ),
  },
  /** Whoever a barred row speaks of may go by more than the store had known. */
  barNames: intoGone(`
    select unnest([person] || coalesce(aliases, [])) as name from staged_people where rowid in (
      select names.rowid
      from (select rowid, person as name from staged_people union all select rowid, unnest(list_filter(aliases, lambda alias: not starts_with(alias, 'n_'))) from staged_people) names
        join ${barred} on digest = sha256(salt || name)
    )`),
  barManagers: `update staged_people set manager = null from ${barred} where digest = sha256(salt || manager)`,

  /** The same of cells that DuckDB has read by itself, where each name is looked at once; the last statement takes the rows out. */
  barCells: (isSound: string) => {
    const out = (columns: readonly string[]) => {
      const named = columns.map((column) => `${column} in (${barredIn(column)})`);
      return `delete from cells where ${isSound} and (${named.join(" or ")})`;
    };
    return {
      people: [
        intoGone(`select distinct person as name from cells where ${isSound} and person in (${barredIn("person")})`),
        `update cells set manager = null where manager in (${barredIn("manager")})`,
        out(namedIn.people),
      ],
      memberships: [out(namedIn.memberships)],
      ties: [out(namedIn.ties)],
    };
  },

  /** From a file's staged rows to what it said; they make room for those of the next file. */
  keepRows: Object.fromEntries(tables.map((table) => [table, keep(table)])) as Readonly<Record<Table, string>>,
  keepRejects: "insert into said_rejects by name select $number::integer as delivery, * from staged_rejects",
  clear: ["staged_rejects", ...tables.map((table) => `staged_${table}`)]
    .map((table) => `delete from ${table};`)
    .join("\n"),

  /** All that a person is called, and whether others are too; and out of what was delivered, all that is said of the person by that. */
  erase: `
    create temp table erased as
    select $person::varchar as name, false as is_shared
    union all
    select alias, not bool_and(person = $person::varchar) from aliases
    group by alias having bool_or(person = $person::varchar)`,
  eraseRows: `
    insert into forgotten
    select sha256(salt || name), is_shared from erased, store_schema
    where sha256(salt || name) not in (select digest from forgotten);
    delete from erased where is_shared;
    ${(["people", "memberships", "ties"] as const)
      .map((table) => {
        const named = [
          ...namedIn[table].map((column) => `${column} in (select name from erased)`),
          ...(table === "ties" ? [] : ["list_has_any(aliases, (select list(name) from erased))"]),
        ].join(" or ");
        return `
    update deliveries set left_out = left_out + gone.n
    from (select delivery, sum(copies + 1) as n from said_${table} where ${named} group by delivery) gone
    where number = delivery;
    delete from said_${table} where ${named};`;
      })
      .join("\n")}
    update said_people set manager = null where manager in (select name from erased);
    delete from corrections where list_has_any(names, (select list(name) from erased));
    delete from scores where "of" = 'person' and (subject in (select name from erased) or other in (select name from erased));
    drop table erased;
    update store_schema set must_rewrite = true;`,

  /** Of rows about persons those that ended before a day; of snapshots those of days before the one that it was. */
  expiring: `
    create temp table series as
    select number, source, day, kind, lead(day) over (partition by source order by day) as after
    from deliveries where source in (select unnest(from_json($sources::json, '["varchar"]')))`,
  expire: (["people", "memberships", "ties"] as const).map((table) => ({
    find: {
      people: expire("people", "coalesce(employment, said.person)"),
      memberships: expire("memberships", "json_array(said.person, network)::varchar"),
      ties: expireTies,
    }[table],
    count: "select count(*)::integer as n from expired",
    remove: `
      ${table === "people" ? `${intoGone("select unnest([person] || coalesce(aliases, [])) as name from said_people where rowid in (select place from expired)")};` : ""}
      update store_schema
      set lost_until = greatest(lost_until, (select max(ended) from expired)),
        must_rewrite = must_rewrite or exists (from expired);
      update deliveries set left_out = left_out + gone.n
      from (select delivery, sum(copies + 1) as n from expired group by delivery) gone where number = delivery;
      delete from said_${table} where rowid in (select place from expired);
      drop table expired;`,
  })),
  expired: "drop table series",

  rekeyed: "create temp table rekeyed (before varchar, after varchar)",

  /** Pseudonyms that no file which is still there has: of these sources by delivery, else of nothing but figures and corrections. */
  unmatched: `
    create temp table keys as select distinct before, after from rekeyed;
    drop table rekeyed;
    create temp table unread as
    with said as (
      ${Object.entries(pseudonymColumns)
        .flatMap(([table, columns]) =>
          columns.map((column) => `select delivery, ${column} as name from said_${table} where ${column} is not null`),
        )
        .join(" union all ")}
      ${aliased.map((table) => `union all select delivery, unnest(aliases) from ${table}`).join(" ")}
    ), elsewhere as (
      select unnest(names) as name from corrections
      union all
      select unnest([subject, other]) from scores where "of" = 'person'
    )
    select distinct source, day, name from said join deliveries on delivery = number
    where source in (select unnest(from_json($sources::json, '["varchar"]'))) and name not in (select before from keys)
    union
    select null, null, name from elsewhere
    where regexp_full_match(name, '[pn]_[0-9a-f]{32}') and name not in (select before from keys)
      and name not in (select name from said);`,
  unmatchedCounts: `
    select unread.source, unread.day::varchar as day, file, count(*)::integer as n
    from unread left join deliveries on ${sameDelivery("unread", "deliveries")}
    group by unread.source, unread.day, file order by unread.source nulls last, unread.day nulls first`,
  /** Pseudonyms that no key leads to: made by a salt that is not kept. */
  unlink: `
    insert into keys select distinct name, left(name, 2) || left(sha256($salt || name), 32) from unread`,
  unmatchedForgotten: `
    select count(*)::integer as n from forgotten
    where digest not in (select sha256(salt || before) from keys, store_schema)`,
  rekey: `
    ${Object.entries(pseudonymColumns)
      .flatMap(([table, columns]) =>
        columns.map((column) => `update said_${table} set ${column} = after from keys where ${column} = before;`),
      )
      .join("\n")}
    ${aliased
      .map(
        (table) => `
    update ${table} set aliases = changed.aliases
    from (
      select place, list(coalesce(after, alias) order by nth) as aliases
      from (select rowid as place, unnest(aliases) as alias, unnest(range(len(aliases))) as nth from ${table}) said
        left join keys on alias = before
      group by place
    ) changed where ${table}.rowid = changed.place;`,
      )
      .join("\n")}
    update corrections set names = changed.names
    from (
      select number, list(coalesce(after, name) order by name) as names
      from (select number, unnest(names) as name from corrections) said left join keys on name = before group by number
    ) changed where corrections.number = changed.number;
    update forgotten set digest = sha256(salt || after) from keys, store_schema where digest = sha256(salt || before);
    ${Object.entries(unitColumns)
      .flatMap(([table, columns]) =>
        columns.map((column) => `update said_${table} set ${column} = after from keys where ${column} = before;`),
      )
      .join("\n")}
    update gone set digest = sha256(salt || after) from keys, store_schema where digest = sha256(salt || before);
    update scores set subject = after from keys where subject = before;
    update scores set other = after from keys where other = before;
    -- Of a pair the smaller one stands first.
    update scores set subject = other, other = subject where "of" in ('group-pair', 'area-pair') and other < subject;
    update store_schema set must_rewrite = true;
    drop table keys;
    drop table unread;`,

  /**
   * Rows of a series that were refused, of deliveries before a day that another has followed: those of the last one stand for
   * how far the source is to be trusted now. A line that also states facts is kept.
   */
  clearQuarantine: `
    create temp table overdue as
    select distinct number as delivery, source, day, line from rejects join deliveries using (source, day)
    where kind <> 'dated' and day < $cutoff::date
      and day < (select max(latest.day) from deliveries latest where latest.source = deliveries.source) and source in (select unnest(from_json($sources::json, '["varchar"]')));`,
  keepStating: tables
    .map(
      (table) => `delete from overdue using (
      select delivery, line from said_${table} group by all having count(*) > 1
    ) several where overdue.delivery = several.delivery and overdue.line = several.line;`,
    )
    .join("\n"),
  overdueCount: "select count(*)::integer as n from overdue",
  clearRows: `
    update store_schema set must_rewrite = must_rewrite or exists (from overdue);
    update deliveries set left_out = left_out + gone.n
    from (select delivery, count(*) as n from overdue group by all) gone where number = delivery;
    delete from rejects using overdue
    where overdue.source = rejects.source and overdue.day = rejects.day and overdue.line = rejects.line;
    ${saidTables
      .map(
        (table) => `delete from ${table} using overdue
      where overdue.delivery = ${table}.delivery and overdue.line = ${table}.line;`,
      )
      .join("\n")}
    drop table overdue;`,

  unstage: ["staged_rejects", ...tables.map((table) => `staged_${table}`), "incoming"]
    .map((table) => `drop table if exists ${table};`)
    .join("\n"),

  begin: `
    create temp table explanations (reason varchar, field varchar, of_ties varchar, expected varchar);
    create temp table faults (key varchar, reason varchar);
    create temp table slots as
    select number, source, day, kind as delivered, starts_with(how, 'plain-') as is_plain, lag(day) over days as before, lead(day) over days as after
    from deliveries window days as (partition by source order by day);
    ${["units", "persons", "made_employments", "networks", "made_memberships", "unlike_facts", "ties", "rejects"]
      .map((table) => `delete from ${table};`)
      .join("\n")}`,

  /**
   * What is said by nothing but the name of somebody whose rows are gone, and whom no row of people speaks of: it would be refused
   * as of somebody unknown, though no file is wrong.
   */
  leaveOut: `
    create temp table claimed as
    select unnest([person] || coalesce(aliases, [])) as name from said_people join deliveries on delivery = number;
    create temp table absent as
    with named as (
      select person as name from said_memberships union select unnest(aliases) from said_memberships
      union select from_person from said_ties union select to_person from said_ties
    )
    select name from named, store_schema
    where name not in (select name from claimed) and sha256(salt || name) in (select digest from gone);
    create temp table leaving_memberships as
    with named as (
      select rowid as place, unnest([person] || coalesce(aliases, [])) as name from said_memberships
      where coalesce(kind not in ('citizen', 'partner'), true)
    )
    select place from named group by place
    having bool_or(name in (select name from absent)) and not bool_or(name in (select name from claimed));
    create temp table leaving_ties as
    select rowid as place from said_ties
    where from_person in (select name from absent) or to_person in (select name from absent);
    ${["memberships", "ties"]
      .map(
        (table) => `
    update store_schema set must_rewrite = must_rewrite or exists (from leaving_${table});
    update deliveries set left_out = left_out + gone.n
    from (
      select delivery, sum(copies + 1) as n from said_${table} where rowid in (select place from leaving_${table}) group by delivery
    ) gone where number = delivery;
    delete from said_${table} where rowid in (select place from leaving_${table});
    drop table leaving_${table};`,
      )
      .join("\n")}
    drop table claimed;
    drop table absent;`,

  unit: naming("unit"),
  person: naming("person"),

  /** What a forgotten person was called as well as others still tells nobody. */
  keepAmbiguous: `
    update person_refs set names = names + 1
    from forgotten, store_schema where is_shared and digest = sha256(salt || alias)`,

  keepAliases: `
    delete from aliases;
    insert into aliases
    select id, name from person_names where id <> name
    union
    select alias, name from person_aliases join person_names using (id) where alias <> name;`,

  nameUnits: `
    create temp table unit_ids as select distinct unit as id from said_units;
    create temp table unit_aliases as select distinct unnest(aliases) as alias, unit as id from said_units;
    insert into unit_ids
    select distinct ${impliedUnit} from said_people
    where ${impliedUnit} is not null and not exists (from deliveries where table_name = 'units');
    insert into unit_aliases
    select distinct unnest(unit_aliases), ${impliedUnit} from said_people
    where unit_aliases is not null and not exists (from deliveries where table_name = 'units');`,

  // A row about a unit that another file has by another id adds nothing to it.
  tidyUnits: (series: boolean) => `
    create temp table tidy_units as
    select said.* exclude (unit, parent, aliases), source, day, delivered, before, after, coalesce(names.name, said.unit) as unit,
      said.unit is distinct from names.name as is_other_name,
      coalesce(parents.name, said.parent) as parent,
      case
        when names.name is null then 'conflicting-row'
        when valid_to <= valid_from and not is_end then 'end-before-start'
      end as reason
    ${tidied(
      "units",
      `left join unit_names names on names.id = said.unit
      left join unit_refs parents on parents.alias = said.parent and parents.names = 1`,
    )};
    update tidy_units set is_end = true where is_other_name;
    create temp table unit_spells as
    select *, json_array(unit, name, parent, valid_from, valid_to)::varchar as key
    from (${spells("units", "unit", "unit, name, parent", series)});`,

  unitBranches: `
    select distinct on (key) key, unit as id, parent, valid_from::varchar as valid_from, valid_to::varchar as valid_to
    from unit_spells order by key, source, line`,

  loadUnits: `
    update tidy_units set reason = faults.reason
    from unit_spells spells join faults using (key)
    where tidy_units.source = spells.source and tidy_units.unit = spells.unit and tidy_units.name = spells.name
      and tidy_units.parent is not distinct from spells.parent
      and (
        delivered <> 'dated' and tidy_units.day between first_seen and last_seen
        or delivered = 'dated' and tidy_units.valid_from is not distinct from spells.valid_from
          and tidy_units.valid_to is not distinct from spells.valid_to
      );
    insert into units by name select * exclude (key) from unit_spells where key not in (select key from faults);
    insert into units by name
    select min(source) as source, min(line) as line, name as unit, regexp_replace(name, '^name:', '') as name
    from said_people join slots on delivery = number join unit_names on unit_names.id = ${impliedUnit}
    where not exists (from deliveries where table_name = 'units') group by unit_names.name;
    delete from faults;
    ${refusals("units")}
    -- From here on only units that are sound are known.
    delete from unit_refs where name not in (select unit from units);`,

  // Of the rows for one network those with possible dates lead; then those of the first source; then the earlier ones.
  tidyNetworks: `
    create temp table tidy_networks as
    with rows as (
      select said.* exclude (anchor), source, day, delivered, before, after, coalesce(anchors.name, anchor) as anchor,
        not is_end and (bad_date is not null or coalesce(valid_to <= valid_from, false)) as undated
      ${tidied("networks", "left join unit_refs anchors on anchors.alias = said.anchor and anchors.names = 1")}
    ), told as (
      select *, row(name, kind, purpose, anchor, parent, valid_from, valid_to) as content from rows where not is_end
    ), homes as (
      select network, arg_min(source, (undated, source)) as home, bool_and(undated) as never_dated from told group by network
    ), foremost as (
      select distinct on (network, source, day) network, source, day, content as told_first from told
      order by network, source, day, undated, line
    )
    select rows.*, rows.network as key,
      case
        when is_end then null
        when bad_date is not null then 'date'
        when undated then 'end-before-start'
        when conflicts then 'conflicting-row'
      end as reason,
      coalesce(undated and never_dated and not conflicts, false) as known_undated
    from (
      select rows.*, never_dated,
        case when rows.source = home
          then row(rows.name, rows.kind, purpose, anchor, parent, valid_from, valid_to) is distinct from told_first
          else not exists (
            from foremost others where others.network = rows.network and others.source = home
              and others.told_first = row(rows.name, rows.kind, rows.purpose, rows.anchor, rows.parent, rows.valid_from, rows.valid_to)
          )
        end as conflicts
      from rows left join homes using (network)
        left join foremost on foremost.network = rows.network and ${sameDelivery("foremost", "rows")}
    ) rows;`,

  networkBranches: `
    with firsts as (
      select distinct on (network) network, parent from tidy_networks
      where (reason is null or known_undated) and not is_end
      order by network, known_undated, day desc nulls last, source, line
    )
    select network as key, network as id, parent from firsts order by network`,

  // Refused for nothing but its dates, a network is known without them and keeps its memberships.
  loadNetworks: (series: boolean) => `
    update tidy_networks set reason = faults.reason, known_undated = false
    from faults where faults.key = tidy_networks.key and (tidy_networks.reason is null or known_undated);
    delete from faults;
    insert into networks by name
    select *, false as dates_refused from (${spells("networks", "network", "network, name, kind, purpose, anchor, parent", series)});
    insert into networks by name
    select distinct on (source, network) source, line, network, name, kind, purpose, anchor, parent,
      true as dates_refused, day as first_seen, day as last_seen
    from tidy_networks where known_undated order by source, network, day desc nulls last, line;
    ${refusals("networks", "bad_date")}`,

  namePeople: (series: boolean) => `
    create temp table unit_guesses as
    with tried as (select distinct unit_aliases from said_people where unit_aliases is not null),
    places as (select unit_aliases, unnest(range(1, len(unit_aliases) + 1)) as place from tried)
    select unit_aliases, arg_min(name, place) as unit
    from places join unit_refs on alias = unit_aliases[place] and names = 1 group by unit_aliases;
    create temp ${lookup(series)} placed_people as
    select said.* exclude (unit, unit_aliases), source, day, delivered, is_plain, before, after,
      said.unit as written_unit, coalesce(units.name, guesses.unit) as unit,
      case
        when coalesce(said.unit, said.unit_aliases[1]) is not null and coalesce(units.name, guesses.unit) is null
          and not is_end then 'unknown-unit'
        when valid_to <= valid_from and not is_end then 'end-before-start'
      end as reason
    ${tidied(
      "people",
      `left join unit_refs units on units.alias = said.unit and units.names = 1
      left join unit_guesses guesses on guesses.unit_aliases = said.unit_aliases`,
    )};
    create temp table person_ids as
    select distinct person as id from placed_people where (reason is null or reason = 'end-before-start') and not is_end;
    create temp table person_aliases as
    select distinct unnest(aliases) as alias, person as id from placed_people
    where (reason is null or reason = 'end-before-start') and not is_end and aliases is not null;`,

  // Refused for nothing but its dates, a row still says that there is such a person.
  loadPeople: (series: boolean) => `
    create temp ${lookup(series)} read_people as
    select placed.* exclude (person, aliases, reason, manager), placed.person as written, placed.manager as written_manager,
      case when is_end then case when refs.names = 1 then refs.name end else names.name end as person,
      case when managers.names is null then manager when managers.names = 1 then managers.name end as manager,
      coalesce(reason, case when names.name is null and not is_end then 'ambiguous-person' end) as reason
    from placed_people placed left join person_names names on names.id = placed.person
      left join person_refs refs on refs.alias = placed.person
      left join person_refs managers on managers.alias = placed.manager;
    ${unlikeFacts("people", "written, written_unit, written_manager", "(person, unit, manager) is distinct from (written, written_unit, written_manager)")}
    insert into made_employments by name
    ${spells("people", "coalesce(employment, person)", "person, kind, unit, manager, position, share, is_manager", series)};
    insert into persons by name
    select source, person, kind,
      case when delivered = 'dated' then valid_from else greatest(day, valid_from) end as known_from
    from read_people where (reason is null or reason = 'end-before-start') and not is_end and person is not null
    qualify row_number() over (
      partition by source, person order by day desc nulls last, valid_from desc nulls last, line desc
    ) = 1;
    ${refusals("people")}`,

  // A citizen or partner whom no people file knows is known by the membership; an employee of that name is another.
  loadMemberships: (series: boolean) => `
    create temp table member_guesses as
    with tried as (select distinct aliases from said_memberships where aliases is not null),
    places as (select aliases, unnest(range(1, len(aliases) + 1)) as place from tried)
    select aliases, arg_min(name, place) as name, arg_min(names, place) as names
    from places join person_refs on alias = aliases[place] group by aliases;
    create temp table outsiders as select distinct person from persons where kind in ('citizen', 'partner');
    create temp ${lookup(series)} read_memberships as
    with known as (
      select said.* exclude (person, aliases), source, day, delivered, is_plain, before, after, said.person as written,
        coalesce(refs.names, guesses.names) as names,
        case when refs.names is null then guesses.name else refs.name end as name,
        coalesce(kind in ('citizen', 'partner'), false) as is_outward
      ${tidied(
        "memberships",
        `left join person_refs refs on refs.alias = said.person
         left join member_guesses guesses on guesses.aliases = said.aliases`,
      )}
    ), rows as (
      select * exclude (name),
        case when names = 1 and (not is_outward or name in (select person from outsiders)) then name end as found
      from known
    )
    select * exclude (kind, names, is_outward, found),
      case when is_outward and found is null then written else found end as person,
      case when is_outward and found is null then kind end as kind,
      case
        when is_end then null
        when not is_outward and names is null then 'unknown-person'
        when not is_outward and names > 1 then 'ambiguous-person'
        when network not in (select network from networks) then 'unknown-network'
        when valid_to <= valid_from then 'end-before-start'
      end as reason
    from rows;
    ${unlikeFacts("memberships", "written", "kind is not null or person is distinct from written")}
    insert into made_memberships by name
    ${spells("memberships", "json_array(person, network)::varchar", "person, kind, network, role", series)};
    insert into persons by name
    select distinct on (source, person) source, person, kind, valid_from as known_from
    from made_memberships where kind is not null order by source, person, valid_from desc nulls last, line desc;
    ${refusals("memberships")}`,

  /** Of each delivery the memberships in force on its day, or else on the given one, of members who had left by then. */
  findLeft: `
    create temp table left_members as
    with leavers as (
      select person, max(${end("valid_to")}) as left_on from employments group by person having isfinite(left_on)
    ), held as (
      select source, day, coalesce(day, $day::date) as seen, person, network, valid_from, valid_to
      from read_memberships where reason is null and kind is null and not is_end
    )
    select source, held.day, count(*) as n from held join leavers using (person)
    where left_on <= seen and ${start("held.valid_from")} <= seen and ${end("held.valid_to")} > seen
      and exists (
        from networks where networks.network = held.network
          and ${start("networks.valid_from")} <= seen and ${end("networks.valid_to")} > seen
      )
    group by all`,
  countLeft: `
    update deliveries set warned = json_merge_patch(warned, '{"member-left": null}');
    update deliveries set warned = json_merge_patch(warned, json_object('member-left', n))
    from left_members where ${sameDelivery("left_members", "deliveries")};
    drop table left_members;`,

  loadTies: `
    create temp table tidy_ties as
    select said.* exclude (from_person, to_person), source, day, delivered, tellers.name as from_person, others.name as to_person,
      case
        when tellers.names is null then 'unknown-person'
        when tellers.names > 1 then 'ambiguous-person'
        when others.names is null then 'unknown-contact'
        when others.names > 1 then 'ambiguous-contact'
      end as reason
    ${tidied(
      "ties",
      `left join person_refs tellers on tellers.alias = said.from_person
      left join person_refs others on others.alias = said.to_person`,
    )};
    insert into ties by name
    select source, line, from_person, to_person, coalesce(survey, case when delivered <> 'dated' then day end) as day, weight, kind
    from tidy_ties where reason is null;
    ${refusals("ties")}`,

  // Refused by now is what could be read.
  finish: (series: boolean) => `
    update deliveries set rows_loaded = 0, duplicates = 0;
    update deliveries set rows_loaded = n, duplicates = copies
    from (
      select delivery, count(*) as n, sum(copies) as copies
      from (${tables.map((table) => `select delivery, copies from said_${table}`).join(" union all ")}) group by delivery
    ) where number = delivery;
    update deliveries set rows_loaded = rows_loaded - n
    from (select source, day, count(*) as n from rejects group by all) refused
    where ${sameDelivery("refused", "deliveries")};
    insert into rejects by name
    select said.* exclude (delivery), source, day, file, sha256 from said_rejects said join deliveries on delivery = number;
    drop ${lookup(series)} read_memberships;
    drop ${lookup(series)} read_people;
    drop ${lookup(series)} placed_people;
    ${[
      ...tables.map((table) => `tidy_${table}`),
      "outsiders",
      ...["unit", "person"].flatMap((what) =>
        ["ids", "aliases", "labels", "links", "names", "refs"].map((kind) => `${what}_${kind}`),
      ),
      "unit_spells",
      "unit_guesses",
      "member_guesses",
      "slots",
      "faults",
      "explanations",
    ]
      .map((table) => `drop table if exists ${table};`)
      .join("\n")}`,
} as const;
