import {eventBreaks} from "./event-breaks.ts";
import {eventKinds} from "./event-kinds.ts";
import {alternatives, citation, compilationLicence, method, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";

const eventId = {
  name: "event_id",
  type: "id",
  label: {en: "Event", ja: "出来事"},
  description: {en: "Id of the event; begins with its year.", ja: "出来事の識別子（年で始まる）。"}
} as const satisfies Field;

const date = {
  name: "date",
  type: "date",
  pattern: /^(?:19[4-9]\d|20\d\d)(?:-\d\d){0,2}$/,
  label: {en: "Date", ja: "日付"},
  description: {
    en: "When it happened, in Japan's time where a document allows, as precise as known.",
    ja: "発生日（資料から分かる限り日本時間、判明した精度のまま）。"
  }
} as const satisfies Field;

const titleEn = {
  name: "title_en",
  type: "text",
  label: {en: "Event (English)", ja: "出来事（英語）"},
  description: {en: "What happened, in our own words.", ja: "出来事の要約（本表による文言）。"}
} as const satisfies Field;

const titleJa = {
  name: "title_ja",
  type: "text",
  nullable: true,
  label: {en: "Event (Japanese)", ja: "出来事（日本語）"},
  description: {
    en: "What happened, in our own words in Japanese; missing if not rendered.",
    ja: "出来事の日本語による要約（本表による文言。訳のない場合は空欄）。"
  }
} as const satisfies Field;

const kind = {
  name: "kind",
  type: "category",
  values: eventKinds,
  label: {en: "Kind", ja: "種類"},
  description: {
    en: "What sort of event it is, in our coding; one kind each.",
    ja: "出来事の種類（本表による分類、一件一種類）。"
  }
} as const satisfies Field;

const otherSources = {
  name: "other_sources",
  type: "text",
  nullable: true,
  pattern: /^[a-z0-9-]+(?:, [a-z0-9-]+)*$/,
  label: {en: "Other sources", ja: "他の出典"},
  description: {
    en: "Further documents that tell of the same event: keys of the sources table, joined by commas.",
    ja: "同じ出来事を伝える他の文書（出典表のキー、コンマ区切り）。"
  }
} as const satisfies Field;

export const events = {
  id: "events",
  title: {en: "Chronology of the alliance", ja: "日米同盟年表"},
  description: {
    en: "Milestones of the Japan–U.S. alliance and its surroundings from 1945 to now, from the chronologies of white papers, treaty texts and the press. An event that several documents tell stands once, with the date of the best source. A choice, not a complete record: events are not to be counted.",
    ja: "1945年以降の日米同盟とその環境に関する出来事。防衛白書の年表、条約・声明の本文、報道による。複数の文書にある出来事は一件にまとめ、最良の出典の日付を採る。網羅的ではなく、件数として数えることはできない。"
  },
  row: {en: "One milestone of the alliance, 1945 to now", ja: "1945年以降の日米同盟に関する一つの出来事"},
  inputs: {
    events: {
      path: "data/events/events.csv",
      fields: [eventId, date, titleEn, titleJa, kind, method, ...citation],
      key: ["event_id"]
    },
    duplicates: {
      path: "data/events/duplicates.csv",
      fields: [
        eventId,
        {
          ...eventId,
          name: "same_as",
          label: {en: "Same as", ja: "同一の出来事"},
          description: {en: "The event that it is published as.", ja: "公表上まとめる先の出来事。"}
        },
        {
          name: "reason",
          type: "text",
          nullable: true,
          label: {en: "Reason", ja: "理由"},
          description: {en: "Why the dates differ, where they do.", ja: "日付が異なる場合の理由。"}
        }
      ],
      key: ["event_id"],
      mayBeEmpty: true
    }
  },
  fields: [
    eventId,
    date,
    titleEn,
    titleJa,
    kind,
    {
      ...alternatives,
      label: {en: "Other dates", ja: "他の日付"},
      description: {
        en: "Dates of the same event that disagree with the one used, sources in brackets.",
        ja: "同じ出来事について採用した日付と異なる日付（括弧内に出典）。"
      }
    },
    ...provenance,
    otherSources
  ],
  key: ["event_id"],
  references: [{column: "other_sources", dataset: "sources", field: "id", separator: ", "}],
  breaks: eventBreaks,
  licence: compilationLicence
} as const satisfies DatasetSpec;
