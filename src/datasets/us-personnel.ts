import {countries} from "./countries.ts";
import {correctionFields} from "./corrections.ts";
import {alternatives, citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";
import {personnelBreaks} from "./us-personnel-breaks.ts";

const date = {
  name: "date",
  type: "date",
  pattern: /^(?:19[5-9]\d|20\d\d)-(?:03|06|09|12)$/,
  label: {en: "Date", ja: "年月"},
  description: {
    en: "Month of the report: June 1950 and 1953-56, September 1957-2013, each quarter since December 2013. There are no reports of 1951 and 1952.",
    ja: "報告の年月。1950年と1953〜56年は6月、1957〜2013年は9月、2013年12月以降は四半期ごと。1951・52年の報告はない。"
  }
} as const satisfies Field;

const branch = {
  name: "branch",
  type: "category",
  values: {
    total: {en: "Active duty, all branches", ja: "現役（全軍種）"},
    army: {en: "Army", ja: "陸軍"},
    navy: {en: "Navy", ja: "海軍"},
    "marine-corps": {en: "Marine Corps", ja: "海兵隊"},
    "air-force": {en: "Air Force", ja: "空軍"},
    "space-force": {en: "Space Force", ja: "宇宙軍"},
    "coast-guard": {en: "Coast Guard", ja: "沿岸警備隊"},
    "navy-in-total": {en: "Navy ashore and afloat", ja: "海軍（陸上・海上勤務）"},
    "navy-other": {en: "Navy, other (fleet)", ja: "海軍（その他、艦隊）"},
    ashore: {en: "Active duty ashore", ja: "現役（陸上勤務）"},
    afloat: {en: "Active duty afloat", ja: "現役（海上勤務）"},
    reserve: {en: "Selected Reserve", ja: "選抜予備役"},
    civilian: {en: "Civilian employees", ja: "文官"},
    "grand-total": {en: "Active duty, reserve and civilian", ja: "現役・予備役・文官の計"}
  },
  label: {en: "Branch", ja: "軍種"},
  description: {
    en: "Whom the figure counts. In 1953 and 1959-67 the fleet stands outside the total, so Navy can exceed its part of it; Japan with Okinawa counts as Navy the part inside the total.",
    ja: "集計対象。1953年と1959〜67年は艦隊が合計の外にあり、海軍の値は合計に含まれる分を上回りうる。「沖縄を含む日本」の海軍は合計に含まれる分。"
  }
} as const satisfies Field;

const personnel = {
  name: "personnel",
  type: "int32",
  unit: "persons",
  range: [0, 4000000],
  label: {en: "Personnel", ja: "人員"},
  description: {
    en: "Persons. A report that gives no figure has no row; zero is a printed zero.",
    ja: "人数。報告に数値がない場合は行がない。0 は報告に記された 0。"
  }
} as const satisfies Field;

const location = {
  name: "location",
  type: "category",
  values: {
    Australia: countries.AUS,
    Bahrain: countries.BHR,
    "Bonin Islands": {en: "Bonin Islands", ja: "小笠原諸島"},
    "Diego Garcia": {en: "Diego Garcia", ja: "ディエゴガルシア"},
    Germany: countries.DEU,
    Guam: countries.GUM,
    Italy: countries.ITA,
    Japan: countries.JPN,
    Okinawa: {en: "Okinawa", ja: "沖縄"},
    Palau: countries.PLW,
    Philippines: countries.PHL,
    Singapore: countries.SGP,
    "South Korea": countries.KOR,
    Taiwan: countries.TWN,
    Thailand: countries.THA,
    "United Kingdom": countries.GBR,
    "United States": countries.USA,
    Vietnam: countries.VNM,
    "Volcano Islands": {en: "Volcano Islands", ja: "火山列島"}
  },
  label: {en: "Line of the report", ja: "報告の行"},
  description: {en: "The line of the report, by its present name.", ja: "報告書の行（現在の名称）。"}
} as const satisfies Field;

const iso3 = {
  name: "iso3",
  type: "category",
  pattern: /^[A-Z]{3}$/,
  values: {
    JPN: countries.JPN,
    KOR: countries.KOR,
    DEU: countries.DEU,
    GUM: countries.GUM,
    PHL: countries.PHL,
    AUS: countries.AUS,
    USA: countries.USA,
    GBR: countries.GBR,
    ITA: countries.ITA,
    TWN: countries.TWN,
    THA: countries.THA,
    VNM: countries.VNM,
    SGP: countries.SGP,
    BHR: countries.BHR,
    IOT: countries.IOT,
    PLW: countries.PLW
  },
  label: {en: "Country", ja: "国・地域"},
  description: {
    en: "Country or territory, ISO 3166-1 alpha-3, by its present borders: Okinawa, the Bonin and the Volcano Islands are JPN while under U.S. administration too.",
    ja: "国・地域（ISO 3166-1 alpha-3、現在の領域）。米国施政下の沖縄・小笠原諸島・火山列島も JPN とする。"
  }
} as const satisfies Field;

const series = {
  name: "series",
  type: "category",
  values: {
    reported: {en: "As reported for the country", ja: "国別の報告値"},
    okinawa: {en: "Okinawa, reported apart", ja: "沖縄（別掲）"},
    "bonin-islands": {en: "Bonin Islands, reported apart", ja: "小笠原諸島（別掲）"},
    "volcano-islands": {en: "Volcano Islands, reported apart", ja: "火山列島（別掲）"},
    "japan-with-okinawa": {en: "Japan with Okinawa, sum of the lines", ja: "沖縄を含む日本（合算値）"}
  },
  label: {en: "Series", ja: "系列"},
  description: {
    en: "Which line, or the sum of lines. To 1973 the reported line of Japan leaves out Okinawa and the islands; `japan-with-okinawa` adds the lines that stand in the same report, and equals the Japan line from 1974. A branch is summed only where each line gives it, or shows by its total that it has none.",
    ja: "報告の行、または行の合計。1973年までの日本の行は沖縄・諸島を含まない。「沖縄を含む日本」は同じ報告にある行の合計で、1974年以降は日本の行に等しい。軍種別は、全ての行に値があるか、合計から該当者なしと分かる場合のみ合算。"
  }
} as const satisfies Field;

/** Reports of Japan with Okinawa whose branches do not make the total with the Navy ashore and afloat: known, and why. */
const exceptionFields = [
  {
    name: "exception",
    type: "category",
    values: {
      "fleet-inside": {en: "The total includes the fleet", ja: "合計に艦隊を含む"},
      "total-short": {en: "The total is below its parts", ja: "合計が内訳の和を下回る"}
    },
    label: {en: "Exception", ja: "例外"},
    description: {en: "In what the report differs.", ja: "例外の種類。"}
  },
  {
    name: "difference",
    type: "int32",
    unit: "persons",
    label: {en: "Difference", ja: "差"},
    description: {en: "The total minus the sum of the branches.", ja: "合計と軍種別の和との差。"}
  },
  {
    name: "reason",
    type: "text",
    label: {en: "Reason", ja: "理由"},
    description: {en: "Why it is so.", ja: "理由。"}
  }
] as const satisfies readonly Field[];

export const usPersonnel = {
  id: "us-personnel",
  title: {en: "U.S. military personnel by country", ja: "国・地域別の米軍人員"},
  description: {
    en: "U.S. military personnel in Japan and fifteen other countries and territories as the Department of Defense reports them, June 1950 to December 2025, by branch. The reports of December 2022 to June 2023 leave out the Army and the totals; the totals of the United States since September 2023 are the sum of the branches, as the printed ones lack the Space Force. What a report counts has changed many times: see the breaks before comparing years.",
    ja: "米国防総省の報告による日本ほか15の国・地域の米軍人員（軍種別、1950年6月〜2025年12月）。2022年12月〜2023年6月の報告には陸軍と合計がない。2023年9月以降の米国の合計は、記載値が宇宙軍を欠くため軍種別の和とする。集計範囲は度々変わったため、比較の前に断絶の注記を参照。"
  },
  row: {
    en: "U.S. military personnel of one branch in one country at one date, by series",
    ja: "一時点・一か国・一軍種の米軍人員（系列別）"
  },
  inputs: {
    "us-personnel": {
      path: "data/deployments/us-personnel.csv",
      // A misprint may be negative; its correction is not.
      fields: [location, date, branch, {...personnel, range: [-1000, 4000000]}, ...citation],
      key: ["location", "date", "branch", "source_id"]
    },
    corrections: {
      path: "data/deployments/corrections.csv",
      fields: correctionFields,
      key: ["table", "field", "match"],
      mayBeEmpty: true
    },
    exceptions: {
      path: "data/deployments/exceptions.csv",
      fields: [date, ...exceptionFields, ...citation],
      key: ["date"],
      mayBeEmpty: true
    }
  },
  fields: [iso3, date, branch, series, personnel, alternatives, ...provenance],
  key: ["iso3", "date", "branch", "series"],
  series: ["iso3"],
  breaks: personnelBreaks,
  licence: compilationLicence
} as const satisfies DatasetSpec;
