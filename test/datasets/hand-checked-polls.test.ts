import {expect, it} from "vitest";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {tabulatedOtherwise} from "../../loaders/poll-nets.ts";
import {polls} from "../../loaders/polls.ts";

const answers = polls.rows(readTexts(polls.spec), readSources());

it.each([
  ["cabinet-office-diplomacy-1978-interview", "cabinet-office-affinity-us", "yes-net", 72.7, "Okawara 2010, part 1"],
  [
    "cabinet-office-diplomacy-2016-11-interview",
    "cabinet-office-affinity-us",
    "yes-net",
    84.1,
    "Cabinet Office, November 2016, section 1 (1)"
  ],
  [
    "cabinet-office-diplomacy-2016-01-interview",
    "cabinet-office-relations-us",
    "no-net",
    9.2,
    "Cabinet Office, January 2016, section 1 (1)"
  ],
  [
    "cabinet-office-diplomacy-2012-10-interview",
    "cabinet-office-affinity-china",
    "no-net",
    80.6,
    "Yomiuri in AsiaOne 2012, paras 1-6"
  ],
  ["cabinet-office-diplomacy-2025-10-mail", "cabinet-office-relations-us", "yes-net", 70.8, "TBS 2025, body"],
  [
    "cabinet-office-sdf-2018-01-interview",
    "cabinet-office-sdf-impression",
    "yes-net",
    89.8,
    "Defense of Japan 2020, Reference 62"
  ],
  [
    "cabinet-office-sdf-2015-01-interview",
    "cabinet-office-sdf-strength",
    "strengthen",
    29.9,
    "Cabinet Office, January 2015, section 3 (1)"
  ],
  [
    "cabinet-office-sdf-2018-01-interview",
    "cabinet-office-treaty-useful",
    "no-net",
    15.6,
    "Cabinet Office, January 2018, section 6 (1)"
  ],
  [
    "cabinet-office-sdf-2003-01-interview",
    "cabinet-office-security-means",
    "alliance-and-sdf",
    72.1,
    "Cabinet Office, January 2003, section 6 (2)"
  ],
  [
    "cabinet-office-sdf-1969-09-interview",
    "cabinet-office-security-means",
    "alliance-and-sdf",
    40.9,
    "Defense of Japan 2007, Reference 61"
  ],
  ["pew-2008-unknown", "pew-us-favorable", "yes-net", 50, "FiveThirtyEight from Pew, row 2008, column Japan"],
  ["pew-2021-telephone", "pew-us-favorable", "yes-net", 70.8, "Pew microdata, Japan, wave 2021"],
  ["pew-2019-telephone", "pew-china-favorable", "yes-net", 13.4, "Pew microdata, Japan, wave 2019"],
  ["pew-2006-us-telephone", "pew-japan-favorable", "yes-net", 66.1, "Pew microdata, United States, wave 2006"],
  ["pew-2009-unknown", "pew-us-president", "yes-net", 85, "FiveThirtyEight from Pew, row 2009, column Japan"],
  [
    "mofa-1999-us-leaders-telephone",
    "mofa-us-dependable",
    "yes",
    87,
    "Ministry of Foreign Affairs 2001, section 2 (1)"
  ],
  ["mofa-2009-us-telephone", "mofa-us-dependable", "yes", 80, "Ministry of Foreign Affairs 2009, section 1"],
  ["mofa-2012-us-telephone", "mofa-us-dependable", "yes", 84, "Ministry of Foreign Affairs 2012, sections 1-3"],
  ["mofa-2012-us-leaders-telephone", "mofa-us-partner", "china", 54, "Ministry of Foreign Affairs 2012, sections 1-3"],
  ["mofa-2014-us-telephone", "mofa-us-treaty-maintain", "yes", 81, "Ministry of Foreign Affairs 2014, sections 1-3"],
  ["mofa-2006-02-interview", "mofa-peace-kept", "yes", 41.9, "Ministry of Foreign Affairs 2006, question 1"],
  ["yomiuri-gallup-2018-11-telephone", "yomiuri-gallup-trust", "yes", 30, "Yomiuri 2018, body"],
  ["yomiuri-gallup-2018-11-us-telephone", "yomiuri-gallup-trust", "yes", 70, "Yomiuri 2018, body"],
  ["nhk-2022-03-mail", "nhk-okinawa-bases", "unavoidable", 68, "NHK 2022, section on U.S. bases"],
  ["nhk-2022-03-okinawa-mail", "nhk-okinawa-bases", "unavoidable", 51, "NHK 2022, section on U.S. bases"],
  [
    "ryukyu-shimpo-mainichi-2022-05-okinawa-unknown",
    "ryukyu-shimpo-mainichi-futenma",
    "no-net",
    54,
    "Ryukyu Shimpo 2022, body"
  ],
  ["nhk-2022-12-telephone", "nhk-spending-43-trillion", "yes", 51, "NHK 12 December 2022, body"],
  ["kyodo-2023-04-mail", "kyodo-defense-tax", "no", 80, "Kyodo News 2023, paras 1-6"],
  ["gallup-2018-02-us-telephone", "gallup-japan-favorable", "yes-net", 87, "Gallup 2018, paras 1-4"],
  [
    "cabinet-office-diplomacy-2005-10-interview",
    "cabinet-office-affinity-us",
    "yes-net",
    73.2,
    "Cabinet Office in fgn.jp 2006, outline"
  ],
  [
    "cabinet-office-diplomacy-2014-10-interview",
    "cabinet-office-affinity-rok",
    "yes-net",
    31.5,
    "TV Asahi, 20 December 2014, body"
  ],
  [
    "cabinet-office-diplomacy-2024-10-mail",
    "cabinet-office-affinity-rok",
    "yes-net",
    56.3,
    "TV Asahi, 14 February 2025, body"
  ],
  [
    "cabinet-office-sdf-2012-01-interview",
    "cabinet-office-sdf-strength",
    "strengthen",
    24.8,
    "ITmedia, 12 March 2012, body"
  ],
  [
    "cabinet-office-sdf-2022-11-mail",
    "cabinet-office-sdf-strength",
    "strengthen",
    41.5,
    "Asagumo, 17 March 2023, paras 1-4"
  ],
  [
    "cabinet-office-sdf-2022-11-mail",
    "cabinet-office-treaty-useful",
    "yes-net",
    89.7,
    "Sankei, 7 March 2023, paras 1-5"
  ],
  ["pew-2011-telephone", "pew-us-favorable", "yes-net", 85, "FiveThirtyEight from Pew, row 2011, column Japan"],
  ["pew-2023-telephone", "pew-us-favorable", "yes-net", 73.2, "Pew microdata, Japan, wave 2023"],
  ["pew-2020-telephone", "pew-us-president", "yes-net", 25, "AP, 15 September 2020, para 3"],
  ["mofa-2008-us-telephone", "mofa-us-treaty-maintain", "yes", 78, "economic.jp, 22 May 2008, body"],
  ["mofa-2018-03-us-telephone", "mofa-us-treaty-maintain", "yes", 68, "Jiji, 28 December 2018, para 1"],
  ["mofa-2018-03-us-telephone", "mofa-us-dependable", "yes", 87, "Ministry of Foreign Affairs in jihirog 2019, (1)"],
  [
    "mofa-2018-03-us-leaders-telephone",
    "mofa-us-cooperation",
    "yes-net",
    66,
    "Ministry of Foreign Affairs in jihirog 2019, (1)"
  ],
  ["mofa-2019-01-us-web", "mofa-us-dependable", "yes", 82, "Ministry of Foreign Affairs in jihirog 2019, (1)"],
  [
    "mofa-2019-01-us-leaders-telephone",
    "mofa-us-partner",
    "japan",
    45,
    "Ministry of Foreign Affairs in jihirog 2019, (2)"
  ],
  ["mofa-2019-11-us-web", "mofa-us-partner", "japan", 34, "Ministry of Foreign Affairs, 18 March 2020, section 1 (2)"],
  ["mofa-2019-11-us-web", "mofa-us-dependable", "yes", 85, "Ministry of Foreign Affairs, 18 March 2020, section 1 (1)"],
  [
    "mofa-2020-12-us-web",
    "mofa-us-treaty-maintain",
    "yes",
    70,
    "Ministry of Foreign Affairs in North American Post 2021, body"
  ],
  [
    "yomiuri-gallup-1982-us-interview",
    "yomiuri-gallup-relations",
    "yes",
    47,
    "Christian Science Monitor, 23 November 1982, body"
  ],
  ["yomiuri-gallup-2004-11-us-telephone", "yomiuri-gallup-trust", "yes", 67, "Yomiuri, 16 December 2004, body"],
  ["yomiuri-gallup-2010-11-telephone", "yomiuri-gallup-trust", "yes", 52, "Yomiuri, 22 December 2010, body"],
  ["yomiuri-gallup-2010-11-us-telephone", "yomiuri-gallup-relations", "yes", 49, "Yomiuri, 22 December 2010, body"],
  [
    "yomiuri-gallup-2022-11-telephone",
    "yomiuri-gallup-relations",
    "yes",
    58,
    "The Japan News, 16 December 2022, paras 1-8"
  ],
  ["yomiuri-gallup-2024-11-telephone", "yomiuri-gallup-trust", "no", 55, "The Japan News, 30 June 2025, paras 2-3"]
])("polls %s, %s, %s: %d percent (%s)", (survey_id, question_id, answer, share_pct) => {
  const own = answers.filter(
    (row) => row.survey_id === survey_id && row.question_id === question_id && row.answer === answer
  );
  expect(own.map((row) => row.share_pct)).toEqual([share_pct]);
});

it("polls keep question, mode and population apart: no series holds two of any", () => {
  const kinds = new Set(answers.map((row) => `${row.question_id} ${row.mode} ${row.population}`));
  const series = new Set(answers.map((row) => row.series_id));
  expect(series.size).toBe(kinds.size);
});

it("polls have the answers that are let off the sum of their net", () => {
  const put = new Set(answers.map((row) => `${row.survey_id} ${row.question_id}`));
  expect(tabulatedOtherwise.filter((key) => !put.has(key))).toEqual([]);
});

it("polls count values of a chart without years as derived, except where another document dates them", () => {
  const statuses = (question: string, survey: string) =>
    answers
      .filter(({question_id, survey_id, answer}) => question_id === question && survey_id === survey && answer !== "dk")
      .map(({status, source_id}) => `${status} ${source_id}`);
  // Defense of Japan 2007, Reference 61, prints 13 shares in order; that of 2003 is dated by the Cabinet Office.
  expect(statuses("cabinet-office-security-means", "cabinet-office-sdf-1969-09-interview")).toEqual([
    "derived doj-2007"
  ]);
  expect(statuses("cabinet-office-security-means", "cabinet-office-sdf-2003-01-interview")).not.toContain(
    "derived doj-2007"
  );
  expect(new Set(statuses("cabinet-office-sdf-impression", "cabinet-office-sdf-2006-02-interview"))).not.toContain(
    "derived doj-2015"
  );
});

it("polls count the Okinawa Times as the pollster’s own only for the survey that it fielded", () => {
  const own = answers.filter(({source_id}) => source_id === "ot2022");
  // Okinawa Times, May 2022, paras 1-3: Asahi’s nationwide survey beside the joint one of Okinawa.
  expect(own.filter(({status}) => status === "secondary").map(({survey_id}) => survey_id)).toEqual(
    Array.from({length: 6}, () => "asahi-2022-04-mail")
  );
  expect(new Set(own.filter(({status}) => status === "official").map(({pollster}) => pollster))).toEqual(
    new Set(["asahi-okinawa-times"])
  );
});
