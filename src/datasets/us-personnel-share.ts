import {countries} from "./countries.ts";
import {citation, compilationLicence, provenance} from "./provenance.ts";
import type {DatasetSpec, Field} from "./spec.ts";
import {shareBreaks} from "./us-personnel-share-breaks.ts";
import {usPersonnel} from "./us-personnel.ts";

const [iso3, date, , , personnel] = usPersonnel.fields;

/** Countries outside the United States and its territories: only of them can a share of those abroad be taken. */
const abroad = {
  JPN: countries.JPN,
  KOR: countries.KOR,
  DEU: countries.DEU,
  GBR: countries.GBR,
  ITA: countries.ITA,
  PHL: countries.PHL,
  AUS: countries.AUS,
  THA: countries.THA,
  SGP: countries.SGP,
  BHR: countries.BHR,
  IOT: countries.IOT,
  VNM: countries.VNM
} as const;

const [status, sourceId, locator, note] = provenance;

/** What the Pentagon's report by area gives at six dates: all forces abroad, and the countries quoted with them. */
const compiled = [
  date,
  {
    name: "area",
    type: "category",
    values: {
      abroad: {en: "All areas outside the United States", ja: "米国外の全地域"},
      JPN: countries.JPN,
      KOR: countries.KOR,
      DEU: countries.DEU
    },
    label: {en: "Area", ja: "地域"},
    description: {en: "Country, or all areas abroad.", ja: "国、または米国外の全地域。"}
  },
  personnel,
  ...citation
] as const satisfies readonly Field[];

export const usPersonnelShare = {
  id: "us-personnel-share",
  title: {en: "Share of U.S. forces abroad by country", ja: "在外米軍に占める各国の割合"},
  description: {
    en: "Active-duty personnel in a country as a share of all U.S. active-duty personnel outside the United States, at the six dates for which the total of the Department of Defense's report is known: September 1990 and 1995, March 2000, 2005, 2008 and 2009. The total includes persons afloat; Japan is without the crews of ships based there. In March only Japan, South Korea and Germany are quoted. Guam is a territory of the United States and has no share.",
    ja: "米国外に駐留する現役米軍人の総数に占める各国の割合。国防総省の報告の総数が判明する6時点（1990年・1995年9月、2000年・2005年・2008年・2009年3月）に限る。総数は洋上の人員を含み、日本は母港とする艦艇の乗組員を含まない。3月の時点は日本・韓国・ドイツのみ。グアムは米国領のため割合を示さない。"
  },
  row: {
    en: "U.S. active-duty personnel of one country at one date, as a share of those abroad",
    ja: "一時点・一か国の現役米軍人（在外総数に占める割合）"
  },
  inputs: {
    ...usPersonnel.inputs,
    abroad: {
      path: "data/deployments/us-personnel-abroad.csv",
      fields: compiled,
      key: ["date", "area", "source_id"]
    }
  },
  fields: [
    {...iso3, values: abroad},
    {...date, description: {en: "Month of the report.", ja: "報告の年月。"}},
    {
      ...personnel,
      description: {
        en: "Active-duty personnel in the country: the total of its line in the personnel table, or, in March, the figure quoted with the total abroad.",
        ja: "その国の現役軍人。人員表の合計、3月は在外総数とともに示された値。"
      }
    },
    {
      ...personnel,
      name: "abroad",
      label: {en: "All abroad", ja: "在外総数"},
      description: {
        en: "Active-duty personnel outside the United States in the same report, afloat included.",
        ja: "同じ報告による米国外の現役軍人の総数（洋上を含む）。"
      }
    },
    {
      name: "share_pct",
      type: "float64",
      unit: "percent",
      range: [0, 100],
      label: {en: "Share of those abroad", ja: "在外総数に占める割合"},
      description: {en: "Percent, to two decimals.", ja: "パーセント（小数第2位まで）。"},
      formula: {en: "personnel / abroad × 100", ja: "personnel ÷ abroad × 100"}
    },
    {...sourceId, name: "personnel_source_id", label: {en: "Source of the personnel", ja: "人員の出典"}},
    {...locator, name: "personnel_locator", label: {en: "Place of the personnel", ja: "人員の位置"}},
    status,
    {...sourceId, label: {en: "Source of the total", ja: "総数の出典"}},
    {...locator, label: {en: "Place of the total", ja: "総数の位置"}},
    note
  ],
  key: ["iso3", "date"],
  breaks: shareBreaks,
  licence: compilationLicence
} as const satisfies DatasetSpec;
