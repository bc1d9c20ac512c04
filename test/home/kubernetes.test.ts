import {DuckDBInstance} from "@duckdb/node-api";
import {beforeAll, expect, test} from "vitest";
import {afterEnds} from "../../src/home/after-end.ts";
import {spread} from "../../src/home/spread.ts";
import {randomFor} from "../../src/kernels/random.ts";
import type {Day} from "../../src/model.ts";
import {deliveryOf} from "../../src/sources/index.ts";
import {inMemory, Store} from "../../src/store.ts";
import {type HomeRow, Times} from "../../src/times.ts";
import {plainRules} from "../graphs.ts";
import {describeWithShared, shared} from "../shared.ts";

const folder = "data/real/kubernetes-community";
const rules = {...plainRules, outwardKinds: new Set<string>(), leaderRoles: new Set(["chair", "tech_lead", "lead"])};

async function rowsOfHome(): Promise<readonly HomeRow[]> {
  const store = await Store.open(inMemory);
  try {
    await store.load(
      (["people", "units", "networks", "memberships"] as const).map((table) =>
        deliveryOf(
          {name: table, table, dialect: "plain", file: shared(`${folder}/${table}.csv`), ids: "opaque"},
          undefined,
        ),
      ),
    );
    const times = new Times(await store.panel("2025-12-31" as Day, rules), rules);
    // Few draws: here it is about what is observed.
    return [...spread(times, 9, randomFor(1, "test")), ...afterEnds(times, 1, 1)];
  } finally {
    store.close();
  }
}

/** The same from the files, in SQL of its own. */
async function bySql(query: string): Promise<readonly (readonly number[])[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const file = (table: string) => `read_csv('${shared(`${folder}/${table}.csv`)}', all_varchar = true)`;
  await connection.run(`
    create table people as select person_id as p, unit as u, coalesce(valid_from::date, '-infinity') as f,
      coalesce(valid_to::date, 'infinity') as t from ${file("people")} where coalesce(valid_to > valid_from, true);
    create table rows as select person_id as p, network_id as n, role,
      greatest(coalesce(m."from"::date, '-infinity'), coalesce(start_date::date, '-infinity')) as f,
      least(coalesce(m."to"::date, 'infinity'), coalesce(end_date::date, 'infinity')) as t
      from ${file("memberships")} m join ${file("networks")} using (network_id)
      where coalesce(m."to" > m."from", true) and coalesce(end_date > start_date, true);
    delete from rows where f >= t or f > '2025-12-31';
    create table ends as select network_id as n, end_date::date as e from ${file("networks")}
      where end_date > start_date and end_date <= '2025-12-31';
    -- Where a person is on the day before a given one: the latest start, then the smallest unit.
    create macro unit_before(person, day) as (
      select u from people where p = person and f < day and t >= day order by f desc, u nulls last limit 1);
    create macro is_there(person, day) as exists (from people where p = person and f < day and t >= day);`);
  const rows = (await connection.runAndReadAll(query)).getRowsJS();
  connection.closeSync();
  instance.closeSync();
  return rows.map((row) => row.map(Number));
}

describeWithShared("kubernetes-community, against SQL on the files", `${folder}/people.csv`, () => {
  let rows: readonly HomeRow[] = [];
  const valueAt = (figure: HomeRow["figure"], at?: number) =>
    rows.find((row) => row.figure === figure && row.at === at)?.value;

  beforeAll(async () => {
    rows = await rowsOfHome();
  }, 120_000);

  test("newcomers with an earlier teammate in another network", async () => {
    const [[newcomers = 0, followed = 0] = []] = await bySql(`
      with firsts as (
        select p, min(f) as f from rows group by p having isfinite(min(f))
      ), came as (
        select p, f, min(n) as n, unit_before(p, f + 1) as u, year(f) * 4 + quarter(f) as q
        from firsts join rows using (p, f) group by p, f
      ), newcomers as (from came where u is not null)
      select count(*), count(*) filter (exists (
        from newcomers other where other.u = one.u and other.n <> one.n and one.q - other.q between 1 and 2
      )) from newcomers one`);
    const row = rows.find(({figure}) => figure === "earlier-teammate");
    expect(newcomers).toBeGreaterThan(1000);
    expect(row?.n).toBe(newcomers);
    expect(row?.value).toBeCloseTo(followed / newcomers, 12);
  });

  test.each([6, 12])("pairs of ended networks, %i months later", async (months) => {
    const [[together = 0, apart = 0, left = 0, networks = 0] = []] = await bySql(`
      with members as (
        select distinct n, e, p, unit_before(p, e) as u from ends join rows using (n)
        where rows.f < e and rows.t >= e
      ), pairs as (
        select one.n, one.p as a, two.p as b, date_trunc('quarter', one.e + interval ${months + 3} months)::date as day
        from members one join members two on one.n = two.n and one.p < two.p and one.u <> two.u
      ), fates as (
        select n, is_there(a, day) and is_there(b, day) as stay, exists (
          from rows r join rows s using (n) where r.p = a and s.p = b and r.f < day and r.t >= day and s.f < day and s.t >= day
        ) as meet
        from pairs where day <= '2026-01-01'
      )
      select count(*) filter (stay and meet), count(*) filter (stay and not meet), count(*) filter (not stay),
        count(distinct n) from fates`);
    expect(networks).toBeGreaterThan(100);
    expect(valueAt("ended-networks", months)).toBe(networks);
    expect(valueAt("pairs-together", months)).toBe(together);
    expect(valueAt("pairs-apart", months)).toBe(apart);
    expect(valueAt("pairs-left", months)).toBe(left);
  });
});
