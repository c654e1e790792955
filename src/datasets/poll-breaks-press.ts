import {breakAt as at} from "./poll-break-at.ts";
import type {Break} from "./spec.ts";

const main = ["revise-article9", "revise-constitution"];
const yomiuriConstitution = [
  "revise-constitution",
  "sdf-constitutional",
  "state-sdf",
  "collective-self-defense",
  "diet-debate",
  "article9-handling",
  "article9-paragraph-1",
  "article9-paragraph-2"
];

/** Breaks of the surveys of newspapers, agencies and broadcasters. */
export const pressBreaks: readonly Break[] = [
  at("asahi-age-2017", "2017-04", {pollster: ["asahi"], topic: [...main, "revision-under-pm"]}, "kantsuu2017asahi", {
    en: "Asahi’s spring survey includes ages 18 and 19 from 2017; 20 and over before",
    ja: "朝日の春の調査は2017年から18・19歳を含む。以前は20歳以上"
  }),
  at("asahi-mail-2013", "2013-04", {pollster: ["asahi"], topic: ["revise-article9"]}, "ajw2021", {
    en: "Asahi asks by mail from 2013, by telephone before: the levels cannot be compared",
    ja: "朝日は2013年から郵送、それ以前は電話。水準は比較できない"
  }),
  at("asahi-mail-2020", "2020-04", {question_id: ["asahi-revision-under-abe"]}, "amamu2020asahi", {
    en: "By mail again, after a telephone survey in September 2019",
    ja: "2019年9月の電話調査を挟み、再び郵送"
  }),
  at("asahi-mobile-2018", "2018-02", {question_id: ["asahi-state-sdf-need"]}, "jmh2018asahi", {
    en: "The survey of February 2018 calls landlines and mobiles",
    ja: "2018年2月の調査は固定電話と携帯電話が対象"
  }),
  at("asahi-okinawa-telephone-2022", "2022-09", {pollster: ["asahi-okinawa-times"]}, "ajw2022oki", {
    en: "The survey of September 2022 is by telephone, that of April by mail",
    ja: "2022年9月の調査は電話、4月の調査は郵送"
  }),
  at("asahi-telephone-2019", "2019-09", {question_id: ["asahi-revision-under-abe"]}, "jcast2019", {
    en: "The survey of September 2019 is by telephone, the others are by mail",
    ja: "2019年9月の調査は電話、他は郵送"
  }),
  at("asahi-wording-2013", "2013-04", {pollster: ["asahi"], topic: ["revise-constitution"]}, "asahi2022trend", {
    en: "Asahi asks by mail and in other words from 2013; by telephone before, on the Constitution as a whole",
    ja: "朝日は2013年から郵送で質問文も変更。以前は電話で「憲法全体をみて」と質問"
  }),
  at("jiji-mail-2020", "2020-05", {pollster: ["jiji"]}, "jt2020jiji", {
    en: "Jiji’s survey of May 2020 is by mail, the earlier ones are interviews",
    ja: "時事の2020年5月調査は郵送、それ以前は面接"
  }),
  at("kyodo-defense-tax-mail-2023", "2023-04", {question_id: ["kyodo-defense-tax"]}, "kyodo2023sec", {
    en: "By mail in spring 2023, by telephone in December 2022",
    ja: "2023年春は郵送、2022年12月は電話"
  }),
  at("kyodo-interview-2013", "2013-06", {pollster: ["kyodo"], topic: ["revise-constitution"]}, "jt2016kyodo", {
    en: "Kyodo interviews in 2013 and telephones in 2005, in other words",
    ja: "共同の2013年調査は面接、2005年は電話。質問文も異なる"
  }),
  at("kyodo-mail-2016", "2016-09", {pollster: ["kyodo"], topic: main}, "jt2016kyodo", {
    en: "Kyodo asks by mail from 2016, and whether revision is necessary",
    ja: "共同は2016年から郵送で、改正の「必要」を質問"
  }),
  at("kyodo-mail-2018", "2018-04", {question_id: ["kyodo-revision-under-abe"]}, "jt2018kyodo", {
    en: "By mail again, after a telephone survey in January 2018",
    ja: "2018年1月の電話調査を挟み、再び郵送"
  }),
  at("kyodo-telephone-2018", "2018-01", {question_id: ["kyodo-revision-under-abe"]}, "jt2018kyodojan", {
    en: "The survey of January 2018 is by telephone, the earlier ones are by mail",
    ja: "2018年1月の調査は電話、それ以前は郵送"
  }),
  at("kyodo-telephone-2019", "2019-07", {question_id: ["kyodo-revision-under-abe"]}, "topics2019kyodo", {
    en: "The surveys of July and September 2019 are by telephone",
    ja: "2019年7月・9月の調査は電話"
  }),
  at("mainichi-sms-2020", "2020-04", {pollster: ["mainichi"]}, "mainichi2021", {
    en: "Mainichi by telephone and text message from 2020 (assumed, not stated by the source)",
    ja: "毎日は2020年から電話とショートメッセージ（推定、出典に記載なし）"
  }),
  at("mainichi-telephone-2015", "2015-04", {pollster: ["mainichi"], topic: ["revise-constitution"]}, "mainichi2015", {
    en: "Mainichi asks by telephone whether the Constitution should be revised; interviews before",
    ja: "毎日は電話で「改正すべきか」を質問。以前は面接"
  }),
  at("mainichi-wording-2009", "2009-09", {pollster: ["mainichi"], topic: ["revise-constitution"]}, "mainichi2012", {
    en: "Mainichi asks for or against; to 2003 it asked what is better, with many undecided",
    ja: "毎日は賛否を質問。2003年までは「方がよい」を問い、態度保留が多い"
  }),
  at("nhk-interview-2017", "2017-03", {pollster: ["nhk"], topic: main}, "megalodon2017nhk", {
    en: "NHK’s survey of March 2017 is an interview survey, not comparable with the telephone years",
    ja: "NHKの2017年3月調査は面接で、電話調査と比較できない"
  }),
  at("nhk-mobile-2018", "2018-04", {pollster: ["nhk"]}, "hatena2018nhk", {
    en: "NHK calls mobiles besides landlines from 2018",
    ja: "NHKは2018年から固定電話に携帯電話を追加"
  }),
  at("nhk-telephone-2007", "2007-04", {pollster: ["nhk"]}, "nhkbunken2015", {
    en: "NHK by telephone (landlines) from 2007; 1974, 1992 and 2002 are interviews",
    ja: "NHKは2007年から電話（固定）。1974・1992・2002年は面接"
  }),
  at("nikkei-mail-2024", "2024-11", {pollster: ["nikkei"]}, "theqoo2025nikkei", {
    en: "Nikkei’s survey of 2024 is the yearly mail survey, the earlier ones are by telephone",
    ja: "日経の2024年調査は年次の郵送調査、それ以前は電話"
  }),
  at("ryukyu-shimpo-mode-2022", "2022-05", {pollster: ["ryukyu-shimpo-mainichi"]}, "rs2022a", {
    en: "The mode of the survey of 2022 is not printed; telephone in 2012",
    ja: "2022年調査の方法は記載なし。2012年は電話"
  }),
  at("yomiuri-defense-mode-2022", "2022-09", {question_id: ["yomiuri-strengthen-defense"]}, "jn2022oct", {
    en: "The mode of the survey of September 2022 is not printed; telephone before",
    ja: "2022年9月調査の方法は記載なし。以前は電話"
  }),
  at("yomiuri-gallup-telephone-2003", "2003-11", {pollster: ["yomiuri-gallup"], topic: ["relations"]}, "csm1982", {
    en: "Yomiuri and Gallup by telephone from 2003; the survey of 1982 is by interview",
    ja: "読売・ギャラップは2003年から電話。1982年は面接"
  }),
  at("yomiuri-mail-2015", "2015-03", {pollster: ["yomiuri"], topic: yomiuriConstitution}, "jmh2015yomiuri", {
    en: "Yomiuri asks by mail from 2015, in interviews before: the levels cannot be compared",
    ja: "読売は2015年から郵送、それ以前は面接。水準は比較できない"
  }),
  at("yoron-chosakai-mode-2019", "2019-09", {pollster: ["yoron-chosakai"]}, "jmh2019yoron", {
    en: "The mode of the 2019 survey is not printed; interviews before",
    ja: "2019年調査の方法は記載なし。それ以前は面接"
  })
];
