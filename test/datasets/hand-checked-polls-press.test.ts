import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {polls} from "../../loaders/polls.ts";

const answers = polls.rows(readTexts(polls.spec), readSources());

it.each([
  ["yomiuri-1981-interview", "yomiuri-constitution-better", "no", 44, "Yomiuri, 31 March 1994, paras 1-4"],
  [
    "yomiuri-1993-03-interview",
    "yomiuri-constitution-better",
    "yes",
    50,
    "Yomiuri, 31 March 1994, paras 1-4; Yomiuri, 2 April 2003"
  ],
  ["yomiuri-2004-03-interview", "yomiuri-constitution-better", "yes", 65, "Yomiuri, 2 May 2023, lead"],
  [
    "yomiuri-2014-02-interview",
    "yomiuri-constitution-better",
    "no",
    41,
    "The Yomiuri Shimbun in AsiaOne 2014, paras 1-4"
  ],
  [
    "yomiuri-2015-03-mail",
    "yomiuri-constitution-better",
    "yes",
    51,
    "Japan Media Highlights, 24 March 2015, paras 1-3"
  ],
  ["yomiuri-2018-04-mail", "yomiuri-constitution-better", "no", 46, "The Yomiuri Shimbun, May 2018, paras 1-5"],
  ["yomiuri-2023-04-mail", "yomiuri-constitution-better", "yes", 61, "The Yomiuri Shimbun, 3 May 2023, paras 2-6"],
  ["yomiuri-2025-04-mail", "yomiuri-constitution-better", "no", 36, "The Yomiuri Shimbun, 3 May 2025, paras 1-8"],
  ["asahi-2009-04-telephone", "asahi-article9-change", "no", 64, "Asahi in Mansfield Foundation 09-11, Q1-Q2"],
  ["asahi-2013-04-mail", "asahi-constitution-change-need", "yes", 54, "Asahi, 2 May 2020, para 2"],
  ["asahi-2014-02-mail", "asahi-article9-change", "yes", 29, "Asahi in Yuzawa 2015, para 2"],
  ["asahi-2016-04-mail", "asahi-constitution-change-need", "no", 55, "Asahi, 3 May 2022 (trend), para 4"],
  ["asahi-2020-04-mail", "asahi-article9-change", "no", 65, "Asahi, 2 May 2020 (Article 9), para 1"],
  ["asahi-2022-04-mail", "asahi-article9-change", "yes", 33, "Asahi, 3 May 2022, lead"],
  ["asahi-2022-04-mail", "asahi-constitution-change-need", "yes", 56, "Asahi, 3 May 2022, lead"],
  ["asahi-2025-04-mail", "asahi-constitution-change-need", "no", 35, "The Asahi Shimbun, 2 May 2025, paras 1-3"],
  [
    "nhk-2007-04-telephone",
    "nhk-constitution-need",
    "yes",
    41,
    "NHK Broadcasting Culture Research Institute, July 2015, abstract"
  ],
  [
    "nhk-2015-04-telephone",
    "nhk-article9-need",
    "no",
    38,
    "NHK Broadcasting Culture Research Institute, July 2015, abstract"
  ],
  ["nhk-2017-03-interview", "nhk-article9-need", "no", 57, "NHK, 3 May 2017, paras 1-2"],
  ["nhk-2018-04-telephone", "nhk-constitution-need", "yes", 29, "NHK, 1 May 2018, survey outline"],
  ["nhk-2020-04-telephone", "nhk-article9-need", "yes", 26, "NHK in Teller Report, 2 May 2020, paras 1-3"],
  ["nhk-2021-04-telephone", "nhk-constitution-need", "no", 20, "NHK in Yonhap, 2 May 2021, body"],
  ["nhk-2023-04-telephone", "nhk-article9-need", "yes", 32, "NHK in Teller Report, 3 May 2023, lead"],
  ["nhk-2024-04-telephone", "nhk-constitution-need", "yes", 36, "NHK, 3 May 2024, survey outline"],
  ["kyodo-2023-04-mail", "kyodo-article9-need", "yes", 53, "Yonhap, May 2023"],
  ["kyodo-2023-04-mail", "kyodo-diet-debate", "yes", 49, "The Japan Times, May 2023"],
  ["asahi-2022-04-mail", "asahi-henoko", "no", 33, "Okinawa Times, May 2022, paras 1-3"],
  [
    "asahi-okinawa-times-2022-04-okinawa-mail",
    "asahi-okinawa-times-henoko",
    "no",
    54,
    "Okinawa Times, May 2022, paras 1-3"
  ],
  [
    "asahi-okinawa-times-2022-09-okinawa-telephone",
    "asahi-okinawa-times-henoko",
    "yes",
    26,
    "The Asahi Shimbun, 6 September 2022, paras 1-8"
  ],
  ["asahi-2022-04-mail", "asahi-maintain-treaty", "yes", 82, "Okinawa Times, May 2022, paras 1-3"],
  [
    "asahi-okinawa-times-2022-04-okinawa-mail",
    "asahi-okinawa-times-maintain-treaty",
    "yes",
    58,
    "Okinawa Times, May 2022, paras 1-3"
  ],
  [
    "ryukyu-shimpo-mainichi-2022-05-unknown",
    "ryukyu-shimpo-mainichi-concentration",
    "unfair",
    40,
    "Ryukyu Shimpo, May 2022, body"
  ],
  [
    "ryukyu-shimpo-mainichi-2022-05-okinawa-unknown",
    "ryukyu-shimpo-mainichi-concentration",
    "unfair",
    60,
    "Ryukyu Shimpo, May 2022, body"
  ],
  [
    "ryukyu-shimpo-mainichi-2012-05-mainland-telephone",
    "ryukyu-shimpo-mainichi-concentration",
    "unfair",
    30,
    "Ryukyu Shimpo, 9 May 2012, paras 1-2"
  ]
])("polls %s, %s, %s: %d percent (%s)", (survey_id, question_id, answer, share_pct) => {
  const own = answers.filter(
    (row) => row.survey_id === survey_id && row.question_id === question_id && row.answer === answer
  );
  expect(own.map((row) => row.share_pct)).toEqual([share_pct]);
});
