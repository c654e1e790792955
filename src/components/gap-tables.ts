import {gapReasons, gapTopics, type Gap, type GapTopic} from "../datasets/gaps.ts";
import {specs} from "../datasets/index.ts";
import {pageAddress} from "../lib/page-address.ts";
import type {Locale, Words} from "../lib/words.ts";
import {html, type Html} from "./html.ts";
import {headCells, scroll, table} from "./table.ts";

const heads = {
  what: {en: "What is missing", ja: "欠けているもの"},
  why: {en: "Why", ja: "理由"},
  where: {en: "Where it may be found", ja: "所在"},
  address: {en: "Address", ja: "URL"}
} as const satisfies Record<string, Words>;

const columns = [heads.what, heads.why, heads.where];

/** What is not published, a table for each topic, grouped by the dataset where it would belong. */
export function gapTables(gaps: readonly Gap[], locale: Locale): Html {
  const topics = (Object.keys(gapTopics) as GapTopic[]).map((topic) => ({
    topic,
    listed: gaps.filter((gap) => gap.topic === topic)
  }));
  return html`${topics.map(({topic, listed}) => listed.length > 0 && topicTable(topic, listed, locale))}`;
}

/** What one dataset lacks. */
export function ownGapTable(gaps: readonly Gap[], locale: Locale): Html {
  return table(
    heads.what[locale],
    columns,
    gaps.map((gap) => gapRow(gap, locale)),
    locale
  );
}

function topicTable(topic: GapTopic, gaps: readonly Gap[], locale: Locale): Html {
  const groups = specs.flatMap(({id, title}) => {
    const own = gaps.filter(({dataset}) => dataset === id);
    if (own.length === 0) return [];
    return [
      html`<tbody><tr class="group"><th scope="rowgroup" colspan="3"><a href="${pageAddress(`/datasets/${id}`, locale)}">${title[locale]}</a></th></tr>
${own.map((gap) => gapRow(gap, locale))}</tbody>`
    ];
  });
  const name = gapTopics[topic][locale];
  return html`<h2 id="${topic}">${name}</h2>
${scroll(name, html`<table class="sources"><thead><tr>${headCells(columns, locale)}</tr></thead>${groups}</table>`)}
`;
}

function gapRow(gap: Gap, locale: Locale): Html {
  const {gap_id, reason, url} = gap;
  const where = gap[`where_${locale}`];
  return html`<tr><td>${gap[`what_${locale}`]}</td><td>${gapReasons[reason][locale]}</td><td>${url ? html`<a href="${url}" rel="noopener external">${where}</a>` : where} <code>${gap_id}</code></td></tr>`;
}
