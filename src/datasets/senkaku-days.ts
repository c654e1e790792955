import {citation, compilationLicence, provenance} from "./provenance.ts";
import {senkakuVessels, zone} from "./senkaku-vessels.ts";
import type {DatasetSpec, Field} from "./spec.ts";
import {statuses} from "./statuses.ts";

const year = {
  name: "year",
  type: "int16",
  range: [2008, 2030],
  label: {en: "Year", ja: "年"},
  description: {
    en: "Calendar year whose days are all counted. Others have no row, 2012 among them, counted from September only.",
    ja: "通年で集計された暦年。通年でない年（9月からの2012年など）の行はない。"
  }
} as const satisfies Field;

const runDays = {
  name: "record_run_days",
  type: "int16",
  unit: "days",
  range: [2, 1500],
  label: {en: "Record run", ja: "最長連続日数（記録更新時）"},
  description: {
    en: "Consecutive days with vessels, as printed, of the run that ended in the year and was the longest until then. It may begin in the year before. Missing where no document gives one.",
    ja: "その年に終わり、当時の最長となった連続確認日数（記載値）。前年に始まるものを含む。記載がない場合は空欄。"
  }
} as const satisfies Field;

const runPeriod = {
  name: "record_run_period",
  type: "text",
  pattern: /^(20\d\d(?:-\d\d){2}\/20\d\d(?:-\d\d){2}|20\d\d-\d\d\/20\d\d-\d\d)$/,
  label: {en: "Dates of the record run", ja: "最長連続期間"},
  description: {
    en: "First and last day of that run; first and last month where no document gives the days.",
    ja: "その期間の初日と最終日（日付の記載がない場合は最初と最後の月）。"
  }
} as const satisfies Field;

const [status, sourceId, locator, note] = provenance;

const counts = [
  {
    name: "days",
    type: "int16",
    unit: "days",
    range: [0, 366],
    label: {en: "Days with vessels", ja: "日数"},
    description: {
      en: "Days on which vessels were there, as the senkaku-vessels table has them.",
      ja: "船舶が確認された日数（senkaku-vessels 表の値）。"
    }
  },
  {
    name: "days_in_year",
    type: "int16",
    unit: "days",
    range: [365, 366],
    label: {en: "Days of the year", ja: "年間日数"},
    description: {en: "365, or 366 in a leap year.", ja: "365日、閏年は366日。"},
    formula: {
      en: "days from 1 January of the year to 1 January of the next.",
      ja: "その年の1月1日から翌年1月1日までの日数。"
    }
  },
  {
    name: "share_pct",
    type: "float64",
    unit: "percent",
    range: [0, 100],
    label: {en: "Share of days", ja: "日数の割合"},
    description: {
      en: "Share of the days of the year on which vessels were there.",
      ja: "一年のうち船舶が確認された日の割合。"
    },
    formula: {
      en: "days ÷ days_in_year × 100, rounded to one decimal.",
      ja: "days ÷ days_in_year × 100（小数第1位に四捨五入）。"
    }
  },
  {
    name: "vessels",
    type: "int32",
    nullable: true,
    unit: "vessels, each day anew",
    range: [0, 3000],
    label: {en: "Vessels, each day anew", ja: "延べ隻数"},
    description: {
      en: "Vessels counted anew each day, as the senkaku-vessels table has them; missing unless the document that gives the days gives them too.",
      ja: "延べ隻数（senkaku-vessels 表の値）。日数と同じ文書による場合のみ記載し、他は空欄。"
    }
  },
  {
    name: "vessels_per_day",
    type: "float64",
    nullable: true,
    unit: "vessels per day with vessels",
    range: [1, 30],
    label: {en: "Vessels per day with vessels", ja: "確認日一日当たりの隻数"},
    description: {
      en: "Mean number of vessels on days when there were any; missing where vessels is.",
      ja: "船舶が確認された日の平均隻数。延べ隻数のない場合は空欄。"
    },
    formula: {en: "vessels ÷ days, rounded to two decimals.", ja: "vessels ÷ days（小数第2位に四捨五入）。"}
  }
] as const satisfies readonly Field[];

export const senkakuDays = {
  id: "senkaku-days",
  title: {en: "Days with Chinese government vessels off the Senkakus", ja: "尖閣諸島周辺の中国公船確認日数の割合"},
  description: {
    en: "On what share of the days of a year Chinese government vessels were in the contiguous zone or the territorial sea of the Senkaku Islands, and how many on such a day: worked out from the yearly counts of the senkaku-vessels table, for full years only. Record runs of consecutive days are as printed.",
    ja: "尖閣諸島の接続水域・領海で中国公船が確認された日の年間割合と、確認日一日当たりの隻数。senkaku-vessels 表の年別の値から通年の年についてのみ算出。最長連続日数は記載値。"
  },
  row: {
    en: "Days with vessels in one zone in one year, as a share of the year",
    ja: "一年・一水域の確認日数とその割合"
  },
  inputs: {
    ...senkakuVessels.inputs,
    "senkaku-runs": {
      path: "data/environment/senkaku-runs.csv",
      fields: [year, zone, runDays, runPeriod, ...citation],
      key: ["year", "zone"]
    }
  },
  fields: [
    year,
    zone,
    ...counts,
    {...runDays, nullable: true},
    {...runPeriod, nullable: true},
    {
      name: "record_run_source_id",
      type: "id",
      nullable: true,
      label: {en: "Source of the record run", ja: "最長連続日数の出典"},
      description: {
        en: "The document that prints the record run; missing where there is none.",
        ja: "最長連続日数を記す文書（出典表のキー）。ない場合は空欄。"
      }
    },
    {
      name: "record_run_locator",
      type: "text",
      nullable: true,
      label: {en: "Place of the record run", ja: "最長連続日数の記載箇所"},
      description: {
        en: "Where in that document it stands; missing where there is none.",
        ja: "その文書中の記載箇所。ない場合は空欄。"
      }
    },
    {
      name: "record_run_status",
      type: "category",
      values: statuses,
      nullable: true,
      label: {en: "Status of the record run", ja: "最長連続日数の区分"},
      description: {
        en: "Who prints it: the authority itself or another source; missing where there is none.",
        ja: "公式発表か二次資料かの別。ない場合は空欄。"
      }
    },
    status,
    {
      ...sourceId,
      description: {
        en: "The document that the days, and the vessels, were read from; key of the sources table.",
        ja: "日数と延べ隻数を読み取った文書（出典表のキー）。"
      }
    },
    locator,
    note
  ],
  key: ["year", "zone"],
  breaks: senkakuVessels.breaks,
  licence: compilationLicence
} as const satisfies DatasetSpec;
