import {atLeast, type CellChances, cellChances} from "./bicm.ts";
import {type Rows, sizeOf} from "./rows.ts";

/** Two persons who share a network, person < other. */
interface Sharing {
  readonly person: number;
  readonly other: number;
  /** Networks in common, */
  readonly networks: number;
  /** how many there are by chance, */
  readonly expected: number;
  /** and how probable it is that there are so many or more. */
  readonly p: number;
}

/**
 * The stochastic degree sequence model (Neal 2014, Social Networks 39): by chance every person is in every network with the
 * probability of the bipartite configuration model, whose expected sizes are the observed ones; the number of networks that
 * two persons share is then Poisson-binomial, and its tail is reckoned exactly. Every pair that shares a network, by person
 * and then other; of the rest p is 1.
 */
export function sharingByChance(ofPerson: Rows, ofNetwork: Rows): readonly Sharing[] {
  const byChance = pairChances(ofPerson, ofNetwork);
  const pairs: Sharing[] = [];
  const count = ofPerson.starts.length - 1;
  const shared = new Int32Array(count);
  for (let person = 0; person < count; person += 1) {
    const others: number[] = [];
    for (let at = ofPerson.starts[person]!; at < ofPerson.starts[person + 1]!; at += 1) {
      const n = ofPerson.items[at]!;
      for (let to = ofNetwork.starts[n]!; to < ofNetwork.starts[n + 1]!; to += 1) {
        const other = ofNetwork.items[to]!;
        if (other <= person) continue;
        if (shared[other] === 0) others.push(other);
        shared[other]! += 1;
      }
    }
    for (const other of others.sort((a, b) => a - b)) {
      const networks = shared[other]!;
      pairs.push({person, other, networks, ...byChance(person, other, networks)});
      shared[other] = 0;
    }
  }
  return pairs;
}

type PairChances = (person: number, other: number, networks: number) => Pick<Sharing, "expected" | "p">;

/** What is probable of a pair goes by the two persons' numbers of networks alone, of which there are few. */
function pairChances(ofPerson: Rows, ofNetwork: Rows): PairChances {
  const sizes = ({starts}: Rows) => starts.subarray(1).map((end, row) => end - starts[row]!);
  const cells = cellChances(sizes(ofPerson), sizes(ofNetwork));
  const places = sizes(ofNetwork).map((size) => cells.columnSizes.indexOf(size));
  const placeOf = (person: number) => cells.rowSizes.indexOf(sizeOf(ofPerson, person));
  const found = new Map<string, Pick<Sharing, "expected" | "p">>();
  return (person, other, networks) => {
    const [a, b] = [placeOf(person), placeOf(other)];
    const key = `${Math.min(a, b)} ${Math.max(a, b)} ${networks}`;
    const known = found.get(key) ?? reckon(cells, places, a, b, networks);
    found.set(key, known);
    return known;
  };
}

function reckon({chance, columnSizes}: CellChances, places: Int32Array, a: number, b: number, networks: number) {
  const width = columnSizes.length;
  const both = Float64Array.from(places, (place) => chance[a * width + place]! * chance[b * width + place]!);
  return {expected: both.reduce((sum, p) => sum + p, 0), p: atLeast(networks, both)};
}
