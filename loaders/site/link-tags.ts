import {cardSize} from "../../src/components/card-svg.ts";
import type {Drawn} from "../../src/components/drawn.ts";
import {escapeHtml} from "../../src/components/html.ts";
import {say} from "../../src/components/words.ts";
import {dataPackage} from "../../src/datasets/package.ts";
import {englishAddress, localeOf, pageAddress} from "../../src/lib/page-address.ts";
import {locales, type Locale} from "../../src/lib/words.ts";
import {pageAddressOf, siteOrigin} from "../formats/address.ts";
import {oembedLink} from "./oembed.ts";
import {figureCardName, siteCardName} from "./pictures.ts";

/** Languages as Open Graph names them. */
const ogLocales: Readonly<Record<Locale, string>> = {en: "en_US", ja: "ja_JP"};

/** What Framework puts behind the title of every page: its name, which links show by itself. */
const suffix = new RegExp(` \\| ${escapeHtml(say("product", "en"))}$`);

/** What is shown with a link to a page. */
export interface LinkedPage {
  /** Address of the page, from the root of the site: `/budgets`, `/ja/figures/`. */
  readonly address: string;
  /** The page that answers unknown addresses has none of its own, and no twin. */
  readonly isAnywhere?: boolean;
  /** The figure on the card; without one it is the card of the site. */
  readonly figure?: Drawn | undefined;
}

/**
 * A page with what others read of it to show a link: Open Graph and Twitter card with the title and the description that
 * the page has, its place among the languages, and its own address. Where the address of the site is not known
 * (`siteOrigin`), whatever must be a whole address is left out.
 */
export function withLinkTags(page: string, linked: LinkedPage): string {
  const [, title] = /<title>([\s\S]*?)<\/title>/.exec(page)!;
  const [, description] = /<meta name="description" content="([^"]*)"/.exec(page)!;
  const {address, figure, isAnywhere = false} = linked;
  const locale = localeOf(address);
  const others = isAnywhere ? [] : locales.filter((other) => other !== locale);
  const isKnown = siteOrigin() !== "";
  const properties: [name: string, content: string][] = [
    ["og:title", attribute(title.replace(suffix, ""))],
    ["og:description", description],
    ["og:type", englishAddress(address) === "/" ? "website" : "article"],
    ["og:site_name", escapeHtml(say("product", locale))],
    ["og:locale", ogLocales[locale]],
    ...others.map((other): [string, string] => ["og:locale:alternate", ogLocales[other]]),
    ...(isKnown && !isAnywhere ? [["og:url", pageAddressOf(address)] as [string, string]] : []),
    ...(isKnown ? picture(linked, locale) : [])
  ];
  const tags = [
    ...properties.map(([name, content]) => `<meta property="${name}" content="${content}">`),
    `<meta name="twitter:card" content="summary_large_image">`,
    ...(isKnown && !isAnywhere ? [canonical(address), ...alternates(address)] : []),
    ...(figure && englishAddress(address) === `/figures/${figure.figure.id}`
      ? oembedLink(figure.figure.id, locale)
      : [])
  ];
  return intoHead(page, tags);
}

/**
 * An embed with the page of its figure, for those who find or show a link to the embed: the card is there, and the first
 * response of the embed stays small.
 */
export function withFigureLinks(embed: string, id: string, locale: Locale): string {
  if (siteOrigin() === "") return embed;
  return intoHead(embed, [canonical(pageAddress(`/figures/${id}`, locale)), ...oembedLink(id, locale)]);
}

/** Address of a page of the built site by its file: `ja/figures/index.html` is at `/ja/figures/`. */
export function addressOfFile(file: string): string {
  return `/${file.replace(/\.html$/, "").replace(/(^|\/)index$/, "$1")}`;
}

/** The card, its size, and what it shows in words. */
function picture({figure}: LinkedPage, locale: Locale): [name: string, content: string][] {
  const name = figure ? figureCardName(figure.figure.id, locale) : siteCardName(locale);
  const alt =
    figure?.figure.alt(figure.rows, locale) ?? `${dataPackage.title[locale]}. ${dataPackage.question[locale]}`;
  return [
    ["og:image", pageAddressOf(`/${name}`)],
    ["og:image:width", String(cardSize.width)],
    ["og:image:height", String(cardSize.height)],
    ["og:image:alt", escapeHtml(alt)]
  ];
}

function canonical(address: string): string {
  return `<link rel="canonical" href="${pageAddressOf(address)}">`;
}

/** The same page in each language, and in English for all others. */
function alternates(address: string): string[] {
  const english = englishAddress(address);
  const all = [...locales.map((locale) => [locale, pageAddress(english, locale)]), ["x-default", english]];
  return all.map(([lang, to]) => `<link rel="alternate" hreflang="${lang}" href="${pageAddressOf(to)}">`);
}

function intoHead(page: string, tags: readonly string[]): string {
  return page.replace("</head>", () => `${tags.join("\n")}\n</head>`);
}

/** Text that is escaped for its place between tags, for an attribute too. */
function attribute(text: string): string {
  return text.replaceAll('"', "&quot;");
}
