import {alternatives, citation, compilationLicence, method, provenance} from "./provenance.ts";
import {asOf, coordinates, date, event, measure, missionId, personnel, precision, site} from "./sdf-mission-fields.ts";
import {missionKinds, missionLaws} from "./sdf-mission-words.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const mission = [
  missionId,
  {
    name: "title_en",
    type: "text",
    label: {en: "Title (English)", ja: "名称（英語）"},
    description: {
      en: "Name after the table of the white paper. GSDF, MSDF, ASDF: Ground, Maritime and Air Self-Defense Force.",
      ja: "白書の表に基づく英語の名称。GSDF・MSDF・ASDF は陸上・海上・航空自衛隊。"
    }
  },
  {
    name: "title_ja",
    type: "text",
    label: {en: "Title (Japanese)", ja: "名称（日本語）"},
    description: {en: "Name in Japanese.", ja: "日本語の名称。"}
  },
  {
    name: "kind",
    type: "category",
    values: missionKinds,
    label: {en: "Kind", ja: "種類"},
    description: {
      en: "What the mission is for. Disaster relief is complete to March 2023, transport of nationals to January 2024; of capacity building only examples are listed, not to be counted.",
      ja: "活動の種類。国際緊急援助は2023年3月まで、在外邦人等の輸送は2024年1月までを網羅。能力構築支援は例示のみで、件数は数えられない。"
    }
  },
  {
    name: "legal_basis",
    type: "category",
    values: missionLaws,
    nullable: true,
    label: {en: "Legal basis", ja: "根拠法"},
    description: {
      en: "The law, in part by our classification from the heading of the table; missing where the source names none.",
      ja: "根拠法（一部は表の見出しに基づく本表の分類）。出典に記載がない場合は空欄。"
    }
  },
  {
    name: "countries",
    type: "text",
    nullable: true,
    pattern: /^[A-Z]{3}(?:;[A-Z]{3})*$/,
    label: {en: "Countries", ja: "活動国"},
    description: {
      en: "Where the unit worked: ISO 3166-1 alpha-3 codes joined by semicolons; missing at sea and where the table names no country.",
      ja: "活動した国（ISO 3166-1 alpha-3、セミコロン区切り）。海上の活動と、表に国名がない場合は空欄。"
    }
  },
  {
    name: "place_en",
    type: "text",
    label: {en: "Place (English)", ja: "活動地域（英語）"},
    description: {en: "Place or sea, in English.", ja: "活動地域・海域（英語）。"}
  },
  {
    name: "place_ja",
    type: "text",
    label: {en: "Place (Japanese)", ja: "活動地域（日本語）"},
    description: {en: "Place or sea, in Japanese.", ja: "活動地域・海域（日本語）。"}
  }
] as const satisfies readonly Field[];

const [status, sourceId, locator] = provenance;
const strength = {
  peak: {en: "Largest strength", ja: "最大人員"},
  cumulative: {en: "Cumulative personnel", ja: "延べ人員"}
} as const;

/** Each date and figure of a row names its own source: that of the start is the row's. */
const published = [
  {...date, name: "start", label: {en: "Start", ja: "開始"}},
  {
    ...date,
    name: "end",
    sourceColumn: "end_source_id",
    nullable: true,
    label: {en: "End", ja: "終了"},
    description: {
      en: "As precise as the source gives it; missing if the mission ran when last printed, or has no printed end.",
      ja: "出典の精度のまま。最新の出典の時点で継続中か、終了の記載がない場合は空欄。"
    }
  },
  {
    ...personnel,
    name: "personnel_peak",
    sourceColumn: "peak_source_id",
    nullable: true,
    label: strength.peak,
    description: {
      en: "Largest strength at one time, as printed; missing if not printed.",
      ja: "一時点の最大人員（記載値、なければ空欄）。"
    }
  },
  {...asOf, name: "personnel_peak_as_of"},
  {...precision, name: "personnel_peak_precision", nullable: true},
  {
    ...personnel,
    name: "personnel_cumulative",
    sourceColumn: "cumulative_source_id",
    nullable: true,
    label: strength.cumulative,
    description: {
      en: "Sum of all rotations: neither distinct persons nor a strength. Missing if not printed.",
      ja: "全ての派遣の延べ人員（実人数でも一時点の人員でもない）。記載がなければ空欄。"
    }
  },
  {...asOf, name: "personnel_cumulative_as_of"},
  {...precision, name: "personnel_cumulative_precision", nullable: true},
  {...site, nullable: true},
  {...coordinates[0], nullable: true},
  {...coordinates[1], nullable: true},
  {
    ...alternatives,
    label: {en: "Other dates and figures", ja: "他の日付・数値"},
    description: {
      en: "Dates and figures of other documents that disagree with those used, or are less exact: what, value, sources in brackets.",
      ja: "採用した値と異なる、またはより粗い他資料の日付・数値（項目、値、括弧内に出典）。"
    }
  },
  ...provenance,
  {...sourceId, name: "end_source_id", nullable: true, label: {en: "Source of the end", ja: "終了の出典"}},
  {...locator, name: "end_locator", nullable: true, label: {en: "Place of the end", ja: "終了の位置"}},
  {...status, name: "peak_status", nullable: true, label: {en: "Status of the strength", ja: "最大人員の区分"}},
  {...sourceId, name: "peak_source_id", nullable: true, label: {en: "Source of the strength", ja: "最大人員の出典"}},
  {...locator, name: "peak_locator", nullable: true, label: {en: "Place of the strength", ja: "最大人員の位置"}},
  {...status, name: "cumulative_status", nullable: true, label: {en: "Status of the sum", ja: "延べ人員の区分"}},
  {...sourceId, name: "cumulative_source_id", nullable: true, label: {en: "Source of the sum", ja: "延べ人員の出典"}},
  {...locator, name: "cumulative_locator", nullable: true, label: {en: "Place of the sum", ja: "延べ人員の位置"}},
  {...sourceId, name: "coordinates_source_id", nullable: true, label: {en: "Source of the point", ja: "座標の出典"}}
] as const satisfies readonly Field[];

export const sdfMissions = {
  id: "sdf-missions",
  title: {en: "Overseas missions of the Self-Defense Forces", ja: "自衛隊の海外活動"},
  description: {
    en: "Units and staff that Japan's Self-Defense Forces have sent abroad since 1991, from the tables of the white paper Defense of Japan, with the lists of the ministries beside them. Dates and figures are chosen by rule: the white paper first, then the more precise, then the later document. Missions after early 2024 are not here.",
    ja: "1991年以降に自衛隊が海外に派遣した部隊・要員。防衛白書の表に基づき、各省の一覧を併記。日付と人員は規則により選択（白書、より精密な値、より新しい文書の順）。2024年初め以降の活動は含まない。"
  },
  row: {en: "One overseas mission or unit of the Self-Defense Forces", ja: "自衛隊の一つの海外活動・部隊"},
  inputs: {
    missions: {path: "data/deployments/sdf-missions.csv", fields: [...mission, ...citation], key: ["mission_id"]},
    dates: {
      path: "data/deployments/sdf-mission-dates.csv",
      fields: [missionId, event, date, method, ...citation],
      key: ["mission_id", "event", "date", "source_id"]
    },
    personnel: {
      path: "data/deployments/sdf-mission-personnel.csv",
      fields: [missionId, measure, asOf, personnel, precision, method, ...citation],
      key: ["mission_id", "measure", "as_of", "personnel", "source_id"],
      mayBeEmpty: true
    },
    coordinates: {
      path: "data/deployments/sdf-mission-coordinates.csv",
      fields: [missionId, site, ...coordinates, ...citation],
      key: ["mission_id"],
      mayBeEmpty: true
    }
  },
  fields: [...mission, ...published],
  key: ["mission_id"],
  breaks: [],
  licence: compilationLicence
} as const satisfies DatasetSpec;
