import fc from "fast-check";
import {expect, test} from "vitest";
import {barberModularity} from "../../src/kernels/barber.ts";
import {anyOrganisation, organisation} from "../graphs.ts";

/** Barber's formula as it is written, over every person and network. */
function byFormula(
  {ofPerson, ofNetwork}: ReturnType<typeof organisation>["rows"],
  label: ArrayLike<number>,
  classOf: ArrayLike<number>,
): number {
  const m = ofNetwork.items.length;
  const row = ({starts, items}: typeof ofPerson, at: number) => [...items.subarray(starts[at], starts[at + 1])];
  let sum = 0;
  for (let i = 0; i + 1 < ofPerson.starts.length; i += 1) {
    for (let n = 0; n + 1 < ofNetwork.starts.length; n += 1) {
      if (label[i] !== classOf[n]) continue;
      sum += (row(ofPerson, i).includes(n) ? 1 : 0) - (row(ofPerson, i).length * row(ofNetwork, n).length) / m;
    }
  }
  return sum / m;
}

const labels = fc.array(fc.nat(2), {minLength: 12, maxLength: 12});

test("the sum over persons and networks, of any classes", () => {
  fc.assert(
    fc.property(anyOrganisation(), labels, labels, (sketch, ofPersons, ofNetworks) => {
      const {rows} = organisation(sketch);
      const label = Int32Array.from(rows.persons, (_, i) => ofPersons[i]!);
      const classOf = Int32Array.from(rows.networks, (_, n) => ofNetworks[n]!);
      const found = barberModularity(rows.ofNetwork, label, 3, classOf);
      if (rows.ofNetwork.items.length === 0) expect(found).toBeUndefined();
      else expect(found).toBeCloseTo(byFormula(rows, label, classOf), 10);
    }),
  );
});

test("without classes of the networks: the highest that any have, tried one by one", () => {
  fc.assert(
    fc.property(anyOrganisation(), labels, (sketch, ofPersons) => {
      const {rows} = organisation(sketch);
      if (rows.ofNetwork.items.length === 0) return;
      const label = Int32Array.from(rows.persons, (_, i) => ofPersons[i]!);
      let best = Number.NEGATIVE_INFINITY;
      for (let code = 0; code < 3 ** rows.networks.length; code += 1) {
        const classOf = rows.networks.map((_, n) => Math.floor(code / 3 ** n) % 3);
        best = Math.max(best, byFormula(rows, label, classOf));
      }
      expect(barberModularity(rows.ofNetwork, label, 3)).toBeCloseTo(best, 10);
    }),
    {numRuns: 25},
  );
});
