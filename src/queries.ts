const inForce = "(valid_from is null or valid_from <= $day::date) and (valid_to is null or valid_to > $day::date)";
const spell = "valid_from::varchar as valid_from, valid_to::varchar as valid_to";
/** As it was known on a day: what ends later still lasts. */
const spellUpToDay = `case when isfinite(valid_from) then valid_from end::varchar as valid_from,
  case when valid_to <= $day::date then valid_to end::varchar as valid_to`;
const living = `select * from networks where ${inForce} and
  (not dates_refused or network in (select network from memberships where ${inForce}))`;
const held = `select * from memberships where ${inForce} and network in (select network from (${living}))`;
const start = (table: string) => `coalesce(${table}.valid_from, '-infinity')`;
const end = (table: string) => `coalesce(${table}.valid_to, 'infinity')`;
const among = (roles: string, column: string) => `list_contains(from_json($${roles}::json, '["varchar"]'), ${column})`;
/**
 * Up to a day, each unbroken stay of a person in a network that makes ties among employees, in whatever roles; whole
 * as long as the network lives. A stay that lasts ends after the day.
 */
const spells = `
  with counting as (
    select distinct on (network) network, kind, valid_from, valid_to from networks
    where not ${among("lists", "network")} and not coalesce(${among("outward", "kind")}, false)
    order by network, dates_refused, source, line
  ), rows as (
    select person, network, ${end("counting")} as closed,
      greatest(${start("memberships")}, ${start("counting")}) as joined,
      least(${end("memberships")}, ${end("counting")}) as left_on
    from memberships join counting using (network)
    where not coalesce(${among("silent", "role")}, false)
  ), marked as (
    select *, joined > max(left_on) over (
      partition by person, network order by joined, left_on rows between unbounded preceding and 1 preceding
    ) as anew
    from rows where joined <= $day::date and joined < left_on
  ), numbered as (
    select *, count(*) filter (anew) over (partition by person, network order by joined, left_on
      rows unbounded preceding) as stay
    from marked
  ), spells as (
    select person, network, any_value(closed) as closed, min(joined) as joined, max(left_on) as left_on
    from numbered group by person, network, stay
  )`;
const employed = `select * from employments where ${inForce}`;
const unitKey = "json_array(unit, name, parent, valid_from, valid_to)::varchar";
const networkContent = "row(name, kind, purpose, anchor, parent, valid_from, valid_to)";
const rejectsOf = (table: string, column = "column_name") => `
  insert into rejects by name
  select source, file, sha256, line, ${column} as column_name, reason, expected
  from ${table} join incoming using (source) join explanations using (source, reason);`;

const deliveredTables = ["units", "persons", "employments", "networks", "memberships", "ties", "rejects", "deliveries"];

/**
 * What the store asks of DuckDB. Loading goes through temporary tables: `staged_` rows as they were read, `tidy_` rows
 * without exact duplicates and with the reason why they are rejected, if they are.
 */
export const sql = {
  networkHistory: `${spells}, changes as (
      select network, unnest([joined, left_on]) as day from spells
    ), leads as (
      select network, max(least(${end("memberships")}, ${end("employments")})) as until
      from memberships join employments using (person)
      where ${among("leaders", "role")}
        and greatest(${start("memberships")}, ${start("employments")}) <= $day::date
        and greatest(${start("memberships")}, ${start("employments")})
          < least(${end("memberships")}, ${end("employments")})
      group by network
    )
    select network,
      max(changes.day) filter (isfinite(changes.day) and changes.day <= $day::date)::varchar as changed,
      any_value(case when until is null then valid_from when until <= $day::date then until end)::varchar
        as leaderless_since
    from counting left join changes using (network) left join leads using (network)
    where ${inForce} group by network order by network`,

  personHistory: `${spells}, dated as (
      select *,
        joined > $day::date - interval 18 months and joined <= $day::date - interval 6 months
          and closed > joined + interval 6 months as followed
      from spells
    )
    select person,
      case when isfinite(min(joined)) then min(joined) end::varchar as first,
      count(*) filter (joined > $day::date - interval 12 months)::integer as joins,
      count(*) filter (
        left_on > $day::date - interval 12 months and left_on <= $day::date and left_on < closed
      )::integer as leaves,
      count(*) filter (followed)::integer as joins_followed,
      count(*) filter (followed and left_on <= joined + interval 6 months)::integer as early_leaves
    from dated group by person order by person`,

  // Piece by piece the employment that counts, by the rule of \`actors\`; pieces in the same post are one.
  posts: `
    with days as (
      select distinct person, unnest([${start("employments")}, ${end("employments")}]) as since from employments
    ), pieces as (
      select *, lead(since) over (partition by person order by since) as until from days
    ), counting as (
      select distinct on (person, since) person, since, until, kind, unit, is_manager
      from pieces join employments using (person)
      where ${start("employments")} <= since and ${end("employments")} > since
      order by person, since, share desc nulls last, valid_from desc nulls last, unit nulls last,
        kind, manager nulls last, position nulls last, is_manager nulls last
    ), marked as (
      select *, (since, kind, unit, is_manager) is distinct from lag((until, kind, unit, is_manager)) over (
        partition by person order by since
      ) as anew
      from counting
    ), numbered as (
      select *, count(*) filter (anew) over (partition by person order by since rows unbounded preceding) as post
      from marked
    ), whole as (
      select person, unit, is_manager, min(since) as valid_from, max(until) as valid_to
      from numbered where kind = 'employee' group by person, unit, is_manager, post
    )
    select person, unit, is_manager, ${spellUpToDay} from whole
    where valid_from <= $day::date order by person, valid_from nulls first`,

  stays: `${spells}, whole as (select person, network, joined as valid_from, left_on as valid_to from spells)
    select person, network, ${spellUpToDay} from whole order by person, network, valid_from nulls first`,

  leads: `${spells}, led as (
      select person, network, greatest(${start("memberships")}, joined) as valid_from,
        least(${end("memberships")}, left_on) as valid_to
      from memberships join spells using (person, network)
      where ${among("leaders", "role")} and ${start("memberships")} < left_on and ${end("memberships")} > joined
    )
    select distinct person, network, ${spellUpToDay} from led
    where valid_from <= $day::date and valid_from < valid_to order by person, network, valid_from nulls first, valid_to nulls last`,

  allUnits: `
    select distinct unit, name, parent, ${spell} from units order by unit, valid_from nulls first, valid_to, parent`,

  unitsInForce: `
    select distinct on (unit) unit, name, parent, ${spell} from units where ${inForce}
    order by unit, valid_from desc nulls last, source, line`,

  allNetworks: `
    select distinct on (network) network, name, kind, purpose, anchor, parent, ${spell} from networks
    order by network, dates_refused, source, line`,

  networksInForce: `
    select distinct on (network) network, name, kind, purpose, anchor, parent, ${spell} from (${living}) living
    order by network, dates_refused, source, line`,

  membershipsInForce: `
    select distinct person, network, role, ${spell} from (${held}) held
    order by person, network, role nulls first, valid_from nulls first, valid_to nulls first`,

  // A survey is a state on its day: who is not named again in the next one of that kind, is no longer.
  tiesInForce: `
    with latest as (select kind, max(day) as day from ties where day <= $day::date group by kind)
    select distinct from_person, to_person, ties.day::varchar as day, weight, kind from ties
    where ties.day is null or exists (
      from latest where latest.day = ties.day and latest.kind is not distinct from ties.kind
    )
    order by from_person, to_person, kind nulls first, day nulls first, weight nulls first`,

  // Of several employments the one with the largest share counts, then the latest start, then the smallest unit id.
  actors: `
    with counting as (
      select distinct on (person) person, kind, unit, manager, position, share, is_manager from (${employed}) employed
      order by person, share desc nulls last, valid_from desc nulls last, unit nulls last,
        kind, manager nulls last, position nulls last, is_manager nulls last
    ), latest as (
      select distinct on (person) person, kind from persons order by person, known_from desc nulls last, source
    ), others as (
      select distinct person from (${held}) held where person not in (select person from counting)
    )
    select *, true as in_force from counting
    union all
    select person, coalesce(kind, 'employee'), null, null, null, null, null, false from others left join latest using (person)
    order by person`,

  former: `
    select count(*)::integer as memberships, count(distinct person)::integer as persons from (${held}) held
    where person not in (select person from (${employed}) employed)`,

  networkHealth: `
    select distinct network,
      anchor is not null and anchor in (select unit from units where ${inForce}) as has_anchor,
      network in (
        select network from (${held}) held
        where list_contains(from_json($roles::json, '["varchar"]'), role)
          and person in (select person from (${employed}) employed)
      ) as has_leader
    from (${living}) living order by network`,

  lastChange: `
    with dated as (
      select source, valid_from, valid_to from units union all by name
      select source, valid_from, valid_to from employments union all by name
      select source, valid_from, valid_to from networks union all by name
      select source, valid_from, valid_to from memberships union all by name
      select source, day as valid_from, null::date as valid_to from ties
    ), days as (select source, unnest([valid_from, valid_to]) as day from dated)
    select source, max(days.day) filter (days.day <= $day::date)::varchar as day
    from deliveries left join days using (source) group by source order by source`,

  unknownMembers: `
    select count(*)::integer as n from rejects join deliveries using (source)
    where reason = 'unknown-person' and table_name = 'memberships'`,

  scores: `
    select * replace (as_of::varchar as as_of) from scores
    where $asOf::date is null or as_of = $asOf::date
    order by as_of, reading, metric, "of", subject, other nulls first, null_model nulls first`,

  scoredTwice: `
    select metric from scores where as_of = $asOf::date
    group by reading, metric, "of", subject, other, null_model having count(*) > 1 order by all limit 1`,

  stage: `
    create temp table incoming (source varchar, table_name varchar, file varchar, sha256 varchar, how varchar,
      rows_read integer, ignored_columns varchar);
    create temp table explanations (source varchar, reason varchar, column_name varchar, expected varchar);
    create temp table staged_rejects (source varchar, line integer, column_name varchar, reason varchar,
      expected varchar);
    create temp table faults (key varchar, reason varchar);
    create temp table staged_units (source varchar, line integer, unit varchar, name varchar, parent varchar,
      valid_from varchar, valid_to varchar);
    create temp table staged_people (source varchar, line integer, person varchar, kind varchar, unit varchar,
      manager varchar, position varchar, share double, is_manager boolean, valid_from varchar, valid_to varchar);
    create temp table staged_networks (source varchar, line integer, network varchar, name varchar, kind varchar,
      purpose varchar, anchor varchar, parent varchar, valid_from varchar, valid_to varchar, bad_date varchar);
    create temp table staged_memberships (source varchar, line integer, person varchar, network varchar, role varchar,
      valid_from varchar, valid_to varchar);
    create temp table staged_ties (source varchar, line integer, from_person varchar, to_person varchar, day varchar,
      weight double, kind varchar);`,

  unstage: ["units", "people", "networks", "memberships", "ties"]
    .flatMap((table) => [`drop table staged_${table};`, `drop table if exists tidy_${table};`])
    .concat("drop table staged_rejects; drop table faults; drop table explanations; drop table incoming;")
    .join("\n"),

  unchanged: "select source from incoming join deliveries using (source, table_name, sha256, how)",

  counts: `
    select (select count(distinct unit) from units)::integer as units,
      (select count(distinct person) from employments where kind = 'employee')::integer as employees`,

  forgetOld: deliveredTables
    .map((table) => `delete from ${table} where source in (select source from incoming);`)
    .join("\n"),

  forgetOthers: deliveredTables
    .map((table) => `delete from ${table} where source not in (select source from incoming);`)
    .join("\n"),

  tidyUnits: `
    create temp table tidy_units as
    with rows as (
      select source, min(line) as line, unit, coalesce(nullif(name, ''), unit) as name, parent,
        valid_from::date as valid_from, valid_to::date as valid_to, count(*) - 1 as copies
      from staged_units group by all
    )
    select *, ${unitKey} as key, null::varchar as reason from rows`,

  unitBranches: `
    with rows as (
      select ${unitKey} as key, 0 as line, '' as source, unit as id, parent, ${spell} from units
      union all
      select key, line, source, unit, parent, ${spell} from tidy_units
    ), firsts as (select distinct on (key) * from rows order by key, line > 0, source, line)
    from firsts order by line > 0, source, line, key`,

  loadUnits: `
    update tidy_units set reason = faults.reason from faults where faults.key = tidy_units.key;
    delete from faults;
    insert into units by name
    select source, line, unit, name, parent, valid_from, valid_to from tidy_units where reason is null;
    ${rejectsOf("tidy_units")}`,

  // Of the rows for one network those with possible dates lead; then those of other sources; then the earlier ones.
  tidyNetworks: `
    create temp table tidy_networks as
    with rows as (
      select source, min(line) as line, network, coalesce(nullif(name, ''), network) as name, kind, purpose, anchor,
        parent, valid_from::date as valid_from, valid_to::date as valid_to, bad_date, count(*) - 1 as copies
      from staged_networks group by all
    ), said as (
      select source, line, network, bad_date is not null or coalesce(valid_to <= valid_from, false) as undated, ${networkContent} as content
      from rows
      union all
      select source, 0, network, dates_refused, ${networkContent} from networks
    ), foremost as (
      select distinct on (network) network, content as leading_content, undated as only_undated from said
      order by network, undated, line > 0, source, line
    )
    select rows.*, network as key,
      case
        when bad_date is not null then 'date'
        when valid_to <= valid_from then 'end-before-start'
        when ${networkContent} is distinct from leading_content then 'conflicting-row'
      end as reason,
      only_undated and ${networkContent} is not distinct from leading_content as known_undated
    from rows join foremost using (network)`,

  networkBranches: `
    with rows as (
      select network as key, 0 as line, '' as source, parent from networks
      union all
      select key, line, source, parent from tidy_networks where reason is null or known_undated
    ), firsts as (select distinct on (key) * from rows order by key, line > 0, source, line)
    select *, key as id from firsts order by key`,

  // Refused for nothing but its dates, a network is known without them and keeps its memberships.
  loadNetworks: `
    update tidy_networks set reason = faults.reason, known_undated = false
    from faults where faults.key = tidy_networks.key and (tidy_networks.reason is null or known_undated);
    delete from faults;
    insert into networks by name
    select source, line, network, name, kind, purpose, anchor, parent,
      case when reason is null then valid_from end as valid_from,
      case when reason is null then valid_to end as valid_to,
      reason is not null as dates_refused
    from tidy_networks where reason is null or known_undated;
    ${rejectsOf("tidy_networks", "coalesce(bad_date, column_name)")}`,

  // Refused for nothing but its dates, a row still says that there is such a person.
  loadPeople: `
    create temp table tidy_people as
    with rows as (
      select source, min(line) as line, person, kind, unit, manager, position, share, is_manager,
        valid_from::date as valid_from, valid_to::date as valid_to, count(*) - 1 as copies
      from staged_people group by all
    )
    select *,
      case
        when unit is not null and unit not in (select unit from units) then 'unknown-unit'
        when valid_to <= valid_from then 'end-before-start'
      end as reason
    from rows;
    insert into employments by name
    select source, line, person, kind, unit, manager, position, share, is_manager, valid_from, valid_to
    from tidy_people where reason is null;
    insert into persons by name
    select distinct on (source, person) source, person, kind, valid_from as known_from from tidy_people
    where reason is null or reason = 'end-before-start'
    order by source, person, valid_from desc nulls last, line desc;
    ${rejectsOf("tidy_people")}`,

  loadMemberships: `
    create temp table tidy_memberships as
    with rows as (
      select source, min(line) as line, person, network, role, valid_from::date as valid_from,
        valid_to::date as valid_to, count(*) - 1 as copies
      from staged_memberships group by all
    )
    select *,
      case
        when person not in (select person from persons) then 'unknown-person'
        when network not in (select network from networks) then 'unknown-network'
        when valid_to <= valid_from then 'end-before-start'
      end as reason
    from rows;
    insert into memberships by name
    select source, line, person, network, role, valid_from, valid_to from tidy_memberships where reason is null;
    ${rejectsOf("tidy_memberships")}`,

  loadTies: `
    create temp table tidy_ties as
    with rows as (
      select source, min(line) as line, from_person, to_person, day::date as day, weight, kind, count(*) - 1 as copies
      from staged_ties group by all
    )
    select *,
      case
        when from_person not in (select person from persons) then 'unknown-person'
        when to_person not in (select person from persons) then 'unknown-contact'
      end as reason
    from rows;
    insert into ties by name
    select source, line, from_person, to_person, day, weight, kind from tidy_ties where reason is null;
    ${rejectsOf("tidy_ties")}`,

  recordDeliveries: `
    insert into rejects by name
    select source, file, sha256, line, column_name, reason, expected from staged_rejects join incoming using (source);
    insert into deliveries by name
    with rows as (
      select source, copies, reason from tidy_units union all
      select source, copies, reason from tidy_networks union all
      select source, copies, reason from tidy_people union all
      select source, copies, reason from tidy_memberships union all
      select source, copies, reason from tidy_ties
    ), counts as (
      select source, count(*) filter (reason is null) as loaded, sum(copies) as duplicates from rows group by source
    )
    select source, table_name, file, sha256, how, rows_read, coalesce(loaded, 0) as rows_loaded,
      coalesce(duplicates, 0) as duplicates, ignored_columns
    from incoming left join counts using (source)`,
} as const;
