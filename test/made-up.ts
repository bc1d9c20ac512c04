import {type GenerateOptions, generate} from "../src/generate.ts";
import {type Graphs, graphsOf} from "../src/graph.ts";
import type {Day, NetworkId, OrgUnit, PersonId, UnitId} from "../src/model.ts";
import {actor, plainRules} from "./graphs.ts";

const always = {from: undefined, to: undefined};
const orNone = <Id extends string>(id: string) => (id === "" ? undefined : (id as Id));

/** The departmental graphs on each of these days of an organisation out of the generator, without a store. */
export function madeUp(options: GenerateOptions, days: readonly string[]): readonly Graphs[] {
  return madeUpDays(options, days).map(({graphs}) => graphs);
}

/** The same, with the units of each day. */
export function madeUpDays(
  options: GenerateOptions,
  days: readonly string[],
): readonly {readonly graphs: Graphs; readonly units: readonly OrgUnit[]}[] {
  const {people, units, networks, memberships} = generate(options);
  return days.map((day) => {
    const holds = (from: string, to: string) => (from === "" || from <= day) && (to === "" || day < to);
    const main = new Map<string, (typeof people)[number]>();
    for (const row of people.filter((one) => holds(one.valid_from, one.valid_to))) {
      const known = main.get(row.person_id);
      if (known === undefined || Number(known.share) < Number(row.share)) main.set(row.person_id, row);
    }
    const living = networks.filter((row) => holds(row.start_date, row.end_date));
    const ids = new Set(living.map((row) => row.network_id));
    const inForce = units
      .filter((row) => holds(row.start_date, row.end_date))
      .map((row) => ({...always, id: row.unit_id as UnitId, name: row.name, parent: orNone<UnitId>(row.parent_id)}));
    const graphs = graphsOf(
      {
        day: day as Day,
        units: inForce,
        persons: [...main.values()].map(({person_id, unit, kind}) => actor(person_id, orNone(unit), {kind})),
        networks: living.map(({network_id, name, kind}) => ({
          ...always,
          id: network_id as NetworkId,
          name,
          kind,
          purpose: undefined,
          anchor: undefined,
          parent: undefined,
        })),
        memberships: memberships
          .filter((row) => ids.has(row.network_id) && holds(row.from, row.to))
          .map(({person_id, network_id, role}) => ({
            ...always,
            person: person_id as PersonId,
            network: network_id as NetworkId,
            role,
          })),
        ties: [],
      },
      {...plainRules, departments: {depth: 2}},
      "departmental",
      1,
    );
    return {graphs, units: inForce};
  });
}
