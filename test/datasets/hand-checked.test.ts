import {expect, it} from "vitest";
import {defenseBudget} from "../../loaders/defense-budget.ts";
import {defensePlans} from "../../loaders/defense-plans.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";
import {polls} from "../../loaders/polls.ts";
import {usPersonnel} from "../../loaders/us-personnel.ts";

const sources = readSources();
const budget = defenseBudget.rows(readTexts(defenseBudget.spec), sources);
const plans = defensePlans.rows(readTexts(defensePlans.spec), sources);
const answers = polls.rows(readTexts(polls.spec), sources);
const personnel = usPersonnel.rows(readTexts(usPersonnel.spec), sources);

it.each([
  [1955, "single", 1349, "Defense of Japan 2020, Reference 7"],
  [1965, "single", 3014, "Defense of Japan 2020, Reference 7"],
  [1975, "single", 13273, "Defense of Japan 2020, Reference 7"],
  [1985, "single", 31371, "Defense of Japan 2020, Reference 7"],
  [1995, "single", 47236, "Defense of Japan 2020, Reference 7"],
  [1996, "single", 48455, "Defense of Japan 2008, Reference 18"],
  [1997, "excl", 49414, "Defense of Japan 2008, Reference 18"],
  [1997, "incl", 49475, "Defense of Japan 2008, Reference 18"],
  [2002, "excl", 49395, "Defense of Japan 2008, Reference 18"],
  [2002, "incl", 49560, "Defense of Japan 2008, Reference 18"],
  [2007, "excl", 47818, "Defense of Japan 2015, Reference 38"],
  [2007, "incl", 48016, "Defense of Japan 2015, Reference 38"],
  [2012, "excl", 46453, "Defense of Japan 2020, Reference 7"],
  [2012, "incl", 47138, "Defense of Japan 2020, Reference 7"],
  [2013, "incl", 47538, "Defense of Japan 2020, Reference 7"],
  [2014, "incl", 48848, "Defense of Japan 2020, Reference 7"],
  [2020, "incl", 53133, "Defense of Japan 2020, Reference 7"],
  [2022, "excl", 51788, "Defense of Japan 2022, Fig. II-4-2-1"],
  [2023, "excl", 66001, "Defense of Japan 2024, Fig. II-3-2-1"],
  [2023, "incl", 68219, "Defense of Japan 2024, Fig. II-3-2-1, note 1"],
  [2024, "incl", 79496, "Defense of Japan 2024, Fig. II-3-2-1, note 1"]
])("defense-budget FY%i, %s: %i hundred million yen (%s)", (fiscal_year, definition, value_jpy_100m) => {
  expect(budget.filter((row) => row.fiscal_year === fiscal_year && row.definition === definition)).toMatchObject([
    {value_jpy_100m, status: "official"}
  ]);
});

it.each([
  ["basic-policy-1957", "1957-05-20", "Defense of Japan 2008, Defense Chronology 1957"],
  ["buildup-plan-1", "1957-06-14", "Defense of Japan 2008, Defense Chronology 1957"],
  ["buildup-plan-2", "1961-07-18", "Defense of Japan 2008, Defense Chronology 1961"],
  ["buildup-plan-3", "1966-11-29", "Defense of Japan 2008, Defense Chronology 1966"],
  ["buildup-plan-4", "1972-02-07", "Defense of Japan 2008, Defense Chronology 1972"],
  ["ceiling-1976", "1976-11-05", "Defense of Japan 2008, Defense Chronology 1976"],
  ["mid-term-estimate-1979", "1979-07-17", "Defense of Japan 2008, Defense Chronology 1979"],
  ["mid-term-program-1985", "1985-09-18", "Defense of Japan 2008, Defense Chronology 1985"]
])("defense-plans %s: adopted %s (%s)", (plan_id, adopted) => {
  expect(plans.filter((row) => row.plan_id === plan_id)).toMatchObject([{adopted, source_id: "doj-2008"}]);
});

it.each([
  ["yomiuri-1981-interview", "yomiuri-constitution-better", "yes", 28, "Yomiuri 1994, paras 1-4"],
  ["yomiuri-1993-03-interview", "yomiuri-constitution-better", "yes", 50, "Yomiuri 1994, paras 1-4"],
  ["yomiuri-2004-03-interview", "yomiuri-constitution-better", "yes", 65, "Yomiuri 2023, lead"],
  ["yomiuri-2009-03-interview", "yomiuri-constitution-better", "yes", 51.6, "Yomiuri 2009, tables of the results"],
  ["yomiuri-2015-03-mail", "yomiuri-constitution-better", "yes", 51, "U.S. Embassy Tokyo 2015, paras 1-3"],
  ["yomiuri-2024-04-mail", "yomiuri-constitution-better", "yes", 63, "The Yomiuri Shimbun 2025, paras 2-8"],
  ["yomiuri-2025-04-mail", "yomiuri-article9-paragraph-2", "no", 49, "The Yomiuri Shimbun 2025, paras 1-8"],
  ["asahi-2007-04-telephone", "asahi-article9-change", "no", 49, "Asahi 2010, para 2"],
  ["asahi-2013-04-mail", "asahi-constitution-change-need", "yes", 54, "Asahi 2020, para 2"],
  ["asahi-2022-04-mail", "asahi-article9-change", "no", 59, "Asahi 2022, lead"],
  ["asahi-2025-04-mail", "asahi-constitution-change-need", "no", 35, "Asahi 2025, paras 1-3"],
  ["kyodo-2016-09-mail", "kyodo-article9-need", "yes", 45, "Kyodo in The Japan Times 2016, paras 1-6"],
  ["kyodo-2018-01-telephone", "kyodo-revision-under-abe", "no", 54.8, "Kyodo in The Japan Times 2018, paras 1-3"],
  ["kyodo-2023-04-mail", "kyodo-article9-need", "yes", 53, "Yonhap 2023, body"],
  ["kyodo-2023-04-mail", "kyodo-diet-debate", "yes", 49, "Kyodo in The Japan Times 2023, para 2"],
  ["kyodo-2023-04-mail", "kyodo-constitution-need", "yes-net", 72, "Yonhap 2023, body"],
  ["kyodo-2024-04-mail", "kyodo-article9-need", "yes", 51, "Kyodo News 2024, paras 1-5"],
  [
    "nhk-2007-04-telephone",
    "nhk-article9-need",
    "yes",
    28,
    "NHK Broadcasting Culture Research Institute 2015, abstract"
  ],
  ["nhk-2017-03-interview", "nhk-article9-need", "no", 57, "NHK 2017, paras 1-2"],
  ["nhk-2024-04-telephone", "nhk-constitution-need", "neither", 41, "NHK 2024, survey outline"]
])("polls %s, %s, %s: %d percent (%s)", (survey_id, question_id, answer, share_pct) => {
  const own = answers.filter(
    (row) => row.survey_id === survey_id && row.question_id === question_id && row.answer === answer
  );
  expect(own.map((row) => row.share_pct)).toEqual([share_pct]);
});

it.each([
  ["JPN", "reported", "1950-06", "total", 115306, "June 1950 report, row Japan"],
  ["JPN", "reported", "1953-06", "total", 185829, "June 1953 report, row Japan"],
  ["JPN", "okinawa", "1953-06", "total", 23325, "June 1953 report, row Ryukyus (Okinawa)"],
  ["JPN", "reported", "1959-09", "marine-corps", 6367, "September 1959 report, row Japan, Marine Corps ashore"],
  ["JPN", "okinawa", "1970-09", "total", 44752, "September 1970 report, row Ryukyu Islands"],
  ["JPN", "reported", "1973-09", "total", 28865, "September 1973 report, row Japan"],
  ["JPN", "reported", "1990-09", "total", 46593, "September 1990 report, row Japan"],
  ["JPN", "reported", "2003-09", "total", 40519, "Kane 2006, September 2003, row Japan"],
  ["JPN", "reported", "2004-09", "navy", 4802, "House of Councillors 2007, table by branch, 2004"],
  ["JPN", "reported", "2007-09", "total", 32803, "September 2007 report, row Japan"],
  ["JPN", "reported", "2008-09", "total", 42521, "September 2008 report, row JAPAN"],
  ["JPN", "reported", "2015-12", "navy", 41546, "December 2015 report, row JAPAN"],
  ["JPN", "reported", "2022-12", "navy", 21066, "December 2022 report, row JAPAN"],
  ["JPN", "reported", "2025-12", "grand-total", 61684, "December 2025 report, row JAPAN"],
  ["KOR", "reported", "1953-06", "total", 326863, "June 1953 report, row Korea"],
  ["DEU", "reported", "2008-09", "total", 38791, "September 2008 report, row GERMANY"],
  ["VNM", "reported", "1968-09", "total", 537377, "September 1968 report, row South Viet-Nam"],
  ["GBR", "reported", "1954-06", "total", 47279, "June 1954 report, rows England (& Wales) and Scotland"],
  ["USA", "reported", "1950-06", "total", 952600, "June 1950 report, row United States, total ashore"]
])("us-personnel %s, %s, %s, %s: %i persons (%s)", (iso3, series, date, branch, persons) => {
  expect(find(iso3, series, date, branch)).toMatchObject([{personnel: persons}]);
});

it.each([
  ["2023-09", 1143324, "1134872 [troopdata-reports-head]", "402,168 + 292,696 + 142,787 + 259,742 + 8,452 + 37,479"],
  ["2024-12", 1128996, "1120016 [troopdata-reports-head]", "393,415 + 289,534 + 141,110 + 257,388 + 8,980 + 38,569"],
  ["2025-03", 1130154, "1121021 [troopdata-reports-head]", "384,950 + 292,215 + 145,811 + 258,848 + 9,133 + 39,197"]
])("us-personnel USA %s, total: %i persons, printed %s (report of the month: %s)", (date, persons, alternatives) => {
  expect(find("USA", "reported", date, "total")).toMatchObject([{personnel: persons, alternatives, status: "derived"}]);
});

it.each([
  ["1950-06", 136688, "derived", "June 1950 report: 115,306 + 21,248 + 134"],
  ["1953-06", 209451, "derived", "June 1953 report: 185,829 + 23,325 + 14 + 283"],
  ["1960-09", 83586, "derived", "September 1960 report: 46,295 + 37,142 + 25 + 124"],
  ["1970-09", 82264, "derived", "September 1970 report: 37,512 + 44,752"],
  ["1972-09", 61747, "derived", "September 1972 report: 20,576 + 41,171"],
  ["1973-09", 56240, "derived", "September 1973 report: 28,865 + 27,375"],
  ["1974-09", 54946, "secondary", "September 1974 report, row Japan (Incl Okinawa Prefecture)"],
  ["2025-12", 54288, "secondary", "December 2025 report, row JAPAN"]
])("us-personnel JPN, japan-with-okinawa, %s, total: %i persons, %s (%s)", (date, persons, status) => {
  expect(find("JPN", "japan-with-okinawa", date, "total")).toMatchObject([{personnel: persons, status}]);
});

it.each(["2022-12", "2023-03", "2023-06"])(
  "us-personnel JPN, %s: no total and no Army (reports of the quarter)",
  (date) => {
    const branches = personnel.filter((row) => row.iso3 === "JPN" && row.date === date).map(({branch}) => branch);
    expect(branches).toContain("navy");
    expect(branches).not.toContain("total");
    expect(branches).not.toContain("army");
  }
);

function find(iso3: string, series: string, date: string, branch: string) {
  return personnel.filter(
    (row) => row.iso3 === iso3 && row.series === series && row.date === date && row.branch === branch
  );
}
