import {expect, test} from "vitest";
import {scoresFor} from "../../src/audience.ts";
import {management} from "../../src/audiences/management.ts";
import {score} from "../fixtures/issue.ts";

const person = score({metric: "degree", of: "person", subject: "p_1", n: 1, value: 3});
const organisation = score({metric: "participation", of: "whole", subject: "whole", n: 50, value: 0.5});

test("management gets no row about a person, and no metric that is not on its page", () => {
  const label = score({metric: "community", of: "person", subject: "p_1", n: 1, value: undefined, label: "0"});
  const other = score({metric: "rao", of: "network", subject: "n1", n: 9, value: 0.5});
  expect(scoresFor(management, [person, organisation, label, other])).toEqual([organisation]);
});

test("an audience that may see no persons cannot be set up to see them", () => {
  const careless = {...management, levels: [...management.levels, "person" as const], metrics: ["degree" as const]};
  expect(() => scoresFor(careless, [person, organisation])).toThrow("about a person");
});
