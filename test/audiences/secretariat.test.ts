import {expect, test} from "vitest";
import {scoresFor} from "../../src/audience.ts";
import {secretariat} from "../../src/audiences/secretariat.ts";
import {solbaek} from "../fixtures/issue.ts";

test("the secretariat gets every score there is", () => {
  const {scores} = solbaek();
  expect(scoresFor(secretariat, scores)).toEqual(scores);
});
