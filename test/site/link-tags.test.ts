import {parseHTML} from "linkedom";
import {gzipSync} from "node:zlib";
import {afterEach, describe, expect, test, vi} from "vitest";
import {buildDocument} from "../../loaders/lib/document.ts";
import {embedHeadScript} from "../../loaders/site/bundle.ts";
import {embedStyle} from "../../loaders/site/embed-style.ts";
import {withPolicy} from "../../loaders/site/finish-page.ts";
import {addressOfFile, withFigureLinks, withLinkTags, type LinkedPage} from "../../loaders/site/link-tags.ts";
import {figureFinder} from "../../loaders/site/page-figures.ts";
import {pictureNames} from "../../loaders/site/pictures.ts";
import {embedPage} from "../../src/components/embed-page.ts";
import {figures} from "../../src/figures/index.ts";
import {locales} from "../../src/lib/words.ts";
import {drawn} from "../lib/drawing.ts";

const origin = "https://alliance.example";
const page = `<!DOCTYPE html><html><head>
<meta name="description" content="Money is &quot;not&quot; autonomy.">
<title>What "free" costs &amp; buys | Shield &amp; Spear</title>
</head><body></body></html>`;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The tags of a page: properties by name, and links as relation (and language) and address. */
function tagsOf(linked: LinkedPage, text = page) {
  const {document} = parseHTML(withLinkTags(text, linked));
  const metas = [...document.querySelectorAll("head > meta[property], head > meta[name^=twitter]")];
  const links = [...document.querySelectorAll("head > link[rel=canonical], head > link[hreflang]")];
  return {
    meta: Object.fromEntries(
      metas.map((meta) => [meta.getAttribute("property") ?? meta.getAttribute("name"), meta.getAttribute("content")])
    ),
    links: links.map((link) => [link.getAttribute("hreflang") ?? "canonical", link.getAttribute("href")])
  };
}

const budgets: LinkedPage = {address: "/ja/budgets", figure: drawn("budget-trend")};

describe("where the address of the site is known", () => {
  test("a link shows title, description and the card of the figure, with its size and alternative text", () => {
    vi.stubEnv("SITE_ORIGIN", origin);
    const {figure, rows} = drawn("budget-trend");
    expect(tagsOf(budgets).meta).toEqual({
      "og:title": 'What "free" costs & buys',
      "og:description": 'Money is "not" autonomy.',
      "og:type": "article",
      "og:site_name": "盾と矛",
      "og:locale": "ja_JP",
      "og:locale:alternate": "en_US",
      "og:url": `${origin}/ja/budgets`,
      "og:image": `${origin}/ja/figures/budget-trend-card.png`,
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:alt": figure.alt(rows, "ja"),
      "twitter:card": "summary_large_image"
    });
  });

  test("a page names its own address and its twins", () => {
    vi.stubEnv("SITE_ORIGIN", `${origin}/`);
    const twins = [
      ["en", `${origin}/budgets`],
      ["ja", `${origin}/ja/budgets`],
      ["x-default", `${origin}/budgets`]
    ];
    expect(tagsOf(budgets).links).toEqual([["canonical", `${origin}/ja/budgets`], ...twins]);
    const english = {...budgets, address: "/budgets"};
    expect(tagsOf(english).links).toEqual([["canonical", `${origin}/budgets`], ...twins]);
  });

  test("the home page has the card of the site in its language", () => {
    vi.stubEnv("SITE_ORIGIN", origin);
    const {meta, links} = tagsOf({address: "/ja/"});
    expect(meta).toMatchObject({"og:type": "website", "og:image": `${origin}/ja/card.png`});
    expect(meta["og:image:alt"]).toContain("日米同盟");
    expect(links[0]).toEqual(["canonical", `${origin}/ja/`]);
    expect(links[1]).toEqual(["en", `${origin}/`]);
  });

  test("an embed names the page of its figure", () => {
    vi.stubEnv("SITE_ORIGIN", origin);
    const {document} = parseHTML(withFigureLinks(page, "budget-trend", "ja"));
    const link = document.querySelector("head > link[rel=canonical]")!;
    expect(link.getAttribute("href")).toBe(`${origin}/ja/figures/budget-trend`);
  });

  test("the page for unknown addresses claims none", () => {
    vi.stubEnv("SITE_ORIGIN", origin);
    const {meta, links} = tagsOf({address: "/404", isAnywhere: true});
    expect(links).toEqual([]);
    expect(meta).not.toHaveProperty("og:url");
    expect(meta).not.toHaveProperty("og:locale:alternate");
    expect(meta).toHaveProperty("og:image", `${origin}/card.png`);
  });

  test.each(locales)("the first response of every embed stays within 14 kB compressed, in %s", (locale) => {
    vi.stubEnv("SITE_ORIGIN", origin);
    const [document, style, script] = [buildDocument(), embedStyle(), embedHeadScript()];
    for (const {id} of figures) {
      const embed = embedPage(drawn(id), {document, locale, style, script});
      const tagged = withFigureLinks(embed, id, locale);
      expect(gzipSync(withPolicy(tagged), {level: 9}).length, id).toBeLessThanOrEqual(14_000);
    }
  });
});

test("where it is not known, nothing that has to be a whole address is there, and the rest is", () => {
  vi.stubEnv("SITE_ORIGIN", "");
  const {meta, links} = tagsOf(budgets);
  expect(links).toEqual([]);
  expect(withFigureLinks(page, "budget-trend", "en")).toBe(page);
  expect(Object.keys(meta)).toEqual([
    ...["og:title", "og:description", "og:type", "og:site_name", "og:locale", "og:locale:alternate", "twitter:card"]
  ]);
});

test("pages stand at their address without ending, and a folder at its own", () => {
  expect(["index.html", "ja/index.html", "budgets.html", "ja/figures/index.html"].map(addressOfFile)).toEqual([
    ...["/", "/ja/", "/budgets", "/ja/figures/"]
  ]);
});

test("a page is shown by the figure that it is about, or else by its first", () => {
  const figureOf = figureFinder();
  expect(figureOf("/ja/figures/budget-gdp")).toBe("budget-gdp");
  expect(figureOf("/budgets")).toBe("budget-trend");
  expect(figureOf("/ja/budgets")).toBe("budget-trend");
  for (const address of ["/", "/ja/", "/figures/", "/datasets/polls", "/404"])
    expect(figureOf(address)).toBeUndefined();
});

test("the cards that pages name are made", () => {
  vi.stubEnv("SITE_ORIGIN", origin);
  for (const locale of locales) {
    const address = locale === "en" ? "/x" : "/ja/x";
    const named = [undefined, ...figures.map(({id}) => drawn(id))].map(
      (figure) => tagsOf({address, figure}).meta["og:image"]
    );
    for (const image of named) expect(pictureNames).toContain(image!.slice(origin.length + 1));
  }
});
