-- What is kept. Persons are pseudonyms or opaque ids everywhere; names of persons are nowhere. All spells are half open:
-- valid_to is the first day on which it no longer holds. No valid_from: always; no valid_to: still.
-- What was delivered stands in the `said_` tables, row by row; all facts are made anew from them with every load, so that
-- they depend on what was delivered and not on the order in which it came. A plain dated row that is the fact it states is not
-- written twice: `employments` and `memberships` are views of such rows and of a table with the other facts.

create table store_schema (version integer not null, salt varchar not null, must_rewrite boolean not null, lost_until date);
comment on table store_schema is 'Which shape this store has. Not personal.';
comment on column store_schema.version is 'Counts the shapes that the program has given its store. Not personal.';
comment on column store_schema.salt is 'Random; goes into the digests of who was forgotten. Not personal.';
comment on column store_schema.must_rewrite is 'Whether bytes of deleted rows may still be in the file, which is then written anew when it is next opened. Not personal.';
comment on column store_schema.lost_until is 'Latest end of a row that was past retention: before this day the facts are no longer whole; NULL where none is gone. Not personal.';

create table if not exists corrections (
  number integer not null,
  names varchar[] not null,
  table_name varchar not null,
  matches varchar not null,
  sets varchar
);
comment on table corrections is 'Rows of one person that were put right by hand, and are with every delivery. Personal, pseudonymous.';
comment on column corrections.number is 'In this order they are made. Not personal.';
comment on column corrections.names is 'Pseudonyms or opaque ids of the person. Personal, pseudonymous.';
comment on column corrections.table_name is 'people or memberships. Not personal.';
comment on column corrections.matches is 'JSON: what the rows have in which columns. Personal.';
comment on column corrections.sets is 'JSON: what they are to have instead; NULL: the rows are left out. Personal.';

create table if not exists forgotten (digest varchar not null, is_shared boolean not null);
comment on table forgotten is 'Who was erased and is not let in again by a later delivery. Personal, pseudonymous.';
comment on column forgotten.is_shared is 'Whether another person goes by it too, so that it still tells nobody. Not personal.';
comment on column forgotten.digest is 'SHA-256 of the salt and a pseudonym or opaque id of the person. Personal, pseudonymous.';

create table gone (digest varchar not null);
comment on table gone is 'What persons go by of whom no row is kept, as they were forgotten or are past retention. Personal, pseudonymous.';
comment on column gone.digest is 'SHA-256 of the salt and a pseudonym or opaque id: what is said by it alone is left out, and is no mistake of the file. Personal, pseudonymous.';

create table aliases (alias varchar not null, person varchar not null);
comment on table aliases is 'What persons are called besides; an alias of several tells none of them. Personal, pseudonymous.';
comment on column aliases.alias is 'Pseudonym of a key or of the folded name. Personal, pseudonymous.';
comment on column aliases.person is 'Pseudonym or opaque id of the person. Personal, pseudonymous.';

create table deliveries (
  number integer not null,
  source varchar not null,
  day date,
  kind varchar not null,
  table_name varchar not null,
  file varchar not null,
  sha256 varchar not null,
  how varchar not null,
  rows_read integer not null,
  rows_loaded integer not null,
  duplicates integer not null,
  left_out integer not null,
  columns varchar not null,
  ignored_columns varchar not null,
  repaired varchar not null,
  warned varchar not null,
  other_lines varchar not null
);
comment on table deliveries is 'The files that each source was read from: the last one, or one for each day. Not personal.';
comment on column deliveries.number is 'What its rows in the `said_` tables have; the next one is greater. Not personal.';
comment on column deliveries.source is 'Name of the source in the pipeline file. Not personal.';
comment on column deliveries.day is 'Day whose state the file gives; NULL where its rows alone carry dates. Not personal.';
comment on column deliveries.kind is 'dated: rows carry their dates; snapshot: who is missing has ended; delta: only what has changed. Not personal.';
comment on column deliveries.table_name is 'What its rows are: people, units, networks, memberships or ties. Not personal.';
comment on column deliveries.file is 'Name of the file, without its folder. Not personal.';
comment on column deliveries.sha256 is 'SHA-256 of the bytes that were read, hexadecimal. Not personal.';
comment on column deliveries.how is 'How it was read: dialect, kind of ids and key id. Not personal.';
comment on column deliveries.rows_read is 'Count of rows in the file, without header and blank lines: loaded, duplicates, rejected and left out together. Not personal.';
comment on column deliveries.rows_loaded is 'Count of rows that are part of the facts now. Not personal.';
comment on column deliveries.duplicates is 'Count of rows that repeat an earlier row of the file in all columns that are loaded. Not personal.';
comment on column deliveries.left_out is 'Count of rows that are not kept, because their person was forgotten, they were corrected away or are past retention. Not personal.';
comment on column deliveries.columns is 'JSON: from our fields to the columns of the file. Not personal.';
comment on column deliveries.ignored_columns is 'JSON: columns that are not loaded, each with the count of its cells that are not empty. Not personal.';
comment on column deliveries.repaired is 'JSON: rows whose cells were put right, counted by kind. Not personal.';
comment on column deliveries.warned is 'JSON: rows loaded with a warning, and warnings of the file as such, counted by kind. Not personal.';
comment on column deliveries.other_lines is 'JSON: lines that are no rows, such as titles and totals, counted by kind. Not personal.';

create table said_units (
  delivery integer not null,
  line integer not null,
  copies integer not null,
  is_end boolean not null,
  unit varchar not null,
  aliases varchar[],
  name varchar not null,
  parent varchar,
  valid_from date,
  valid_to date
);
comment on table said_units is 'Rows of deliveries of units. Not personal.';
comment on column said_units.delivery is 'Number of the delivery; rows of a number that none has are as if they were not there. Not personal.';
comment on column said_units.line is 'Line of its file, 1 = first; of equal rows the first one. Not personal.';
comment on column said_units.copies is 'Count of further rows that say the same. Not personal.';
comment on column said_units.is_end is 'Whether the row says no more than that this has ended. Not personal.';
comment on column said_units.unit is 'Id of the unit. Not personal.';
comment on column said_units.aliases is 'What else it goes by: other ids, and its folded name after name:. Not personal.';
comment on column said_units.name is 'Name of the unit; its id where it has none. Not personal.';
comment on column said_units.parent is 'Unit it belongs to, by any of its ids; NULL for a root. Not personal.';
comment on column said_units.valid_from is 'First day, as the row has it. Not personal.';
comment on column said_units.valid_to is 'First day after, as the row has it. Not personal.';

create table said_people (
  delivery integer not null,
  line integer not null,
  copies integer not null,
  is_end boolean not null,
  person varchar not null,
  aliases varchar[],
  employment varchar,
  kind varchar not null,
  unit varchar,
  unit_aliases varchar[],
  manager varchar,
  position varchar,
  share double,
  is_manager boolean,
  valid_from date,
  valid_to date
);
comment on table said_people is 'Rows of deliveries of people. Personal, pseudonymous.';
comment on column said_people.delivery is 'Number of the delivery; rows of a number that none has are as if they were not there. Not personal.';
comment on column said_people.line is 'Line of its file, 1 = first; of equal rows the first one. Not personal.';
comment on column said_people.copies is 'Count of further rows that say the same. Not personal.';
comment on column said_people.is_end is 'Whether the row says no more than that this has ended. Not personal.';
comment on column said_people.person is 'Pseudonym or opaque id, as the file has it. Personal, pseudonymous.';
comment on column said_people.aliases is 'Pseudonyms of what else the person goes by. Personal, pseudonymous.';
comment on column said_people.employment is 'Pseudonym of what the employment is called; NULL where it has no name of its own. Personal, pseudonymous.';
comment on column said_people.kind is 'employee, politician, citizen or partner. Personal.';
comment on column said_people.unit is 'Id of the unit. Personal.';
comment on column said_people.unit_aliases is 'What else the row says of the unit. Personal.';
comment on column said_people.manager is 'Pseudonym or opaque id, as the file has it, of the manager. Personal, pseudonymous.';
comment on column said_people.position is 'Title of the position. Personal.';
comment on column said_people.share is 'Share of full time, 0 to 1. Personal.';
comment on column said_people.is_manager is 'Whether the person manages others. Personal.';
comment on column said_people.valid_from is 'First day, as the row has it. Personal.';
comment on column said_people.valid_to is 'First day after, as the row has it. Personal.';

create table said_networks (
  delivery integer not null,
  line integer not null,
  copies integer not null,
  is_end boolean not null,
  network varchar not null,
  name varchar not null,
  kind varchar,
  purpose varchar,
  anchor varchar,
  parent varchar,
  valid_from date,
  valid_to date,
  bad_date varchar
);
comment on table said_networks is 'Rows of deliveries of networks. Not personal.';
comment on column said_networks.delivery is 'Number of the delivery; rows of a number that none has are as if they were not there. Not personal.';
comment on column said_networks.line is 'Line of its file, 1 = first; of equal rows the first one. Not personal.';
comment on column said_networks.copies is 'Count of further rows that say the same. Not personal.';
comment on column said_networks.is_end is 'Whether the row says no more than that this has ended. Not personal.';
comment on column said_networks.network is 'Id of the network. Not personal.';
comment on column said_networks.name is 'Name of the network; its id where it has none. Not personal.';
comment on column said_networks.kind is 'Kind of network. Not personal.';
comment on column said_networks.purpose is 'What it is for. Not personal.';
comment on column said_networks.anchor is 'Unit that answers for it, by any of its ids. Not personal.';
comment on column said_networks.parent is 'Network it is part of. Not personal.';
comment on column said_networks.valid_from is 'First day, as the row has it. Not personal.';
comment on column said_networks.valid_to is 'First day after, as the row has it. Not personal.';
comment on column said_networks.bad_date is 'Column whose date can not be read; NULL where all can. Not personal.';

create table said_memberships (
  delivery integer not null,
  line integer not null,
  copies integer not null,
  is_end boolean not null,
  person varchar not null,
  aliases varchar[],
  kind varchar,
  network varchar not null,
  role varchar,
  valid_from date,
  valid_to date
);
comment on table said_memberships is 'Rows of deliveries of memberships. Personal, pseudonymous.';
comment on column said_memberships.delivery is 'Number of the delivery; rows of a number that none has are as if they were not there. Not personal.';
comment on column said_memberships.line is 'Line of its file, 1 = first; of equal rows the first one. Not personal.';
comment on column said_memberships.copies is 'Count of further rows that say the same. Not personal.';
comment on column said_memberships.is_end is 'Whether the row says no more than that this has ended. Not personal.';
comment on column said_memberships.person is 'Pseudonym or opaque id, as the file has it. Personal, pseudonymous.';
comment on column said_memberships.aliases is 'Pseudonyms of what else the row says of the person. Personal, pseudonymous.';
comment on column said_memberships.kind is 'What the row says the person is; NULL where it does not say. Personal.';
comment on column said_memberships.network is 'Id of the network. Personal.';
comment on column said_memberships.role is 'Role in the network. Personal.';
comment on column said_memberships.valid_from is 'First day, as the row has it. Personal.';
comment on column said_memberships.valid_to is 'First day after, as the row has it. Personal.';

create table said_ties (
  delivery integer not null,
  line integer not null,
  copies integer not null,
  is_end boolean not null,
  from_person varchar not null,
  to_person varchar not null,
  survey date,
  weight double,
  kind varchar
);
comment on table said_ties is 'Rows of deliveries of ties. Personal, pseudonymous.';
comment on column said_ties.delivery is 'Number of the delivery; rows of a number that none has are as if they were not there. Not personal.';
comment on column said_ties.line is 'Line of its file, 1 = first; of equal rows the first one. Not personal.';
comment on column said_ties.copies is 'Count of further rows that say the same. Not personal.';
comment on column said_ties.is_end is 'Whether the row says no more than that this has ended. Not personal.';
comment on column said_ties.from_person is 'Pseudonym or opaque id, as the file has it, of the one who says it. Personal, pseudonymous.';
comment on column said_ties.to_person is 'Pseudonym or opaque id, as the file has it, of the one it is said of. Personal, pseudonymous.';
comment on column said_ties.survey is 'Day of the survey, as the row has it. Personal.';
comment on column said_ties.weight is 'How heavy the tie is. Personal.';
comment on column said_ties.kind is 'Kind of tie. Personal.';

create table said_rejects (
  delivery integer not null,
  line integer not null,
  column_name varchar,
  reason varchar not null,
  expected varchar not null
);
comment on table said_rejects is 'Rows of deliveries that can not be read. Not personal.';
comment on column said_rejects.delivery is 'Number of the delivery; rows of a number that none has are as if they were not there. Not personal.';
comment on column said_rejects.line is 'Line of its file on which the row starts, 1 = first. Not personal.';
comment on column said_rejects.column_name is 'Column as the file calls it; NULL where it is the row as such. Not personal.';
comment on column said_rejects.reason is 'Why, as a code. Not personal.';
comment on column said_rejects.expected is 'What was expected instead, in English. Not personal.';

create table units (
  source varchar not null,
  line integer not null,
  unit varchar not null,
  name varchar not null,
  parent varchar,
  valid_from date,
  valid_to date,
  first_seen date,
  last_seen date
);
comment on table units is 'The base organisation: one row for each spell of a unit under a parent. Not personal.';
comment on column units.source is 'Delivery that says so. Not personal.';
comment on column units.line is 'Line of its file, 1 = first. Not personal.';
comment on column units.unit is 'Id of the unit. Not personal.';
comment on column units.name is 'Name of the unit; its id where it has none. Not personal.';
comment on column units.parent is 'Id of the unit it belongs to; NULL for a root. Not personal.';
comment on column units.valid_from is 'First day of the spell; NULL: always. Not personal.';
comment on column units.valid_to is 'First day after the spell; NULL: still. Not personal.';
comment on column units.first_seen is 'Day of the first delivery that has the row; NULL where deliveries have no day. Not personal.';
comment on column units.last_seen is 'Day of the last delivery that has it. Not personal.';

create table persons (
  source varchar not null,
  person varchar not null,
  kind varchar not null,
  known_from date
);
comment on table persons is 'Whom a people delivery knows, also where the dates of the only row were refused. Personal, pseudonymous.';
comment on column persons.source is 'Delivery that says so. Not personal.';
comment on column persons.person is 'Pseudonym or opaque id. Personal, pseudonymous.';
comment on column persons.kind is 'employee, politician, citizen or partner, by the latest row. Personal.';
comment on column persons.known_from is 'First day of that latest row; NULL: always. Personal.';

create table unlike_facts (delivery integer not null, line integer not null);
comment on table unlike_facts is 'Rows of plain dated deliveries that are refused, or state another fact than it says in them. Not personal.';
comment on column unlike_facts.delivery is 'Number of the delivery. Not personal.';
comment on column unlike_facts.line is 'Line of its file, 1 = first; a plain file has one row on each. Not personal.';

create table made_employments (
  source varchar not null,
  line integer not null,
  person varchar not null,
  kind varchar not null,
  unit varchar,
  manager varchar,
  position varchar,
  share double,
  is_manager boolean,
  valid_from date,
  valid_to date,
  first_seen date,
  last_seen date
);
comment on table made_employments is 'Employments that are not what a row of a plain dated delivery says as it stands. Personal, pseudonymous.';
comment on column made_employments.source is 'Delivery that says so. Not personal.';
comment on column made_employments.line is 'Line of its file, 1 = first. Not personal.';
comment on column made_employments.person is 'Pseudonym or opaque id. Personal, pseudonymous.';
comment on column made_employments.kind is 'employee, politician, citizen or partner. Personal.';
comment on column made_employments.unit is 'Id of the unit; NULL where it is not known. Personal.';
comment on column made_employments.manager is 'Pseudonym or opaque id of the manager; NULL where there is none. Personal, pseudonymous.';
comment on column made_employments.position is 'Title of the position. Personal.';
comment on column made_employments.share is 'Share of full time, 0 to 1; NULL where it is not known. Personal.';
comment on column made_employments.is_manager is 'Whether the person manages others; NULL where it is not known. Personal.';
comment on column made_employments.valid_from is 'First day of the employment; NULL: always. Personal.';
comment on column made_employments.valid_to is 'First day after the employment; NULL: still. Personal.';
comment on column made_employments.first_seen is 'Day of the first delivery that has the row; NULL where deliveries have no day. Personal.';
comment on column made_employments.last_seen is 'Day of the last delivery that has it. Personal.';

create or replace view employments as
select source, line, person, said_people.kind, unit, manager, position, share, is_manager, valid_from, valid_to,
  day as first_seen, day as last_seen
from said_people join deliveries on number = delivery anti join unlike_facts using (delivery, line)
where deliveries.kind = 'dated' and starts_with(how, 'plain-') and not is_end
union all by name
from made_employments;
comment on view employments is 'A person in a unit for a spell; several at once allowed. Personal, pseudonymous.';
comment on column employments.source is 'Delivery that says so. Not personal.';
comment on column employments.line is 'Line of its file, 1 = first. Not personal.';
comment on column employments.person is 'Pseudonym or opaque id. Personal, pseudonymous.';
comment on column employments.kind is 'employee, politician, citizen or partner. Personal.';
comment on column employments.unit is 'Id of the unit; NULL where it is not known. Personal.';
comment on column employments.manager is 'Pseudonym or opaque id of the manager; NULL where there is none. Personal, pseudonymous.';
comment on column employments.position is 'Title of the position. Personal.';
comment on column employments.share is 'Share of full time, 0 to 1; NULL where it is not known. Personal.';
comment on column employments.is_manager is 'Whether the person manages others; NULL where it is not known. Personal.';
comment on column employments.valid_from is 'First day of the employment; NULL: always. Personal.';
comment on column employments.valid_to is 'First day after the employment; NULL: still. Personal.';
comment on column employments.first_seen is 'Day of the first delivery that has the row; NULL where deliveries have no day. Personal.';
comment on column employments.last_seen is 'Day of the last delivery that has it. Personal.';

create table networks (
  source varchar not null,
  line integer not null,
  network varchar not null,
  name varchar not null,
  kind varchar,
  purpose varchar,
  anchor varchar,
  parent varchar,
  valid_from date,
  valid_to date,
  dates_refused boolean not null,
  first_seen date,
  last_seen date
);
comment on table networks is 'The cross-cutting networks and committees. Not personal.';
comment on column networks.source is 'Delivery that says so. Not personal.';
comment on column networks.line is 'Line of its file, 1 = first. Not personal.';
comment on column networks.network is 'Id of the network. Not personal.';
comment on column networks.name is 'Name of the network; its id where it has none. Not personal.';
comment on column networks.kind is 'Kind of network, such as network or committee. Not personal.';
comment on column networks.purpose is 'What it is for, as its owner put it. Not personal.';
comment on column networks.anchor is 'Id of the unit that answers for it (ledelsesmæssigt ophæng); it need not be among the units. Not personal.';
comment on column networks.parent is 'Id of the network it is part of. Not personal.';
comment on column networks.valid_from is 'Day the network starts; NULL: always. Not personal.';
comment on column networks.valid_to is 'First day after its end; NULL: still. Not personal.';
comment on column networks.dates_refused is 'Whether the row was rejected for its dates: known without dates, it lives while somebody is in it. Not personal.';
comment on column networks.first_seen is 'Day of the first delivery that has the row; NULL where deliveries have no day. Not personal.';
comment on column networks.last_seen is 'Day of the last delivery that has it. Not personal.';

create table made_memberships (
  source varchar not null,
  line integer not null,
  person varchar not null,
  network varchar not null,
  role varchar,
  valid_from date,
  valid_to date,
  kind varchar,
  first_seen date,
  last_seen date
);
comment on table made_memberships is 'Memberships that are not what a row of a plain dated delivery says as it stands. Personal, pseudonymous.';
comment on column made_memberships.source is 'Delivery that says so. Not personal.';
comment on column made_memberships.line is 'Line of its file, 1 = first. Not personal.';
comment on column made_memberships.person is 'Pseudonym or opaque id. Personal, pseudonymous.';
comment on column made_memberships.network is 'Id of the network. Personal.';
comment on column made_memberships.role is 'Role in the network, as the file has it; NULL where it has none. Personal.';
comment on column made_memberships.valid_from is 'First day of the membership; NULL: always. Personal.';
comment on column made_memberships.valid_to is 'First day after the membership; NULL: still. Personal.';
comment on column made_memberships.kind is 'citizen or partner, where only this row knows the person; else NULL. Personal.';
comment on column made_memberships.first_seen is 'Day of the first delivery that has the row; NULL where deliveries have no day. Personal.';
comment on column made_memberships.last_seen is 'Day of the last delivery that has it. Personal.';

create or replace view memberships as
select source, line, person, network, role, valid_from, valid_to, null::varchar as kind, day as first_seen, day as last_seen
from said_memberships join deliveries on number = delivery anti join unlike_facts using (delivery, line)
where deliveries.kind = 'dated' and starts_with(how, 'plain-') and not is_end
union all by name
from made_memberships;
comment on view memberships is 'A person in a network for a spell, in one role. Personal, pseudonymous.';
comment on column memberships.source is 'Delivery that says so. Not personal.';
comment on column memberships.line is 'Line of its file, 1 = first. Not personal.';
comment on column memberships.person is 'Pseudonym or opaque id. Personal, pseudonymous.';
comment on column memberships.network is 'Id of the network. Personal.';
comment on column memberships.role is 'Role in the network, as the file has it; NULL where it has none. Personal.';
comment on column memberships.valid_from is 'First day of the membership; NULL: always. Personal.';
comment on column memberships.valid_to is 'First day after the membership; NULL: still. Personal.';
comment on column memberships.kind is 'citizen or partner, where only this row knows the person; else NULL. Personal.';
comment on column memberships.first_seen is 'Day of the first delivery that has the row; NULL where deliveries have no day. Personal.';
comment on column memberships.last_seen is 'Day of the last delivery that has it. Personal.';

create table ties (
  source varchar not null,
  line integer not null,
  from_person varchar not null,
  to_person varchar not null,
  day date,
  weight double,
  kind varchar
);
comment on table ties is 'What one person says of another, as in a survey of who works with whom. Personal, pseudonymous.';
comment on column ties.source is 'Delivery that says so. Not personal.';
comment on column ties.line is 'Line of its file, 1 = first. Not personal.';
comment on column ties.from_person is 'Pseudonym or opaque id of the one who says it. Personal, pseudonymous.';
comment on column ties.to_person is 'Pseudonym or opaque id of the one it is said of; the same where it is said of oneself. Personal, pseudonymous.';
comment on column ties.day is 'Day of the survey; it holds until the next one of that kind. NULL: always. Personal.';
comment on column ties.weight is 'How heavy the tie is, above 0, as the file has it; NULL counts as 1. Personal.';
comment on column ties.kind is 'Kind of tie, such as advice; NULL where it has none. Personal.';

create table rejects (
  source varchar not null,
  day date,
  file varchar not null,
  sha256 varchar not null,
  line integer not null,
  column_name varchar,
  reason varchar not null,
  expected varchar not null
);
comment on table rejects is 'Rows that are not loaded: where they stand and why, never what stands there. Not personal.';
comment on column rejects.source is 'Delivery that holds the row. Not personal.';
comment on column rejects.day is 'Day of the delivery; NULL where it has none. Not personal.';
comment on column rejects.file is 'Name of its file, without the folder. Not personal.';
comment on column rejects.sha256 is 'SHA-256 of the file, hexadecimal. Not personal.';
comment on column rejects.line is 'Line of the file on which the row starts, 1 = first. Not personal.';
comment on column rejects.column_name is 'Column as the file calls it; NULL where it is the row as such. Not personal.';
comment on column rejects.reason is 'Why, as a code. Not personal.';
comment on column rejects.expected is 'What was expected instead, in English. Not personal.';

create table if not exists scores (
  as_of date not null,
  reading varchar not null,
  metric varchar not null,
  "of" varchar not null,
  subject varchar not null,
  other varchar,
  value double,
  label varchar,
  n integer not null,
  low double,
  high double,
  null_model varchar,
  expected double,
  chance_low double,
  chance_high double,
  z double,
  p double,
  q double
);
comment on table scores is 'The long table of measured values. The first six columns and null_model are its key. Personal where "of" is person or n is small.';
comment on column scores.as_of is 'Day of the snapshot. Not personal.';
comment on column scores.reading is 'Whose ties count: departmental, employee-citizen, employee-politician, citizen-politician or ties. Not personal.';
comment on column scores.metric is 'Name of the metric; docs/metrics.md says what it counts. Not personal.';
comment on column scores."of" is 'What the subject is: whole, group, area, group-pair, area-pair, staff-group, network, network-pair, person or community. Not personal.';
comment on column scores.subject is 'Id of the subject; of a pair the smaller one. Personal, pseudonymous where "of" is person.';
comment on column scores.other is 'Id of the other of a pair; of a staff group which it is, of members where they are from; else NULL. Not personal.';
comment on column scores.value is 'The value, in the quantity of its metric; NULL where the measure has none. Personal where n is small.';
comment on column scores.label is 'What the subject is put under, where the metric is a grouping. Personal where "of" is person.';
comment on column scores.n is 'Count of persons behind the value; privacy goes by it. Not personal.';
comment on column scores.low is 'Lower end of the 95 % interval of the value for other networks of the same kind. Personal where n is small.';
comment on column scores.high is 'Upper end of that interval. Personal where n is small.';
comment on column scores.null_model is 'How chance was made: memberships, guests or labels; NULL where no chance was drawn; expected and z beside it are then the closed form that the metric gives. Not personal.';
comment on column scores.expected is 'Mean of the value by chance. Personal where n is small.';
comment on column scores.chance_low is '2.5 % quantile of the value by chance. Personal where n is small.';
comment on column scores.chance_high is '97.5 % quantile of the value by chance. Personal where n is small.';
comment on column scores.z is 'Standard deviations by chance between value and expectation; NULL where chance has none. Personal where n is small.';
comment on column scores.p is 'Two-sided probability of a value as far out by chance, 0 to 1. Personal where n is small.';
comment on column scores.q is 'The same with regard to how many were tested (Benjamini-Hochberg), 0 to 1. Personal where n is small.';

create table if not exists runs (
  started_at timestamp not null,
  seconds double not null,
  verb varchar not null,
  account varchar not null,
  pipeline varchar not null,
  version varchar not null,
  seed bigint not null,
  inputs varchar not null,
  timings varchar not null,
  outcome varchar not null
);
comment on table runs is 'Log of the runs: the only place for clock and timings. Personal as to who ran it.';
comment on column runs.started_at is 'When it started, UTC. Not personal.';
comment on column runs.seconds is 'How long it took, in seconds. Not personal.';
comment on column runs.verb is 'What was asked for, such as run or ingest. Not personal.';
comment on column runs.account is 'Account of the operating system that ran it. Personal.';
comment on column runs.pipeline is 'Name of the pipeline. Not personal.';
comment on column runs.version is 'Version of the program. Not personal.';
comment on column runs.seed is 'Seed of all chance. Not personal.';
comment on column runs.inputs is 'JSON: SHA-256 of the file of each source. Not personal.';
comment on column runs.timings is 'JSON: seconds of each stage. Not personal.';
comment on column runs.outcome is 'done, or why it failed, without content of the input. Not personal.';
