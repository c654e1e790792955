import type {Words} from "../lib/words.ts";

/** A question of this product and the query that answers it from the published tables. */
export interface Question {
  readonly id: string;
  readonly asks: Words;
  readonly sql: string;
}

/** Worked questions: what a reader may start from. */
export const questions: readonly Question[] = [
  {
    id: "rises",
    asks: {
      en: "How many years in a row has the initial defense budget risen?",
      ja: "当初の防衛費は何年連続で増えているか。"
    },
    sql: `-- Rises up to the latest year, with and without the costs of SACO and realignment
WITH changes AS (
  SELECT definition, fiscal_year, status,
    coalesce(value_jpy_100m > lag(value_jpy_100m) OVER series
      AND fiscal_year = lag(fiscal_year) OVER series + 1, false) AS rose
  FROM defense_budget
  WHERE definition IN ('incl', 'excl')
  WINDOW series AS (PARTITION BY definition ORDER BY fiscal_year)
), runs AS (
  SELECT *, sum(CASE WHEN rose THEN 0 ELSE 1 END)
    OVER (PARTITION BY definition ORDER BY fiscal_year) AS run
  FROM changes
)
SELECT definition, count(*) FILTER (rose) AS rises_in_a_row,
  min(fiscal_year) FILTER (rose) AS first_rise,
  max(fiscal_year) AS latest, arg_max(status, fiscal_year) AS latest_is
FROM runs
GROUP BY definition, run
HAVING max(fiscal_year) = (SELECT max(fiscal_year) FROM defense_budget)
ORDER BY definition;`
  },
  {
    id: "pollsters",
    asks: {
      en: "Where do Cabinet Office and newspaper polls differ on relations with the United States?",
      ja: "日米関係についての内閣府の調査と新聞の調査は、どこで違うか。"
    },
    sql: `-- Relations are good: Cabinet Office and Yomiuri-Gallup in the same year, in Japan
SELECT official.date AS cabinet_office_date, official.share_pct AS cabinet_office_pct,
  press.date AS yomiuri_date, press.share_pct AS yomiuri_pct,
  round(official.share_pct - press.share_pct, 1) AS points_apart,
  official.mode AS cabinet_office_mode, press.mode AS yomiuri_mode
FROM polls AS official
JOIN polls AS press ON press.date[1:4] = official.date[1:4]
WHERE official.question_id = 'cabinet-office-relations-us' AND official.answer = 'yes-net'
  AND press.question_id = 'yomiuri-gallup-relations' AND press.answer = 'yes'
  AND press.population = 'japan'
ORDER BY points_apart DESC, cabinet_office_date;`
  },
  {
    id: "reciprocal-access",
    asks: {
      en: "Which partners have a reciprocal access agreement with Japan?",
      ja: "日本と円滑化協定（RAA）を結んだ国はどこか。"
    },
    sql: `-- Partners are ISO 3166 codes; an agreement that is not yet in force has no date there
SELECT partners, signed, entered_into_force, title_en, source_id, locator
FROM agreements
WHERE kind = 'raa'
ORDER BY signed;`
  },
  {
    id: "share-of-forces",
    asks: {
      en: "What share of U.S. forces abroad was in Japan, decade by decade?",
      ja: "在外米軍のうち日本に駐留する割合は、年代ごとにどれほどか。"
    },
    sql: `-- The total abroad is known at six dates, and for Japan at five: a decade is the mean of two or three
SELECT date[1:3] || '0s' AS decade, count(*) AS dates,
  string_agg(date, ', ' ORDER BY date) AS at,
  round(avg(100.0 * personnel / abroad), 1) AS mean_share_pct,
  round(min(100.0 * personnel / abroad), 1) AS lowest_pct,
  round(max(100.0 * personnel / abroad), 1) AS highest_pct
FROM us_personnel_share
WHERE iso3 = 'JPN'
GROUP BY decade
ORDER BY decade;`
  },
  {
    id: "senkaku-days",
    asks: {
      en: "On how many days of each year were Chinese government vessels near the Senkakus?",
      ja: "中国公船は、尖閣諸島周辺に各年何日いたか。"
    },
    sql: `-- Years that are not counted from January to December have no row
SELECT year,
  max(days) FILTER (zone = 'contiguous-zone') AS days_contiguous_zone,
  max(share_pct) FILTER (zone = 'contiguous-zone') AS share_of_year_pct,
  max(days) FILTER (zone = 'territorial-sea') AS days_territorial_sea
FROM senkaku_days
GROUP BY year
ORDER BY year;`
  }
];
