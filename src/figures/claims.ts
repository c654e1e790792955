import {layoutUnits, type Units} from "../charts/layout-units.ts";
import {units} from "../charts/units.ts";
import {claimArticles} from "../datasets/claim-articles.ts";
import {claimVerdicts, type ClaimVerdict} from "../datasets/claim-verdicts.ts";
import {formatDate} from "../lib/format.ts";
import type {Theme} from "../lib/theme.ts";
import type {Locale} from "../lib/words.ts";
import {defineFigure, roomOf, type DrawnRow} from "./figure.ts";

/** A claim and what was found of it. */
interface ClaimRow extends DrawnRow {
  readonly section: string;
  readonly verdict: ClaimVerdict;
  readonly basis: "rows" | "documents";
  readonly claim_date: string | null;
  readonly claim_en: string;
  readonly claim_ja: string;
}

type Told = Omit<ClaimRow, "source_id" | "locator"> & {
  readonly position: number;
  readonly article_source_id: string;
};

/** The article that the figure is about. */
const [article] = claimArticles;

const verdicts = Object.keys(claimVerdicts) as ClaimVerdict[];

/** The color of each verdict, in the figure and wherever a verdict is shown. */
export const verdictColors: Readonly<Record<ClaimVerdict, keyof Theme>> = {
  supported: "other",
  "supported-with-nuance": "extra2",
  contradicted: "extra1",
  "not-verifiable": "faint"
};

export const claims = defineFigure<ClaimRow>({
  id: "claims",
  datasets: ["claims"],
  page: article.page,
  rows(tables, {escape}) {
    const told = tables.claims
      .filter(escape((row: {readonly article: string}) => row.article === article.id))
      .orderby("position")
      .select(
        ...["position", "section", "verdict", "basis", "claim_date", "claim_en", "claim_ja"],
        ...["article_source_id", "status", "note"]
      )
      .objects() as Told[];
    // The box is a claim, so it cites the article that makes it; the documents of its verdict are on the page.
    return told.map(({position, article_source_id: source_id, ...row}) => ({
      ...row,
      ...{source_id, locator: `claim ${position} in its order`}
    }));
  },
  title(rows, locale) {
    const {all, supported, nuance, contradicted, unknown} = counts(rows);
    return locale === "en"
      ? `Of ${all} checkable claims of the article, ${supported} hold as they stand, ${nuance} with nuance; ${contradicted} are contradicted, and ${unknown} could not be verified`
      : `記事の検証可能な主張${all}件のうち、${supported}件はそのまま、${nuance}件は留保つきで成り立つ。資料に反するもの${contradicted}件、検証できないもの${unknown}件`;
  },
  subtitle: (_, locale) =>
    locale === "en"
      ? "Claims by section of the article and by verdict, in its order; each box is one claim"
      : "記事の節と判定による主張の内訳（記事の順、一枠が一件）",
  alt(rows, locale) {
    const per = Object.entries(article.sections).map(([id, name]) => {
      const own = rows.filter(({section}) => section === id);
      const parts = verdicts.flatMap((verdict) => {
        const n = own.filter((row) => row.verdict === verdict).length;
        return n > 0 ? [`${n} ${claimVerdicts[verdict][locale].toLowerCase()}`] : [];
      });
      return `${name[locale]}: ${parts.join(", ")}`;
    });
    return locale === "en" ? `Boxes by section. ${per.join("; ")}.` : `節ごとの枠。${per.join("；")}。`;
  },
  caveat(rows, locale) {
    const {all, byRows} = counts(rows);
    return locale === "en"
      ? `Claims weigh unequally, so the counts are no mark for the article. ${byRows} of ${all} verdicts are computed from tables; the others rest on documents, many of them read in part. Not verifiable refutes nothing.`
      : `主張の重みは異なり、件数は記事の評点ではない。${all}件のうち${byRows}件の判定は表から計算し、他は文書による。多くは一部のみの確認で、「検証できない」は反証ではない。`;
  },
  breaks: [],
  notes: (_, locale) =>
    locale === "en"
      ? [
          "Each box cites the article; the documents and rows behind its verdict stand beside the claim on the page Claims."
        ]
      : ["各枠の出典は記事。判定の根拠となる文書と行は「主張の検証」の頁で主張ごとに示す。"],
  read(row, locale) {
    const {section, verdict, claim_date: date} = row;
    const undated = locale === "en" ? "no date claimed" : "日付なし";
    return {
      series: `${article.sections[section][locale]}: ${claimVerdicts[verdict][locale]}`,
      date: date ? formatDate(date, locale) : undated,
      value: row[`claim_${locale}`]
    };
  },
  marks: (rows, room) => layoutUnits(data(rows, room.locale), room).marks,
  draw: (rows, options) => units(data(rows, roomOf(options).locale), options),
  heights: {narrow: 404, medium: 312, wide: 296},
  facts(rows) {
    const {all, supported, nuance, contradicted, unknown, byRows} = counts(rows);
    return {
      all: String(all),
      supported: String(supported),
      nuance: String(nuance),
      contradicted: String(contradicted),
      unknown: String(unknown),
      "by-rows": String(byRows),
      "by-documents": String(all - byRows)
    };
  }
});

function counts(rows: readonly ClaimRow[]) {
  const of = (verdict: ClaimVerdict) => rows.filter((row) => row.verdict === verdict).length;
  return {
    all: rows.length,
    supported: of("supported"),
    nuance: of("supported-with-nuance"),
    contradicted: of("contradicted"),
    unknown: of("not-verifiable"),
    byRows: rows.filter(({basis}) => basis === "rows").length
  };
}

function data(rows: readonly ClaimRow[], locale: Locale): Units {
  return {
    columns: verdicts.map((id) => ({
      ...{id, label: claimVerdicts[id][locale], color: verdictColors[id]},
      hollow: id === "not-verifiable"
    })),
    lanes: Object.entries(article.sections).map(([id, name]) => ({id, label: name[locale]})),
    units: rows.map(({section, verdict}, row) => ({lane: section, column: verdict, row}))
  };
}
