import {pageAddress} from "../lib/page-address.ts";
import type {Locale, Words} from "../lib/words.ts";
import type {Heights} from "./embed-heights.ts";
import {escapeHtml} from "./html.ts";

/** What the code that embeds a figure says of it. */
export interface EmbedFacts {
  readonly id: string;
  readonly title: Words;
  /** What the picture shows, for those who do not see it. */
  readonly alt: Words;
  readonly heights: Readonly<Record<Locale, Heights>>;
  /** Size of the picture that stands alone. */
  readonly picture: {readonly width: number; readonly height: number};
  /** Whether the figure has anything to choose. */
  readonly hasControls: boolean;
}

/** What an author chooses. */
export interface EmbedChoice {
  readonly locale: Locale;
  readonly theme: "auto" | "light" | "dark";
  readonly controls: boolean;
}

/** The ways to embed a figure, in the order of the panel. */
export const embedWays = ["iframe", "element", "module", "picture"] as const;

export type EmbedWay = (typeof embedWays)[number];

/** Address of an embed's page, from the root of the site. */
export function embedAddress(id: string, {locale, theme, controls}: EmbedChoice): string {
  const query = new URLSearchParams([
    ...(theme === "auto" ? [] : [["theme", theme]]),
    ...(controls ? [] : [["controls", "0"]])
  ]);
  return `${pageAddress(`/embed/${id}`, locale)}${query.size > 0 ? `?${query}` : ""}`;
}

/** The heights that code reserves: in a narrow column, and from the medium one on, where they differ little. */
export function reservedHeights({narrow, medium, wide}: Heights): {narrow: number; else: number} {
  return {narrow, else: Math.max(medium, wide)};
}

/** Column width in pixels from which an embed is no longer narrow. */
const narrowBelow = 504;

/** The code to be pasted into a page, for each way. */
export function embedCode(
  {id, title, alt, heights, picture}: EmbedFacts,
  choice: EmbedChoice,
  origin: string
): Readonly<Record<EmbedWay, string>> {
  const {locale, theme, controls} = choice;
  const room = reservedHeights(heights[locale]);
  const own = `${origin}${pageAddress(`/figures/${id}`, locale)}`;
  const [name, words] = [title, alt].map((text) => escapeHtml(text[locale]));
  const address = escapeHtml(origin + embedAddress(id, choice));
  // The column itself decides between the two heights, without script: a frame is a container of one.
  const height =
    room.narrow > room.else
      ? `clamp(${room.else}px, (${narrowBelow}px - 100cqi) * 999, ${room.narrow}px)`
      : `${room.else}px`;
  const attributes = [
    `name="${id}"`,
    locale !== "en" && `locale="${locale}"`,
    theme !== "auto" && `theme="${theme}"`,
    !controls && `controls="0"`
  ];
  const options = [
    locale !== "en" && `locale: "${locale}"`,
    theme !== "auto" && `theme: "${theme}"`,
    !controls && "controls: false"
  ];
  const chosen = options.filter(Boolean).join(", ");
  const svg = (ending: string) => `${own}${ending}`;
  const sources = {
    auto: `  <source media="(prefers-color-scheme: dark)" type="image/svg+xml" srcset="${svg("-dark.svg")}">
  <source type="image/svg+xml" srcset="${svg(".svg")}">`,
    light: `  <source type="image/svg+xml" srcset="${svg(".svg")}">`,
    dark: `  <source type="image/svg+xml" srcset="${svg("-dark.svg")}">`
  };
  return {
    iframe: `<div style="container-type: inline-size">
  <iframe src="${address}" title="${name}" loading="lazy" width="100%" height="${room.else}"
    style="border: 0; height: ${height}"></iframe>
</div>
<script type="module" src="${origin}/embed.js"></script>`,
    element: `<alliance-figure ${attributes.filter(Boolean).join(" ")} style="display: block; min-height: ${room.else}px">
  <a href="${own}">${name}</a>
</alliance-figure>
<script type="module" src="${origin}/embed.js"></script>`,
    module: `<div id="${id}"></div>
<script type="module">
  import {mount} from "${origin}/embed/${id}.js";
  const figure = await mount(document.getElementById("${id}")${chosen && `, {${chosen}}`});
</script>`,
    picture: `<picture>
${sources[theme]}
  <img src="${svg(".png")}" srcset="${svg("@2x.png")} 2x" width="${picture.width}" height="${picture.height}"
    style="max-width: 100%; height: auto" loading="lazy" alt="${words}">
</picture>
<p><a href="${own}#table">${linkWords[locale]}</a></p>`
  };
}

const linkWords: Words = {en: "The values as a table, with their sources", ja: "値の表と出典"};
