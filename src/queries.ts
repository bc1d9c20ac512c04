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
/** Each network as it was last, from its first day to its last; a row that knows no dates only where there is no other. */
const wholeNetworks = `
  select distinct on (network) network, name, kind, purpose, anchor, parent,
    case when bool_and(valid_from is not null) over sound then min(valid_from) over sound end as valid_from,
    case when bool_and(valid_to is not null) over sound then max(valid_to) over sound end as valid_to
  from networks window sound as (partition by network, dates_refused)
  order by network, dates_refused, networks.valid_from desc nulls last, source, line`;
/**
 * Up to a day, each unbroken stay of a person in a network that makes ties among employees, in whatever roles; whole
 * as long as the network lives. A stay that lasts ends after the day.
 */
const spells = `
  with counting as (
    select network, kind, valid_from, valid_to from (${wholeNetworks}) whole
    where not ${among("lists", "network")} and not coalesce(${among("outward", "kind")}, false)
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

/** All that a person alone is called. */
const names = `
  select $person::varchar union select alias from aliases group by alias having bool_and(person = $person::varchar)`;

/** What the store asks of DuckDB once it is loaded. */
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

  allNetworks: `select network, name, kind, purpose, anchor, parent, ${spell} from (${wholeNetworks}) whole order by network`,

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
      select person, min(held.kind) as own_kind from (${held}) held
      where person not in (select person from counting) group by person
    )
    select *, true as in_force from counting
    union all
    select person, coalesce(own_kind, kind, 'employee'), null, null, null, null, null, own_kind is not null
    from others left join latest using (person)
    order by person`,

  former: `
    select count(*)::integer as memberships, count(distinct person)::integer as persons from (${held}) held
    where kind is null and person not in (select person from (${employed}) employed)`,

  networkHealth: `
    select distinct network,
      anchor is not null and anchor in (select unit from units where ${inForce}) as has_anchor,
      network in (
        select network from (${held}) held
        where list_contains(from_json($roles::json, '["varchar"]'), role)
          and person in (select person from (${employed}) employed)
      ) as has_leader
    from (${living}) living order by network`,

  // A delivery of a day says of that day that all is as it was.
  lastChange: `
    with dated as (
      select source, valid_from, valid_to from units union all by name
      select source, valid_from, valid_to from employments union all by name
      select source, valid_from, valid_to from networks union all by name
      select source, valid_from, valid_to from memberships union all by name
      select source, day as valid_from, null::date as valid_to from ties union all by name
      select source, day as valid_from, null::date as valid_to from deliveries
    ), days as (select source, unnest([valid_from, valid_to]) as day from dated)
    select source, max(days.day) filter (days.day <= $day::date)::varchar as day
    from (select distinct source from deliveries) left join days using (source) group by source order by source`,

  unknownMembers: `
    with latest as (select source, max(day) as day from deliveries where table_name = 'memberships' group by source)
    select count(*)::integer as n from rejects join latest on rejects.source = latest.source
    where reason = 'unknown-person' and rejects.day is not distinct from latest.day`,

  /** Of each delivery the first rejected rows, without sorting all of them. */
  firstRejects: `
    from (
      select unnest(arg_min(rejects, (line, reason, column_name), $most::integer), max_depth := 2)
      from (select * replace (day::varchar as day) from rejects) rejects group by rejects.source, rejects.day
    ) firsts
    order by source, day nulls first, line, reason, column_name nulls first`,

  rejecting: "select source, day::varchar as day from rejects group by all order by all",

  rejectsOf: `
    select * replace (day::varchar as day) from rejects
    where source = $source and rejects.day is not distinct from $day::date
    order by line, reason, column_name nulls first`,

  alikeRejects: `
    select source, file, column_name, reason, count(*)::integer as n, min(line, $most::integer) as lines
    from rejects group by source, day, file, column_name, reason
    order by source, day nulls first, lines[1], reason, column_name nulls first`,

  scores: `
    select * replace (as_of::varchar as as_of) from scores
    where $asOf::date is null or as_of = $asOf::date
    order by as_of, reading, metric, "of", subject, other nulls first, null_model nulls first`,

  scoredTwice: `
    select metric from scores where as_of = $asOf::date
    group by reading, metric, "of", subject, other, null_model having count(*) > 1 order by all limit 1`,

  // Somebody of whom only refused rows speak is held, too.
  personOf: `
    with ids as (select unnest(from_json($ids::json, '["varchar"]')) as id),
    known as (
      select person from persons where person in (select id from ids)
      union
      select person from aliases where alias in (select id from ids)
    ), said as (
      select person from said_people union select person from said_memberships
      union select from_person from said_ties union select to_person from said_ties
    )
    select person from known
    union
    select person from said where person in (select id from ids) and not exists (from known)
    order by person`,

  addCorrection: `
    insert into corrections by name
    select (select coalesce(max(number), 0) + 1 from corrections) as number, (select list(name order by name) from (${names}) named(name)) as names,
      $table::varchar as table_name, $matches::varchar as matches, $sets::varchar as sets
    returning to_json(names)::varchar as names, table_name, matches, sets`,

  corrections: "select to_json(names)::varchar as names, table_name, matches, sets from corrections order by number",

  held: {
    persons: "select source, kind, known_from::varchar as known_from from persons where person = $person order by all",
    aliases: "select count(*)::varchar as count from aliases where person = $person having count(*) > 0",
    employments: `
      select source, line, kind, unit, position, share, is_manager, manager, ${spell}, first_seen::varchar as first_seen,
        last_seen::varchar as last_seen
      from employments where person = $person order by employments.valid_from nulls first, source, line`,
    managed: `
      select count(distinct person)::varchar as count from employments where manager = $person having count(*) > 0`,
    memberships: `
      select source, line, network, role, kind, ${spell}, first_seen::varchar as first_seen, last_seen::varchar as last_seen
      from memberships where person = $person order by network, memberships.valid_from nulls first, source, line`,
    ties: `
      select source, line, from_person, to_person, kind, day::varchar as day, weight
      from ties where $person in (from_person, to_person) order by source, line`,
    said_people: `
      select source, day::varchar as day, line, said_people.kind, unit, position, share, is_manager, ${spell}
      from said_people join deliveries on delivery = number where person in (${names}) order by all`,
    said_memberships: `
      select source, day::varchar as day, line, network, role, said_memberships.kind, ${spell}
      from said_memberships join deliveries on delivery = number
      where person in (${names}) or list_has_any(aliases, (select list(name) from (${names}) named(name))) order by all`,
    said_ties: `
      select source, day::varchar as day, line, said_ties.kind, survey::varchar as survey, weight
      from said_ties join deliveries on delivery = number where from_person in (${names}) or to_person in (${names}) order by all`,
    corrections: `
      select table_name as "table", matches, sets from corrections
      where list_has_any(names, (select list(name) from (${names}) named(name))) order by number`,
    scores: `
      select as_of::varchar as as_of, reading, metric, value, label from scores
      where "of" = 'person' and (subject in (${names}) or other in (${names})) order by all`,
  },

  counts: `
    select (select count(distinct unit) from units)::integer as units,
      (select count(distinct person) from employments where kind = 'employee')::integer as employees`,
} as const;
