import type {Random} from "../model.ts";
import {integerBelow} from "./random.ts";
import {longest, type Rows} from "./rows.ts";

/** Makes `count` trades among the rows `from` up to, not including, `to`. */
export type Trades = (from: number, to: number, count: number, random: Random) => void;

/**
 * The curveball (Strona, Nappo, Boccacci, Fattorini & San-Miguel-Ayanz 2014, Nature Communications 5:4114), in place:
 * two rows put the items that only one of them has on the table, and each draws back as many as it laid down. Every
 * row keeps its length and every item its number of rows. The chain is symmetric and irreducible (Carstens 2015,
 * Physical Review E 91:042812), so that after enough trades each arrangement is equally likely.
 *
 * Rows stay ascending, since they are dealt in the order of items (selection sampling), and nothing is allocated
 * while trading.
 */
export function curveball(rows: Rows): Trades {
  const {starts, items} = rows;
  const merged = new Int32Array(2 * longest(rows));

  function trade(a: number, b: number, random: Random): void {
    const [endA, endB] = [starts[a + 1]!, starts[b + 1]!];
    let [atA, atB] = [starts[a]!, starts[b]!];
    let [length, onlyA, only] = [0, 0, 0];
    while (atA < endA || atB < endB) {
      const x = atA < endA ? items[atA]! : unlimited;
      const y = atB < endB ? items[atB]! : unlimited;
      if (x === y) {
        // An item of both rows is not for trading: it is marked by its complement, which is negative.
        merged[length++] = ~x;
        atA += 1;
        atB += 1;
      } else {
        merged[length++] = x < y ? x : y;
        only += 1;
        if (x < y) {
          onlyA += 1;
          atA += 1;
        } else atB += 1;
      }
    }
    if (onlyA === 0 || onlyA === only) return;
    [atA, atB] = [starts[a]!, starts[b]!];
    for (let i = 0; i < length; i += 1) {
      const x = merged[i]!;
      if (x < 0) {
        items[atA++] = ~x;
        items[atB++] = ~x;
      } else {
        if (random() * only < onlyA) {
          items[atA++] = x;
          onlyA -= 1;
        } else items[atB++] = x;
        only -= 1;
      }
    }
  }

  return (from, to, count, random) => {
    if (to - from < 2) return;
    for (let made = 0; made < count; made += 1) {
      const a = integerBelow(random, to - from);
      const b = integerBelow(random, to - from - 1);
      trade(from + a, from + (b < a ? b : b + 1), random);
    }
  };
}

/** Beyond every item. */
const unlimited = 0x7fffffff;
