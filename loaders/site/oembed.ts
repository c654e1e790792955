import {cardSize} from "../../src/components/card-svg.ts";
import type {Drawn} from "../../src/components/drawn.ts";
import {embedCode, reservedHeights} from "../../src/components/embed-code.ts";
import {embedFacts} from "../../src/components/embed-panel.ts";
import {say} from "../../src/components/words.ts";
import {sizes} from "../../src/figures/figure.ts";
import {pageAddress} from "../../src/lib/page-address.ts";
import {locales, type Locale} from "../../src/lib/words.ts";
import {pageAddressOf, siteOrigin} from "../formats/address.ts";
import {buildDocument} from "../lib/document.ts";
import {pictureSize} from "./picture-size.ts";
import {figureCardName} from "./pictures.ts";

/**
 * What editors ask for that turn the address of a figure into its embed (oEmbed 1.0), by name, in both languages. The
 * answers are whole addresses: where that of the site is not known there are none.
 */
export function oembedFiles(all: ReadonlyMap<string, Drawn>): Record<string, string> {
  if (siteOrigin() === "") return {};
  const document = buildDocument();
  return Object.fromEntries(
    [...all.values()].flatMap((drawn) => {
      const facts = embedFacts(drawn, pictureSize(drawn, document));
      return locales.map((locale) => {
        const answer = {
          version: "1.0",
          type: "rich",
          title: facts.title[locale],
          provider_name: say("product", locale),
          provider_url: pageAddressOf(pageAddress("/", locale)),
          html: embedCode(facts, {locale, theme: "auto", controls: true}, siteOrigin()).iframe,
          width: sizes.medium,
          height: reservedHeights(facts.heights[locale]).else,
          thumbnail_url: pageAddressOf(`/${figureCardName(facts.id, locale)}`),
          thumbnail_width: cardSize.width,
          thumbnail_height: cardSize.height
        };
        return [oembedAddress(facts.id, locale).slice(1), `${JSON.stringify(answer)}\n`];
      });
    })
  );
}

/** The link by which a page of a figure or its embed names the answer; none where there is no answer. */
export function oembedLink(id: string, locale: Locale): readonly string[] {
  if (siteOrigin() === "") return [];
  const address = pageAddressOf(oembedAddress(id, locale));
  return [`<link rel="alternate" type="application/json+oembed" href="${address}">`];
}

function oembedAddress(id: string, locale: Locale): string {
  return pageAddress(`/oembed/${id}.json`, locale);
}
