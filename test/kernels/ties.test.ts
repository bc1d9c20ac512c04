import fc from "fast-check";
import {expect, test} from "vitest";
import {tiesOf} from "../../src/kernels/ties.ts";
import {anyOrganisation, office, organisation} from "../graphs.ts";

test("in the office, by hand", () => {
  const {ofPerson, ofNetwork, group} = organisation(office()).rows;
  const {inside, outside} = tiesOf(ofPerson, ofNetwork, group);
  expect([...inside]).toStrictEqual([1, 2, 1, 0, 0, 0]); // a1-a2, a2-a3
  expect([...outside]).toStrictEqual([2, 1, 0, 3, 0, 2]); // a1-b1, a1-c1, a2-b1, b1-c1
});

test("the edges of graphology's projection", () => {
  fc.assert(
    fc.property(anyOrganisation(), (sketch) => {
      const {rows, people} = organisation(sketch);
      const {inside, outside} = tiesOf(rows.ofPerson, rows.ofNetwork, rows.group);
      for (const [i, person] of rows.persons.entries()) {
        const others = people.hasNode(person) ? people.neighbors(person) : [];
        const same = others.filter((other) => sketch.people[other] === sketch.people[person]);
        expect([inside[i], outside[i]]).toStrictEqual([same.length, others.length - same.length]);
      }
    }),
  );
});
