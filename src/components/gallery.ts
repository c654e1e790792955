import {sections} from "./site.ts";
import {html, type Html} from "./html.ts";
import type {Drawn} from "./drawn.ts";
import {pageAddress} from "../lib/page-address.ts";
import type {Locale} from "../lib/words.ts";
import {say} from "./words.ts";

/** All figures with a small picture, the finding and the measure, to be filtered by section and by word. */
export function gallery(all: readonly Drawn[], link: (path: string) => string, locale: Locale): Html {
  const used = sections.filter(({path}) => all.some(({figure}) => figure.page === path));
  return html`<form class="gallery-filter" role="search" aria-label="${say("gallery", locale)}">
      <label><span>${say("search", locale)}</span><input type="search" name="q"></label>
      <fieldset><legend>${say("section", locale)}</legend>${[
        html`<label><input type="radio" name="section" value="" checked>${say("all", locale)}</label>`,
        ...used.map(
          ({path, name}) =>
            html`<label><input type="radio" name="section" value="${path.slice(1)}">${name[locale]}</label>`
        )
      ]}</fieldset>
      <output aria-live="polite"></output>
    </form>
    <ul class="gallery">${all.map((drawn) => card(drawn, link, locale))}</ul>`;
}

function card({figure, rows}: Drawn, link: (path: string) => string, locale: Locale): Html {
  const {id, page, datasets} = figure;
  const subtitle = figure.subtitle(rows, locale, {});
  return html`<li data-section="${page.slice(1)}" data-words="${[id, subtitle, ...datasets].join(" ").toLowerCase()}">
    <a href="${pageAddress(`/figures/${id}`, locale)}"><svg viewBox="0 0 ${thumbnail.width} ${thumbnail.height}" aria-hidden="true"><use href="${link("/figures/thumbnails.svg")}#${id}"/></svg>
    <span class="gallery-title">${figure.title(rows, locale)}</span></a>
    <p>${subtitle}</p>
  </li>`;
}

/** Size of a small picture in its own units. */
export const thumbnail = {width: 360, height: 260} as const;
