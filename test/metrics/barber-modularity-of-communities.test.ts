import {expect, test} from "vitest";
import {barberModularityOfCommunities} from "../../src/metrics/barber-modularity-of-communities.ts";
import {
  bridgedTriangles,
  near,
  organisation,
  peopleBehind,
  scoresOf,
  southernWomen,
  withCommunities,
} from "../graphs.ts";
import {describeWithShared, vectorsOf} from "../shared.ts";

const whole = (graphs: ReturnType<typeof organisation>) => scoresOf(barberModularityOfCommunities, graphs, "whole");

test("two bridged triangles and one alone, by hand", () => {
  // 15 memberships: 7 of each triangle, 1 of g. Each of its 3 ties adds 2 - 7 * 2/15 to a triangle, the bridge adds
  // 1 - 7 * 2/15 to either, and the network of g 1 - 1/15: (6 * 16 + 1 + 14) / 15 / 15.
  const graphs = organisation(bridgedTriangles());
  expect(whole(graphs)).toStrictEqual(near({whole: 111 / 225}));
  expect(peopleBehind(barberModularityOfCommunities, graphs, "whole")).toStrictEqual({whole: 7});
});

test("everybody in one network: 0; no memberships: no value", () => {
  expect(whole(organisation({people: {a: "A", b: "B"}, networks: {n: ["a", "b"]}}))).toStrictEqual(near({whole: 0}));
  expect(whole(organisation({people: {a: "A"}, networks: {}}))).toStrictEqual({whole: undefined});
});

interface Best {
  readonly Q: number;
  readonly membership: Readonly<Record<string, number>>;
}

describeWithShared("vectors", "data/vectors/davis.json", () => {
  test("Southern women, the women's classes of leidenalg's best: the events go where it put them", () => {
    for (const {Q, membership} of vectorsOf<Best>("davis", "barber_modularity_best")) {
      const women = Object.keys(southernWomen().people).map((woman) => [woman, membership[woman] ?? -1] as const);
      const graphs = withCommunities(organisation(southernWomen()), Object.fromEntries(women));
      expect(whole(graphs)).toStrictEqual(near({whole: Q}));
    }
  });
});
