import {expect, it} from "vitest";
import {events} from "../../loaders/events.ts";
import {readTexts} from "../../loaders/lib/dataset.ts";
import {readSources} from "../../loaders/lib/sources.ts";

const rows = events.rows(readTexts(events.spec), readSources());

it.each([
  ["1951-09-08", "treaty", "安全保障条約署名", "official", "Defense of Japan 2008, Defense Chronology, 1951"],
  ["1954-07-01", "forces", "自衛隊発足", "official", "Defense of Japan 2008, Defense Chronology, 1954"],
  ["1960-06-23", "treaty", "新日米安全保障条約発効", "official", "Defense of Japan 2008, Defense Chronology, 1960"],
  ["1972-05-15", "territory", "沖縄返還", "official", "Defense of Japan 2008, Defense Chronology, 1972"],
  ["1978-11-27", "guidelines", "初の「指針」を了承", "official", "Defense of Japan 2008, Defense Chronology, 1978"],
  ["1978-11-27", "exercise", "初の日米共同航空訓練", "official", "Defense of Japan 2008, Defense Chronology, 1978"],
  ["1996-04-15", "treaty", "ACSA", "official", "Defense of Japan 2008, Defense Chronology, 1996"],
  ["1996-04-15", "bases", "SACO中間報告", "official", "Defense of Japan 2008, Defense Chronology, 1996"],
  ["2006-04-06", "forces", "累計2万回", "official", "Defense of Japan 2006, text on scrambles"],
  ["2021-07-19", "forces", "累計3万回", "secondary", "Kyodo News, 20 July 2021"],
  ["1996-12-02", "bases", "SACO最終報告", "official", "Defense of Japan 2008, Defense Chronology, 1996"],
  ["2003-12-19", "missile-defense", "導入決定", "official", "Defense of Japan 2008, Defense Chronology, 2003"],
  ["2014-07-01", "law", "閣議決定", "official", "Defense of Japan 2018, Defense Chronology, 2014"],
  ["2015-09-19", "law", "国会で成立", "official", "Ministry of Foreign Affairs, 5 April 2023"],
  ["2017-09-15", "north-korea", "日本上空を通過", "secondary", "AP, 15 September 2017"],
  ["2022-12-16", "strategy", "三文書", "official", "National Security Strategy, 16 December 2022"],
  ["2024-07-28", "consultation", "日米「2+2」", "official", "Ministry of Defense, July 2024"],
  ["2024-07-28", "us-forces", "統合軍司令部", "official", "Ministry of Defense, July 2024"]
])("events %s: one of kind %s, %s, %s (%s)", (date, kind, words, status) => {
  expect(rows.filter((row) => row.date === date && row.kind === kind)).toMatchObject([
    {title_ja: expect.stringContaining(words), status}
  ]);
});

it("events: the realignment statement is of 27 April 2012 in Japan (Defense of Japan 2018, Defense Chronology)", () => {
  expect(rows.filter(({date}) => String(date).startsWith("2012-04-2"))).toMatchObject([
    {date: "2012-04-27", source_id: "doj-2018", alternatives: "2012-04-26 [t23]", other_sources: "t23"}
  ]);
});
