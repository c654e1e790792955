import {locales, type Locale, type Words} from "../lib/words.ts";
import {copyable, copyStatus} from "./copyable.ts";
import type {Drawn} from "./drawn.ts";
import {embedAddress, embedCode, embedWays, type EmbedChoice, type EmbedFacts, type EmbedWay} from "./embed-code.ts";
import {embedHeights} from "./embed-heights.ts";
import {html, Html} from "./html.ts";
import {placeholderOrigin} from "./snippet-code.ts";

/** Names of the ways, and what an author should know of each. */
const ways: Readonly<Record<EmbedWay, {readonly name: Words; readonly about: Words}>> = {
  iframe: {
    name: {en: "Frame", ja: "iframe"},
    about: {
      en: "For any page and any editor. The chart reads without script; the second line keeps the frame as high as the figure and may be left out, as room is reserved.",
      ja: "どのページ、どの編集システムでも使える。図はスクリプトなしで読める。2行目は枠の高さを図に合わせるもので、高さは確保済みのため省いてもよい。"
    }
  },
  element: {
    name: {en: "Element", ja: "要素"},
    about: {
      en: "The figure as part of your page, in a shadow root. Change its attributes (name, locale, theme, controls, view) and it follows; add inherit and it takes the font and the colors of your page. The link shows where script does not run.",
      ja: "ページの一部として Shadow DOM に描く。属性（name, locale, theme, controls, view）を変えると図も変わる。inherit を付けるとページのフォントと色に合わせる。スクリプトが動かない環境ではリンクを表示する。"
    }
  },
  module: {
    name: {en: "Module", ja: "モジュール"},
    about: {
      en: 'For pages with code of their own: mount resolves to {update, dispose}; its options are locale, theme (auto, light, dark, inherit), controls, view ({years: "1990-2026"}) and onChange, which is told the view that a reader chooses.',
      ja: '自前のコードを持つページ向け。mount は {update, dispose} を返す。オプションは locale、theme（auto, light, dark, inherit）、controls、view（{years: "1990-2026"}）、読者の選択を受け取る onChange。'
    }
  },
  picture: {
    name: {en: "Picture", ja: "画像"},
    about: {
      en: "Where neither frames nor script are allowed, such as newsletters: a picture with its alternative text, and a link to the values.",
      ja: "枠もスクリプトも使えない場合（メールマガジンなど）の画像。代替テキストと値へのリンク付き。"
    }
  }
};

const words = {
  options: {en: "Options of the embed", ja: "埋め込みの設定"},
  theme: {en: "Light", ja: "明暗"},
  auto: {en: "as the reader has it", ja: "読者の設定"},
  light: {en: "light", ja: "明るい"},
  dark: {en: "dark", ja: "暗い"},
  language: {en: "Language", ja: "言語"},
  controls: {en: "Reader may choose", ja: "表示の選択を許す"},
  width: {en: "Width of the preview", ja: "プレビューの幅"},
  full: {en: "full", ja: "全幅"},
  preview: {en: "Preview", ja: "プレビュー"}
} as const satisfies Record<string, Words>;

const languages: Readonly<Record<Locale, string>> = {en: "English", ja: "日本語"};

/** Widths of columns that a preview can take, in pixels. */
const previewWidths = [320, 480, 640, 800] as const;

/** What the code for a figure says of it. */
export function embedFacts(drawn: Drawn, picture: EmbedFacts["picture"]): EmbedFacts {
  const {figure, rows} = drawn;
  return {
    id: figure.id,
    title: {en: figure.title(rows, "en"), ja: figure.title(rows, "ja")},
    alt: {en: figure.alt(rows, "en"), ja: figure.alt(rows, "ja")},
    heights: {en: embedHeights(drawn, "en"), ja: embedHeights(drawn, "ja")},
    picture,
    hasControls: (figure.controls?.(rows) ?? []).length > 0
  };
}

/**
 * How to embed a figure: the code for each way, one after the other, and a preview. A script makes tabs of them, lets
 * an author choose, and fills in the address of the site (`livePanel`).
 */
export function embedPanel(facts: EmbedFacts, locale: Locale): Html {
  const choice: EmbedChoice = {locale, theme: "auto", controls: true};
  const code = embedCode(facts, choice, placeholderOrigin);
  return html`<div class="embed-panel">
${optionsForm(facts, locale)}
${embedWays.map(
  (way) => html`<section class="embed-way" data-way="${way}" aria-label="${ways[way].name[locale]}">
<h3>${ways[way].name[locale]}</h3>
<p>${ways[way].about[locale]}</p>
${copyable(code[way], `${ways[way].name[locale]}: HTML`, locale)}
</section>`
)}
${copyStatus(locale)}
<h3>${words.preview[locale]}</h3>
<div class="embed-preview"><iframe src="${embedAddress(facts.id, choice)}" title="${words.preview[locale]}: ${facts.title[locale]}" loading="lazy" height="${facts.heights[locale].medium}"></iframe></div>
<script type="application/json">${new Html(JSON.stringify(facts).replaceAll("<", "\\u003c"))}</script>
</div>`;
}

function optionsForm({hasControls}: EmbedFacts, locale: Locale): Html {
  const option = (value: string, text: string, isChosen: boolean) =>
    html`<option value="${value}"${isChosen && " selected"}>${text}</option>`;
  return html`<form class="embed-options" aria-label="${words.options[locale]}">
<label>${words.theme[locale]} <select name="theme">${(["auto", "light", "dark"] as const).map((theme) => option(theme, words[theme][locale], theme === "auto"))}</select></label>
<label>${words.language[locale]} <select name="locale">${locales.map((each) => option(each, languages[each], each === locale))}</select></label>
<label>${words.width[locale]} <select name="width">${option("", words.full[locale], true)}${previewWidths.map((width) => option(String(width), `${width} px`, false))}</select></label>
${hasControls && html`<label><input type="checkbox" name="controls" checked> ${words.controls[locale]}</label>`}
</form>`;
}
