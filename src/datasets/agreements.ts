import {tablesEnd2020} from "./agreement-breaks.ts";
import {agreementDomains, agreementKinds, legalStatuses} from "./agreement-words.ts";
import {alternatives, citation, compilationLicence, method, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const agreementId = {
  name: "agreement_id",
  type: "id",
  label: {en: "Agreement", ja: "文書"},
  description: {en: "Id of the instrument.", ja: "文書の識別子。"}
} as const satisfies Field;

const partners = {
  name: "partners",
  type: "text",
  nullable: true,
  pattern: /^(?:[A-Z]{3}|NATO)(?:;(?:[A-Z]{3}|NATO))*$/,
  label: {en: "Partners", ja: "相手国"},
  description: {
    en: "The other parties: ISO 3166-1 alpha-3 codes, or NATO, joined by semicolons. Missing only for a framework that names none.",
    ja: "日本以外の当事者（ISO 3166-1 alpha-3 または NATO、セミコロン区切り）。相手国を特定しない枠組みのみ空欄。"
  }
} as const satisfies Field;

const instrument = [
  agreementId,
  {
    name: "title_en",
    type: "text",
    label: {en: "Title (English)", ja: "名称（英語）"},
    description: {en: "Usual name in English, or our description.", ja: "英語の通称または本表による説明。"}
  },
  {
    name: "title_ja",
    type: "text",
    nullable: true,
    label: {en: "Title (Japanese)", ja: "名称（日本語）"},
    description: {en: "Usual name in Japanese; missing if not seen.", ja: "日本語の通称（確認できない場合は空欄）。"}
  },
  partners,
  {
    name: "kind",
    type: "category",
    values: agreementKinds,
    label: {en: "Kind", ja: "種類"},
    description: {
      en: "What sort of instrument it is. Meetings are listed as far as documented: no kind of meeting may be counted, since gaps are known.",
      ja: "文書の種類。会合は確認できたもののみで欠落があり、件数として数えてはならない。"
    }
  },
  {
    name: "domain",
    type: "category",
    values: agreementDomains,
    label: {en: "Domain", ja: "分野"},
    description: {en: "What it is about, in our coding.", ja: "対象分野（本表による分類）。"}
  },
  {
    name: "legal_status",
    type: "category",
    values: legalStatuses,
    label: {en: "Legal status", ja: "法的性質"},
    description: {
      en: "Our coding from the Japanese side: approved by the Diet, concluded by the executive, or not binding in law. No source states it; in U.S. law most are executive agreements.",
      ja: "日本側から見た本表による分類（国会承認、行政取極、法的拘束力なし）。出典の記載ではなく、米国法上は大半が行政協定。"
    }
  },
  {
    name: "parent_id",
    type: "id",
    nullable: true,
    label: {en: "Legal basis", ja: "根拠文書"},
    description: {
      en: "The instrument that this one amends, implements or rests on, where stated or evident.",
      ja: "改正・実施の対象または根拠となる文書（明示または明白な場合）。"
    }
  }
] as const satisfies readonly Field[];

const event = {
  name: "event",
  type: "category",
  values: {
    signed: {en: "Signed or held", ja: "署名・開催"},
    "entered-into-force": {en: "Entered into force", ja: "発効"},
    terminated: {en: "Ended", ja: "終了"}
  },
  label: {en: "Event", ja: "事項"},
  description: {en: "What happened on the date.", ja: "日付が示す事項。"}
} as const satisfies Field;

const date = {
  name: "date",
  type: "date",
  label: {en: "Date", ja: "日付"},
  description: {en: "As precise as the source gives it.", ja: "出典の精度のまま。"}
} as const satisfies Field;

const published = [
  {
    ...date,
    name: "signed",
    nullable: true,
    label: {en: "Signed or held", ja: "署名・開催日"},
    description: {
      en: "Date of signature, adoption or announcement, or of the meeting, as precise as known; missing if unknown.",
      ja: "署名・決定・発表または会合の日（判明した精度のまま。不明は空欄）。"
    }
  },
  {
    ...date,
    name: "entered_into_force",
    sourceColumn: "in_force_source_id",
    nullable: true,
    label: {en: "Entered into force", ja: "発効日"},
    description: {
      en: "Date of entry into force; missing if unknown, not yet reached or not applicable.",
      ja: "発効日（不明、未発効、該当なしの場合は空欄）。"
    }
  },
  {
    ...date,
    name: "terminated",
    sourceColumn: "terminated_source_id",
    nullable: true,
    label: {en: "Ended", ja: "終了日"},
    description: {
      en: "Date of expiry or replacement, which may lie ahead. Missing means not known, not that it is in force.",
      ja: "失効・代替の日（将来の日付もある）。空欄は不明の意で、有効を意味しない。"
    }
  },
  {
    ...alternatives,
    label: {en: "Other dates", ja: "他の日付"},
    description: {
      en: "Dates that disagree with those used, or are derived where those are printed: event, date, sources in brackets.",
      ja: "採用した日付と異なる日付、または記載から導いた日付（事項、日付、括弧内に出典）。"
    }
  }
] as const satisfies readonly Field[];

const [status, sourceId, locator, note] = provenance;

/** One row holds up to three dates. Its own source is that of the signature; the other two dates name theirs. */
const sourcesOfDates = [
  {
    ...status,
    description: {
      en: "Who says the date of signature; without such a date, the instrument itself.",
      ja: "署名日（なければ文書自体）の情報源の別。"
    }
  },
  {
    ...sourceId,
    description: {
      en: "Source of the date of signature; without such a date, of the instrument itself.",
      ja: "署名日（なければ文書自体）の出典。"
    }
  },
  locator,
  note,
  {...status, name: "in_force_status", nullable: true, label: {en: "Status of entry into force", ja: "発効日の区分"}},
  {
    ...sourceId,
    name: "in_force_source_id",
    nullable: true,
    label: {en: "Source of entry into force", ja: "発効日の出典"}
  },
  {...locator, name: "in_force_locator", nullable: true, label: {en: "Place of entry into force", ja: "発効日の位置"}},
  {...status, name: "terminated_status", nullable: true, label: {en: "Status of the end", ja: "終了日の区分"}},
  {...sourceId, name: "terminated_source_id", nullable: true, label: {en: "Source of the end", ja: "終了日の出典"}},
  {...locator, name: "terminated_locator", nullable: true, label: {en: "Place of the end", ja: "終了日の位置"}}
] as const satisfies readonly Field[];

export const agreements = {
  id: "agreements",
  title: {en: "Security agreements of Japan", ja: "日本の安全保障関係文書"},
  description: {
    en: "Treaties, agreements, memoranda, guidelines, meetings and joint statements on security between Japan and its partners since 1951. Each date is chosen by rule: printed before derived, then the kind of source, then the more precise of dates that agree. The list is not complete; instruments known only from the World Treaty Index are left out, for it may be used for counts only.",
    ja: "1951年以降に日本が相手国と結んだ安全保障関係の条約、協定、覚書、指針、会合、共同声明。日付は規則により選択（記載値を推定より優先し、次に出典の種類、矛盾しない場合はより精密な日付）。網羅的ではなく、World Treaty Index のみに見える文書は（件数のみ利用可のため）含まない。"
  },
  row: {en: "One instrument between Japan and a partner", ja: "日本と相手国の間の一つの文書"},
  inputs: {
    instruments: {
      path: "data/agreements/instruments.csv",
      fields: [...instrument, ...citation],
      key: ["agreement_id"]
    },
    dates: {
      path: "data/agreements/dates.csv",
      fields: [agreementId, event, date, method, ...citation],
      key: ["agreement_id", "event", "date", "source_id", "locator"],
      mayBeEmpty: true
    }
  },
  fields: [...instrument, ...published, ...sourcesOfDates],
  key: ["agreement_id"],
  references: [{column: "parent_id", dataset: "agreements", field: "agreement_id"}],
  breaks: [
    {
      id: "scc-cabinet-level-1995",
      from: "1995-09-27",
      where: {kind: ["two-plus-two"], partners: ["USA"]},
      note: {
        en: "First meeting at full Cabinet level; of the earlier ones, below that level, only some are listed",
        ja: "この会合から閣僚級の「2+2」。以前の日米安全保障協議委員会は閣僚級でなく、一部のみ収録"
      },
      source_id: "mofa-1995scc"
    },
    {
      id: "defense-ministers-from-2012",
      from: "2012-08",
      where: {kind: ["defense-ministers-meeting"]},
      note: {
        en: "Nearly all meetings are listed from August 2012; before, only some",
        ja: "2012年8月以降はほぼ全会談を収録。以前は一部のみ"
      },
      source_id: "doj-2015"
    },
    tablesEnd2020,
    {
      id: "defense-ministers-to-2023",
      from: "2023-02",
      where: {kind: ["defense-ministers-meeting"]},
      note: {
        en: "Meetings after January 2023 are not listed",
        ja: "2023年1月より後の会談は未収録"
      },
      source_id: "doj-2023"
    }
  ],
  licence: compilationLicence
} as const satisfies DatasetSpec;
