import {coverageOf, type Coverage, type SeriesYears} from "../datasets/coverage.ts";
import type {DatasetSpec} from "../datasets/spec.ts";
import {pageAddress} from "../lib/page-address.ts";
import type {Locale, Words} from "../lib/words.ts";
import {yearRanges} from "../lib/year-ranges.ts";
import {html, type Html} from "./html.ts";
import {rowWords} from "./value-words.ts";

const heads = {
  all: {en: "All rows", ja: "全ての行"},
  missing: {en: "missing", ja: "欠け"},
  list: {en: "A list: no year is due.", ja: "一覧であり、年ごとの値を要しない。"},
  strip: {en: "Years with rows", ja: "行のある年"}
} as const satisfies Record<string, Words>;

/** First and last year of the strips. */
export type Span = readonly [first: number, last: number];

interface Covered {
  readonly spec: DatasetSpec;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The years that the strips must hold: whole decades would waste room on a phone. */
export function spanOf(views: readonly Covered[]): Span {
  const years = views.flatMap(({spec, rows}) => coverageOf(spec, rows)?.series.flatMap((series) => series.years) ?? []);
  return years.reduce<Span>(([first, last], year) => [Math.min(first, year), Math.max(last, year)], [1950, 1950]);
}

/** The years of every dataset, series by series: a strip to see, and the same in words. */
export function coverageTable(views: readonly Covered[], span: Span, locale: Locale): Html {
  const groups = views.flatMap(({spec, rows}) => {
    const coverage = coverageOf(spec, rows);
    if (!coverage) return [];
    const {id, title} = spec;
    return [
      group(
        html`<a href="${pageAddress(`/datasets/${id}`, locale)}">${title[locale]}</a>`,
        spec,
        coverage,
        span,
        locale
      )
    ];
  });
  return html`<div class="coverage">${groups}</div>`;
}

/** The years of one dataset; null for a dataset without a time. */
export function ownCoverage({spec, rows}: Covered, span: Span, locale: Locale): Html | null {
  const coverage = coverageOf(spec, rows);
  return coverage && html`<div class="coverage">${group(heads.strip[locale], spec, coverage, span, locale)}</div>`;
}

function group(name: Html | string, spec: DatasetSpec, coverage: Coverage, span: Span, locale: Locale): Html {
  const {kind, series} = coverage;
  return html`<table><thead><tr><th scope="col">${name}${kind === "list" && html`<small>${heads.list[locale]}</small>`}</th><th scope="col">${axis(span, locale)}</th></tr></thead>
<tbody>${series.map((one) => seriesRow(spec, one, span, locale))}</tbody></table>
`;
}

function seriesRow({fields}: DatasetSpec, {values, years, missing}: SeriesYears, span: Span, locale: Locale): Html {
  const name = rowWords(fields, values, Object.keys(values), locale) || heads.all[locale];
  const lacks = missing.length > 0 && `; ${heads.missing[locale]} ${yearRanges(missing).join(", ")}`;
  return html`<tr><th scope="row">${name}</th><td>${strip(years, missing, span)}${yearRanges(years).join(", ")}${lacks}</td></tr>
`;
}

function years([first, last]: Span): number {
  return last - first + 1;
}

/** Runs of years as one path of boxes, one unit a year: filled where there are rows, outlined where they are missing. */
function strip(present: readonly number[], missing: readonly number[], span: Span): Html {
  const outlined = missing.length > 0 && html`<path class="lacks" d="${boxes(missing, span, 0.12)}"/>`;
  return html`<svg viewBox="0 0 ${years(span)} 1" preserveAspectRatio="none" aria-hidden="true"><path d="${boxes(present, span, 0)}"/>${outlined}</svg>`;
}

function boxes(list: readonly number[], [first]: Span, inset: number): string {
  const runs: [number, number][] = [];
  for (const year of list) {
    const run = runs.at(-1);
    if (run && year === run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  const height = 1 - 2 * inset;
  return runs
    .map(
      ([from, to]) =>
        `M${from - first + inset} ${inset}h${to - from + 1 - 2 * inset}v${height}H${from - first + inset}z`
    )
    .join("");
}

/** The decades above the strips. They stand in the words of each row too. */
function axis(span: Span, locale: Locale): Html {
  const [first, last] = span;
  const decades = Array.from({length: 20}, (_, i) => (Math.ceil(first / 10) + i) * 10).filter((year) => year <= last);
  const marks = decades.map((year) => {
    const place = Math.round(((year - first) / years(span)) * 10000) / 100;
    return html`<text x="${place}%" y="9" text-anchor="${place > 95 ? "end" : "middle"}">${year}</text>`;
  });
  return html`<span class="sr-only">${heads.strip[locale]}</span><svg class="axis" aria-hidden="true">${marks}</svg>`;
}
