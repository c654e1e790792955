import {breakAt as at} from "./poll-break-at.ts";
import type {Break} from "./spec.ts";

const diplomacy = ["view-of-country", "relations"];
const sdf = ["sdf-interest", "sdf-impression", "defense-strength", "security-treaty"];
const mofaGallup = ["mofa-us-dependable", "mofa-us-cooperation", "mofa-us-partner", "mofa-us-treaty-maintain"];
const pew = ["pew-us-favorable", "pew-china-favorable", "pew-us-president"];

/** Breaks of the surveys of the Cabinet Office, the Ministry of Foreign Affairs and Pew Research Center. */
export const officialBreaks: readonly Break[] = [
  at("cabinet-office-diplomacy-age-2016", "2016-11", {pollster: ["cabinet-office"], topic: diplomacy}, "nhk2017gaiko", {
    en: "The Cabinet Office’s diplomacy survey asks people of 18 and over from November 2016, of 20 and over before",
    ja: "内閣府の外交調査は2016年11月から18歳以上、それ以前は20歳以上が対象"
  }),
  at("cabinet-office-diplomacy-mail-2020", "2020-10", {pollster: ["cabinet-office"], topic: diplomacy}, "gomez2022", {
    en: "The Cabinet Office asks by mail from 2020, in interviews before; it warns against comparing them",
    ja: "内閣府の外交調査は2020年から郵送、それ以前は面接。内閣府は単純な比較をしないよう注記"
  }),
  at(
    "cabinet-office-sdf-age-2018",
    "2018-01",
    {pollster: ["cabinet-office"], topic: [...sdf, "security-means", "war-risk", "sdf-activities"]},
    "switchnews2018",
    {
      en: "The Cabinet Office’s defense survey asks people of 18 and over from 2018, of 20 and over before",
      ja: "内閣府の防衛調査は2018年から18歳以上、それ以前は20歳以上が対象"
    }
  ),
  at(
    "cabinet-office-sdf-mail-2022",
    "2022-11",
    {pollster: ["cabinet-office"], topic: [...sdf, "war-risk"]},
    "asagumo2023",
    {
      en: "The Cabinet Office’s defense survey is by mail from 2022, in interviews before: not comparable",
      ja: "内閣府の防衛調査は2022年から郵送、それ以前は面接。比較できない"
    }
  ),
  at("mofa-us-answers-2020", "2020-12", {question_id: ["mofa-us-relations", "mofa-us-treaty-maintain"]}, "napost2021", {
    en: "The answers that are offered change in fiscal 2020",
    ja: "2020年度から選択肢を変更"
  }),
  at("mofa-us-partner-list-2011", "2011", {question_id: ["mofa-us-partner"]}, "jt2012partner", {
    en: "More countries are offered as partners from 2011; the Ministry says that comparison is difficult",
    ja: "2011年に選択肢の国が増加。外務省は単純な比較は難しいとする"
  }),
  at("mofa-us-partner-list-2015", "2015", {question_id: ["mofa-us-partner"]}, "mofa2017", {
    en: "The list of countries offered as partners changes in fiscal 2015",
    ja: "2015年度に選択肢の国が変更"
  }),
  at("mofa-us-questionnaire-2013", "2013", {question_id: mofaGallup}, "gadget2013", {
    en: "Another company and questionnaire from 2013 on; Gallup to 2012",
    ja: "2013年から委託先と調査票が変更。2012年まではギャラップ"
  }),
  at("mofa-us-web-2019", "2019-01", {population: ["united-states"], question_id: mofaGallup}, "jihirog2019", {
    en: "From fiscal 2018 the ministry asks the U.S. public by web; telephone before",
    ja: "2018年度から一般の部はウェブ調査。以前は電話"
  }),
  at("pew-2002", "2002", {question_id: ["pew-us-favorable"]}, "fte-us", {
    en: "Pew’s own surveys from 2002; the figure of 2000 is of the U.S. Department of State",
    ja: "2002年以降はピュー研究所の調査。2000年の値は米国務省の調査"
  }),
  at("pew-mode-2006", "2006", {question_id: pew}, "pew2006methods", {
    en: "By telephone in 2006; the mode of 2002 is not stated",
    ja: "2006年は電話。2002年の方法は記載なし"
  }),
  at("pew-mode-2007", "2007", {question_id: pew}, "pew-opi", {
    en: "The mode of 2007 to 2010 is not stated; telephone in 2006",
    ja: "2007〜2010年の方法は記載なし。2006年は電話"
  }),
  at("pew-mode-2011", "2011", {question_id: pew}, "pew2011methods", {
    en: "By telephone in 2011; the mode of 2007 to 2010 is not stated",
    ja: "2011年は電話。2007〜2010年の方法は記載なし"
  }),
  at("pew-mode-2012", "2012", {question_id: pew}, "pew-opi", {
    en: "The mode of 2012 and 2013 is not stated; telephone in 2011",
    ja: "2012・2013年の方法は記載なし。2011年は電話"
  }),
  at("pew-mode-2014", "2014", {question_id: pew}, "pew-mode", {
    en: "By telephone from 2014; the mode of 2012 and 2013 is not stated",
    ja: "2014年から電話。2012・2013年の方法は記載なし"
  })
];
