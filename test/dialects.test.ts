import {expect, test} from "vitest";
import type {MappedTable} from "../src/mapping.ts";
import type {Day, Snapshot} from "../src/model.ts";
import {type Dialect, deliveryOf} from "../src/sources/index.ts";
import {type DeliveryRecord, inMemory, Store} from "../src/store.ts";
import {type Expected, expectedOf, key, tally} from "./dialects.ts";
import {describeWithShared, shared} from "./shared.ts";

type File = readonly [sample: string, dialect: Dialect, table: MappedTable];

const sd: File = ["01_sd_medarbejderliste.csv", "sd-employees", "people"];
const os2mo: File = ["02_os2mo_alle_stillinger.csv", "os2mo-engagements", "people"];
const paths: File = ["03_os2mo_alle_lederfunktioner.csv", "os2mo-managers", "units"];
const managers: File = ["03_os2mo_alle_lederfunktioner.csv", "os2mo-managers", "people"];
const sofd: File = ["04_sofd_personfil.csv", "sofd-people", "people"];
const departments: File = ["05_sofd_afdelingsfil.csv", "sofd-units", "units"];
const opusUnits: File = ["06_ZLPE20261001020000_delta.xml", "opus", "units"];
const opusPeople: File = ["06_ZLPE20261001020000_delta.xml", "opus", "people"];
const medNetworks: File = ["07_MED-Organisation.csv", "med-networks", "networks"];
const medMembers: File = ["08_MED-Medlemmer.csv", "med-members", "memberships"];
const sheet: File = ["09_netvaerk_haandholdt.csv", "hand-kept", "networks"];
const sheetMembers: File = ["09_netvaerk_haandholdt.csv", "hand-kept", "memberships"];
const groups: File = ["10_m365_gruppemedlemmer.csv", "m365-groups", "networks"];
const groupMembers: File = ["10_m365_gruppemedlemmer.csv", "m365-groups", "memberships"];

/** That of `expected.json`. */
const asOf = "2026-10-01" as Day;

interface Loaded {
  readonly of: (file: File) => DeliveryRecord;
  readonly snapshot: Snapshot;
}

/** What files come to when they meet, and the state on that day. */
async function together(...files: readonly File[]): Promise<Loaded> {
  const store = await Store.open(inMemory);
  try {
    const nameOf = ([sample, , table]: File) => `${sample} ${table}`;
    const reports = await store.load(
      files.map((file) => {
        const [sample, dialect, table] = file;
        const path = shared(`data/dialects/${sample}`);
        return deliveryOf({name: nameOf(file), table, dialect, file: path, ids: "identifier"}, key);
      }),
      {asOf},
    );
    return {
      snapshot: await store.snapshot(asOf),
      of: (file) => {
        const report = reports.find(({source}) => source === nameOf(file));
        if (report === undefined) throw new Error(`not loaded: ${nameOf(file)}`);
        return report;
      },
    };
  } finally {
    store.close();
  }
}

const kindsOf = ({persons}: Snapshot) => tally(persons.map(({kind}) => kind));

/** Nothing but these: no kind of refusal or warning that a sample is not to have. */
const countsOf = ({read, loaded, duplicates, rejected, warned}: DeliveryRecord) => ({
  read,
  loaded,
  duplicates,
  rejected,
  warned,
});

const countsIn = ({data_rows, accepted_employments, accepted_memberships, ...expected}: Expected) => ({
  read: data_rows,
  loaded: accepted_employments ?? accepted_memberships,
  duplicates: expected.duplicates_dropped ?? 0,
  rejected: expected.rejected ?? {},
  warned: expected.warned ?? {},
});

describeWithShared("exports of several systems together", "data/dialects", () => {
  test("SD's employees among OPUS's units, by their short names", async () => {
    const expected = expectedOf(sd[0]);
    const {of, snapshot} = await together(opusUnits, sd);
    expect(countsOf(of(sd))).toEqual(countsIn(expected));
    expect(of(sd).repaired).toEqual(expected.repaired);
    expect(of(sd).lines).toEqual(expected.non_data_lines);
    expect(snapshot.units).toHaveLength(20); // the 21st was closed in 2023
    expect(snapshot.persons).toHaveLength(expected.active_persons_asof ?? 0);
    expect(kindsOf(snapshot)).toEqual({employee: 27, politician: 5});
    expect(snapshot.persons.filter(({unit}) => unit === undefined)).toEqual([]);
  });

  test("OS2mo's engagements among units that they know by name only", async () => {
    const expected = expectedOf(os2mo[0]);
    for (const units of [departments, opusUnits, paths]) {
      const {of, snapshot} = await together(units, os2mo);
      expect(countsOf(of(os2mo))).toEqual(countsIn(expected));
      expect(snapshot.persons).toHaveLength(expected.persons ?? 0);
      expect(snapshot.persons.filter(({unit}) => unit === undefined)).toEqual([]);
    }
  });

  test("OS2sofd's and OPUS's employments among their own units, and each other's", async () => {
    const expected = {sofd: expectedOf(sofd[0]), opus: expectedOf(opusPeople[0])};
    for (const units of [departments, opusUnits]) {
      const {of, snapshot} = await together(units, sofd);
      expect(countsOf(of(sofd))).toEqual(countsIn(expected.sofd));
      // "Active set equals that of 01."
      expect(kindsOf(snapshot)).toEqual({employee: 27, politician: 5});
    }
    const {of, snapshot} = await together(opusUnits, opusPeople);
    const {leave_actions: ends = 0, accepted_employments: accepted = 0} = expected.opus;
    const opus = {...countsIn(expected.opus), read: expected.opus.employee_elements, loaded: accepted + ends};
    expect(countsOf(of(opusPeople))).toEqual(opus);
    expect(kindsOf(snapshot)).toEqual({employee: 27, politician: 5});
  });

  test("one person in four systems is one person", async () => {
    const {snapshot} = await together(opusUnits, sd, os2mo, managers, sofd, opusPeople);
    // 27 employees, of whom OS2mo knows all, 5 politicians, and OS2mo's external consultant.
    expect(kindsOf(snapshot)).toEqual({employee: 27, politician: 5, partner: 1});
  });

  test("a committee's members by UUID, and politicians by name", async () => {
    const expected = expectedOf(medMembers[0]);
    const {of} = await together(departments, os2mo, sofd, medNetworks, medMembers);
    const {rejected, networks} = expectedOf(medNetworks[0]);
    expect(of(medNetworks)).toMatchObject({loaded: networks, warned: {}});
    expect(of(medNetworks).rejected).toEqual(rejected);
    expect(countsOf(of(medMembers))).toEqual(countsIn(expected));
    expect(of(medMembers).repaired).toEqual(expected.repaired);
    // Without OS2sofd nobody can tell who the politicians are: OS2mo's report does not have them.
    const alone = await together(departments, os2mo, medNetworks, medMembers);
    expect(alone.of(medMembers).rejected).toMatchObject({"unknown-person": expected.memberships_politician});
  });

  test.each([
    ["SD's", opusUnits, sd, "with_roster_file_01"],
    ["OS2sofd's", departments, sofd, "with_roster_file_04"],
  ] as const)("a secretariat's names among %s people", async (_, units, people, roster) => {
    const expected = expectedOf(sheet[0]);
    const {of, snapshot} = await together(units, people, sheet, sheetMembers);
    const {memberships_total: loaded, rejected} = expected[roster] ?? {};
    const {"footer-differs": ofMembers, ...ofNetworks} = expected.warned ?? {};
    expect(countsOf(of(sheetMembers))).toEqual({
      read: 35, // 23 members, 7 citizens, 5 politicians
      loaded,
      duplicates: 0,
      rejected,
      warned: {"footer-differs": ofMembers},
    });
    expect(of(sheet).warned).toEqual(ofNetworks);
    expect(of(sheet)).toMatchObject({loaded: expected.networks, rejected: {}});
    expect(snapshot.networks).toHaveLength(expected.networks_active_asof ?? 0);
    expect(snapshot.networks.filter(({anchor}) => anchor === undefined)).toEqual([]);
    expect(kindsOf(snapshot)).toMatchObject({citizen: expected.distinct_citizens});
  });

  test("members of groups by address or else by name, guests among them", async () => {
    const expected = expectedOf(groupMembers[0]);
    const {of} = await together(opusUnits, sd, sofd, groups, groupMembers);
    // No HR file has the address of two of them: one has left, and one has none there.
    const {owner_rows_merged: owners} = expected;
    expect(countsOf(of(groupMembers))).toEqual({...countsIn(expected), read: of(groupMembers).read});
    expect(of(groupMembers)).toMatchObject({
      read: (expected.data_rows ?? 0) - (owners ?? 0),
      lines: {"merged-role": owners},
    });
    expect(of(groups)).toMatchObject({loaded: expected.networks, rejected: {}});
  });
});
