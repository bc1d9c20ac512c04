import type {Chart, Layer} from "../chart.ts";
import {config, palette} from "../chart.ts";

/** A network's part of all reach across, in whole per cent, and the part that no other network gives. */
interface Named {
  readonly kind: "network";
  readonly name: string;
  /** The leader's department. */
  readonly home: string | undefined;
  readonly percent: number;
  readonly sole: number;
}

/** All other networks together. */
interface Rest {
  readonly kind: "rest";
  readonly networks: number;
  readonly percent: number;
}

export type NetworksRow = Named | Rest;

const width = 460;
const rowHeight = 40;
const top = 34;

/**
 * Which networks bind the departments together, and is the organisation vulnerable? A bar for each network's part of
 * all reach, dark where no other network gives it. The parts add up to 100 %.
 */
export const networks: Chart<NetworksRow> = {
  name: "networks",
  spec: (rows, words) => {
    const named = rows.filter((row) => row.kind === "network");
    const [rest] = rows.filter((row) => row.kind === "rest");
    const largest = Math.max(1, ...named.map(({percent}) => percent));
    const scale = {domain: [0, largest], range: [0, width - 60], nice: false};
    const placed = named.map(({name, percent, sole}, at) => ({
      name,
      percent,
      sole,
      text: words.format.percent(percent / 100),
      y: top + at * rowHeight + 12,
      bar: top + at * rowHeight + 21,
      barEnd: top + at * rowHeight + 32,
      middle: top + at * rowHeight + 27,
    }));
    const foot = top + named.length * rowHeight + 6;
    const y = (field: string) => ({field, type: "quantitative" as const, scale: null, axis: null});
    const x = (field: string) => ({field, type: "quantitative" as const, scale, axis: null});
    const bar = (field: string, color: string): Layer => ({
      mark: {type: "rect", color},
      encoding: {x: x(field), x2: {datum: 0}, y: y("bar"), y2: {field: "barEnd"}},
    });
    return {
      $schema: "https://vega.github.io/schema/vega-lite/v6.json",
      description: words.networks.description,
      width,
      height: rest === undefined ? foot : foot + 24,
      padding: {left: 0, top: 4, right: 4, bottom: 4},
      config: config(words),
      data: {values: placed},
      layer: [
        ...legend(words.networks.sole, words.networks.shared),
        {
          mark: {type: "text", align: "left", baseline: "middle", fontSize: 13.5, limit: width},
          encoding: {x: {value: 0}, y: y("y"), text: {field: "name"}},
        },
        bar("percent", palette.aboveLight),
        bar("sole", palette.above),
        {
          mark: {type: "text", align: "left", baseline: "middle", fontSize: 14, fontWeight: 600, dx: 8},
          encoding: {x: x("percent"), y: y("middle"), text: {field: "text"}},
        },
        ...(rest === undefined
          ? []
          : remainder(words.networks.rest(rest.networks), words.format.percent(rest.percent / 100), foot)),
      ],
    };
  },
  table: (rows, words) => ({
    columns: [
      {title: words.networks.network, numbers: undefined},
      {title: words.page.home, numbers: undefined},
      {title: words.networks.credit, numbers: "percent"},
      {title: words.networks.ofWhichSole, numbers: "percent"},
    ],
    rows: rows.map((row) =>
      row.kind === "rest"
        ? [words.networks.rest(row.networks), words.format.none, row.percent / 100, words.format.none]
        : [row.name, row.home ?? words.format.none, row.percent / 100, row.sole / 100],
    ),
  }),
};

/** The rest in words below a line: a bar of it would dwarf the others. */
function remainder(name: string, percent: string, foot: number): readonly Layer[] {
  return [
    {
      data: {values: [{}]},
      mark: {type: "rule", color: palette.hairline},
      encoding: {x: {value: 0}, x2: {value: width}, y: {value: foot}},
    },
    {
      data: {values: [{text: `${name}: ${percent}`}]},
      mark: {type: "text", align: "left", baseline: "middle", fontSize: 13.5, color: palette.muted},
      encoding: {x: {value: 0}, y: {value: foot + 16}, text: {field: "text"}},
    },
  ];
}

function legend(sole: string, shared: string): readonly Layer[] {
  const entry = (x: number, color: string, text: string): readonly Layer[] => [
    {
      data: {values: [{}]},
      mark: {type: "rect", color},
      encoding: {x: {value: x}, x2: {value: x + 18}, y: {value: 4}, y2: {value: 15}},
    },
    {
      data: {values: [{text}]},
      mark: {type: "text", align: "left", baseline: "middle", fontSize: 12.5, color: palette.muted},
      encoding: {x: {value: x + 25}, y: {value: 10}, text: {field: "text"}},
    },
  ];
  return [...entry(0, palette.above, sole), ...entry(width / 2, palette.aboveLight, shared)];
}
