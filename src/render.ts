import {Resvg} from "@resvg/resvg-js";
import * as vega from "vega";
import type {TopLevelSpec} from "vega-lite";
import {compile} from "vega-lite";
import {fontFiles, type TextStyle, textWidth} from "./fonts.ts";

export interface Naming {
  /** Put before every id in the SVG, so that several charts can stand in one page. */
  readonly id: string;
  /** What the chart shows, at most two sentences: all that a screen reader hears of the picture. */
  readonly finding: string;
}

export interface Rendered {
  readonly svg: string;
  /** What Vega-Lite and Vega complained of; a sound chart gives none. */
  readonly warnings: readonly string[];
}

/**
 * Vega-Lite to SVG, without a browser and with no clock or chance in it: the same spec gives the same bytes. The root
 * has a viewBox and no size, so that the page decides; marks carry no aria, since `role="img"` hides them anyway.
 */
export async function render(spec: TopLevelSpec, naming: Naming): Promise<Rendered> {
  measureWithVendoredFont();
  const warnings: string[] = [];
  const logger = loggerInto(warnings);
  const quiet = {...spec, config: {...spec.config, aria: false}};
  const view = new vega.View(vega.parse(compile(quiet, {logger}).spec), {renderer: "none", logger});
  const drawn = await view.toSVG();
  view.finalize();
  return {svg: finish(drawn, naming), warnings};
}

/** The picture as PNG, `scale` pixels a unit, with the vendored fonts only. */
export function png(svg: string, scale: number): Uint8Array {
  const font = {loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: "Source Sans 3"};
  return new Resvg(svg, {font, fitTo: {mode: "zoom", value: scale}, background: "#FFFFFF"}).render().asPng();
}

/** What the text metrics of Vega know of a text mark. */
interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
  readonly fontStyle?: string;
}

/** Without a canvas Vega guesses 0.8 em a character; limits, legends and axes go by what this says instead. */
function measureWithVendoredFont(): void {
  const metrics: unknown = Reflect.get(vega, "textMetrics");
  if (typeof metrics !== "object" || metrics === null) throw new Error("vega has no text metrics");
  Reflect.set(metrics, "width", (item: TextItem, text: string | number | boolean | null | undefined) =>
    text === null || text === undefined ? 0 : textWidth(String(text).trim(), styleOf(item)),
  );
}

function styleOf({fontSize = 11, fontWeight, fontStyle}: TextItem): TextStyle {
  const weight = fontWeight === "bold" ? 700 : Number(fontWeight) || 400;
  return {
    size: fontSize,
    weight: weight < 500 ? 400 : weight < 650 ? 600 : 700,
    italic: fontStyle === "italic",
  };
}

/** Warnings and errors are kept, the rest is dropped; nothing goes to the console. */
function loggerInto(messages: string[]): vega.LoggerInterface {
  let level = 0;
  function levels(next: number): vega.LoggerInterface;
  function levels(): number;
  function levels(next?: number): vega.LoggerInterface | number {
    if (next === undefined) return level;
    level = next;
    return logger;
  }
  const keep = (...parts: readonly unknown[]) => {
    messages.push(parts.map(String).join(" "));
    return logger;
  };
  const logger: vega.LoggerInterface = {
    level: levels,
    error: keep,
    warn: keep,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}

/** Vega escapes `<` and `>` in texts and attributes, so whatever looks like a tag is one. */
function finish(drawn: string, {id, finding}: Naming): string {
  const number = new Map<string, string>();
  for (const [, found = ""] of drawn.matchAll(/<(?:clipPath|linearGradient|radialGradient|pattern) id="([^"]*)"/g)) {
    number.set(found, `${id}-${number.size + 1}`);
  }
  return drawn.replaceAll(/<[^>]*>/g, (tag) => {
    if (tag.startsWith("<svg")) return root(tag, finding);
    return tag
      .replaceAll(/ (?:aria-[a-z]+|role)="[^"]*"/g, "")
      .replace(/ id="([^"]*)"/, (whole, old: string) => (number.has(old) ? ` id="${number.get(old)}"` : whole))
      .replaceAll(/url\(#([^)]*)\)/g, (whole, old: string) => (number.has(old) ? `url(#${number.get(old)})` : whole));
  });
}

function root(tag: string, finding: string): string {
  const viewBox = /viewBox="([^"]*)"/.exec(tag)?.[1];
  if (viewBox === undefined) throw new Error("no viewBox in the drawing");
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(finding)}" viewBox="${viewBox}">`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
