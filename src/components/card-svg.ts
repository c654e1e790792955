import {createSvg, round} from "../lib/dom.ts";
import {light} from "../lib/theme.ts";
import type {Locale, Words} from "../lib/words.ts";
import {sizeBreakpoints, sizes, type Figure, type Size} from "../figures/figure.ts";
import {sourceLine, type Drawn} from "./drawn.ts";
import {bare} from "./standalone-svg.ts";
import {balancedLines, heightOf, writeLines, type TextLine} from "./text-lines.ts";
import {say} from "./words.ts";

export interface CardOptions {
  readonly document: Document;
  readonly locale: Locale;
  /** What the card says instead of the figure's finding and measure. */
  readonly words?: {readonly title: string; readonly subtitle: string};
}

/** Size in pixels of a card, as those who show links ask for it. */
export const cardSize = {width: 1200, height: 630} as const;

const pad = 44;
const column = 392;
const gap = 32;

/** Between finding and measure, in pixels. */
const between = 10;

const wordsOfCard = {
  breaks: {en: "Circled numbers: breaks in the series, see the page", ja: "丸数字：系列の断絶（ページで説明）"}
} as const satisfies Record<string, Words>;

/** The room for the chart, to the right of the words. */
const room = {x: pad + column + gap, y: 52, width: cardSize.width - column - gap - 2 * pad + 16, height: 540} as const;

/** Sizes of the finding in pixels, largest first: the first that leaves room for all words is taken. */
const titleSizes = [36, 33, 30, 27, 24] as const;

/**
 * A figure as the card that others show with a link to it: finding and measure, the chart at the largest size of
 * letters for which it has room, the publishers behind it, and the name of the site.
 */
export function cardSvg(drawn: Drawn, {document, locale, words}: CardOptions): string {
  const {figure, rows, shapes} = drawn;
  const title = words?.title ?? figure.title(rows, locale);
  const subtitle = words?.subtitle ?? figure.subtitle(rows, locale, {});
  const svg = createSvg({document, ...cardSize, title, description: figure.alt(rows, locale), id: figure.id});
  svg.append("rect").attr("width", cardSize.width).attr("height", cardSize.height).attr("fill", light.paper);
  svg.append("rect").attr("width", 10).attr("height", cardSize.height).attr("fill", light.japan);

  const foot = [
    ...(figure.breaks.length > 0 ? lines(wordsOfCard.breaks[locale], 16, 400, "muted") : []),
    ...lines(`${say("source", locale)}: ${sourceLine(drawn, locale)}`, 16, 400, "muted")
  ];
  const site = lines(say("product", locale), 22, 600, "ink");
  const footTop = cardSize.height - pad - heightOf(site) - between - heightOf(foot);
  const measure = lines(subtitle, 20, 400, "muted");
  const spare = footTop - pad - heightOf(measure) - 3 * between;
  const finding = titleSizes
    .map((size) => lines(title, size, 600, "ink"))
    .find((each) => heightOf(each) <= spare || each[0].size === titleSizes.at(-1))!;
  writeLines(svg, finding, {x: pad, y: pad}, light);
  writeLines(svg, measure, {x: pad, y: pad + heightOf(finding) + between}, light);
  writeLines(svg, foot, {x: pad, y: footTop}, light);
  writeLines(svg, site, {x: pad, y: cardSize.height - pad - heightOf(site)}, light);

  const {scale, width} = fit(figure);
  const size = {width: round(width), height: round(room.height / scale)};
  const chart = figure.draw(rows, {document, ...size, locale, theme: light, id: `${figure.id}-chart`, shapes});
  bare(chart);
  const place = {...room, x: room.x + (room.width - width * scale) / 2, width: width * scale};
  for (const [name, value] of Object.entries(place)) chart.setAttribute(name, String(round(value)));
  svg.node()!.append(chart);
  return `${svg.node()!.outerHTML}\n`;
}

function lines(text: string, size: number, weight: number, color: TextLine["color"]): TextLine[] {
  return balancedLines(text, column, {size, weight, color});
}

/** The scale and the width of the drawing: of the size class whose letters can be largest, as wide as there is room. */
function fit({heights}: Figure): {scale: number; width: number} {
  const widest = {narrow: sizeBreakpoints.medium - 1, medium: sizeBreakpoints.wide - 1, wide: Infinity};
  return (Object.keys(sizes) as Size[])
    .map((size) => {
      const scale = Math.min(room.width / sizes[size], room.height / heights[size]);
      return {scale, width: Math.min(room.width / scale, widest[size])};
    })
    .reduce((best, each) => (each.scale > best.scale ? each : best));
}
