import {expect, test} from "vitest";
import {expectedAlone, outcomeOf, pseudonym, sampleOf, tally} from "../dialects.ts";
import {fileOf} from "../files.ts";
import {describeWithShared} from "../shared.ts";

const uuid = "0d9c24fe-7852-5997-8fe5-400c3a0d164d";

test("a member by UUID; a start that can't be read is unknown, not made up", async () => {
  const file = fileOf(
    [
      "Id;OrgType;BrugerUUID;Fornavn;Efternavn;StartDato;Formand;Næstformand;suppleant;TR",
      `10;NETV;${uuid};Åse;Bro;01-maj-24;;1;;1`,
      `10;NETV;${uuid};Åse;Bro;32-Jan-24;;;;`,
      "10;NETV;;Ib;Bro;01-Feb-23;1;;;",
    ].join("\r\n"),
  );
  const {facts, rejected, repaired, warned, summary} = await outcomeOf("med-members", "memberships", file);
  const person = pseudonym("uuid", uuid);
  const who = {person, aliases: [pseudonym("name", "åse bro")]};
  expect(facts).toEqual([
    {...who, network: "10", kind: undefined, role: "deputy", from: "2024-05-01", to: undefined},
    {...who, network: "10", kind: undefined, role: undefined, from: undefined, to: undefined},
  ]);
  expect([rejected, repaired, warned]).toEqual([{"no-key": 1}, {"danish-month": 1}, {"start-invalid": 1}]);
  expect([...summary.ignored.keys()]).toEqual(["OrgType", "TR"]);
});

describeWithShared("the committee import's members", "data/dialects", () => {
  test("come to what is expected", async () => {
    const sample = "08_MED-Medlemmer.csv";
    const expected = expectedAlone(sample);
    const {facts, rejected, repaired, warned} = await sampleOf("med-members", "memberships", sample);
    expect(rejected).toEqual(expected.rejected);
    expect(repaired).toEqual(expected.repaired);
    expect(warned).toEqual(expected.warned);
    // The store refuses an unknown network, and drops a duplicate.
    const known = facts.filter(({network}) => network !== "88");
    const distinct = new Set(known.map((fact) => JSON.stringify(fact)));
    expect(distinct.size).toBe(expected.accepted_memberships);
    expect(known.length - distinct.size).toBe(expected.duplicates_dropped);
    expect(new Set(known.map(({person}) => person)).size).toBe(expected.persons);
    expect(new Set(known.map(({network}) => network)).size).toBe(expected.networks_with_members);
    expect(tally(known.map(({role}) => role ?? ""))).toMatchObject({
      leader: expected.leaders,
      deputy: expected.deputies,
      alternate: expected.alternates,
    });
  });
});
