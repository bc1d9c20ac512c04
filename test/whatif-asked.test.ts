import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {NetworkId, UnitId} from "../src/model.ts";
import {type Asked, actionsOf, askedMembers, askedPair} from "../src/whatif-asked.ts";
import {office, snapshotOf} from "./graphs.ts";

describe("what somebody writes", () => {
  test.each([
    ["Kyst: SO=3", {network: "Kyst", members: [["SO", 3]]}],
    [
      " Kyst og by :  SO = 3,BE=2 ",
      {
        network: "Kyst og by",
        members: [
          ["SO", 3],
          ["BE", 2],
        ],
      },
    ],
    // Names have commas and colons of their own.
    [
      "Fase 2: kyst: Børn, Kultur og Fritid=4, By, Land=1",
      {
        network: "Fase 2: kyst",
        members: [
          ["Børn, Kultur og Fritid", 4],
          ["By, Land", 1],
        ],
      },
    ],
  ])("%j", (text, expected) => {
    expect(askedMembers(text)).toEqual(expected);
  });

  test.each([
    "",
    "Kyst",
    "Kyst:",
    ": SO=3",
    "Kyst: SO",
    "Kyst: SO=",
    "Kyst: SO=x",
    "Kyst: SO=0",
    "Kyst: SO=3 BE",
    "Kyst: =3",
  ])("%j is no network with people", (text) => expect(askedMembers(text)).toBeUndefined());

  test("two names around an equals sign, and nothing else", () => {
    expect(askedPair("KF = TM ")).toEqual(["KF", "TM"]);
    expect(askedPair("K=Kultur og Fritid")).toEqual(["K", "Kultur og Fritid"]);
    for (const text of ["", "KF", "KF=", "=TM", "A=B=C", " = "]) expect(askedPair(text)).toBeUndefined();
  });

  test("any departments and counts come back as they were written", () => {
    const name = fc.stringMatching(/^[A-Za-zæøå]([A-Za-zæøå ,]{0,8}[A-Za-zæøå])?$/);
    fc.assert(
      fc.property(
        name,
        fc.array(fc.tuple(name, fc.integer({min: 1, max: 99})), {minLength: 1, maxLength: 4}),
        (network, members) => {
          const text = `${network}: ${members.map(([department, count]) => `${department}=${count}`).join(", ")}`;
          expect(askedMembers(text)).toEqual({network, members});
        },
      ),
    );
  });
});

describe("by ids", () => {
  const nothing: Asked = {merge: [], move: [], close: [], start: [], add: [], moveAnchor: []};
  const facts = snapshotOf(office());
  const named = {
    ...facts,
    networks: facts.networks.map((network) => ({
      ...network,
      name: network.id === "n3" ? "twin" : network.id === "n4" ? "twin" : `the ${network.id}`,
    })),
    units: facts.units.map((unit) => ({...unit, name: unit.id === "A" ? "Archive" : unit.name})),
  };

  test("units first, then networks; an id or a name; a department named twice is added up", () => {
    const actions = actionsOf(
      {
        moveAnchor: [["n1", "Archive"]],
        add: [
          {
            network: "the n2",
            members: [
              ["A", 1],
              ["Archive", 2],
            ],
          },
        ],
        start: [{network: "new", members: [["Top management", 1]]}],
        close: ["the n1"],
        move: [["Archive", "south"]],
        merge: [["C", "B"]],
      },
      named,
      150,
    );
    expect(actions).toEqual([
      {kind: "merge", unit: "C" as UnitId, into: "B" as UnitId},
      {kind: "move", unit: "A", parent: "south"},
      {kind: "close", network: "n1" as NetworkId},
      {kind: "start", name: "new", members: new Map([["Top management", 1]])},
      {kind: "add", network: "n2", members: new Map([["A", 3]])},
      {kind: "anchor", network: "n1", unit: "A"},
    ]);
  });

  test.each<[Partial<Asked>, string]>([
    [{close: ["n9"]}, "--close n9: expected the id or the name of a network of 2025-12-31"],
    [{close: ["twin"]}, "--close twin: expected an id: several go by that name"],
    [{move: [["A", "D"]]}, "--move D: expected the id or the name of a unit of 2025-12-31"],
    [
      {
        start: [
          {
            network: "new",
            members: [
              ["A", 2],
              ["B", 2],
            ],
          },
        ],
      },
      "--start new: expected no more than 3 members",
    ],
  ])("%j is refused", (asked, why) => {
    expect(() => actionsOf({...nothing, ...asked}, named, 3)).toThrow(why);
  });
});
