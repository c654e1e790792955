import type {Words} from "../lib/words.ts";

/** What each amount of Japan's cost sharing counts. Amounts of different measures never share a series. */
export const supportMeasures = {
  hns: {en: "Host-nation support, expenditure basis", ja: "在日米軍駐留経費負担（歳出ベース）"},
  "hns-outside-sma": {en: "Host-nation support outside the special agreement", ja: "特別協定以外の駐留経費負担"},
  "hns-under-sma": {en: "Host-nation support under the special agreement", ja: "特別協定による駐留経費負担"},
  facilities: {en: "Facilities improvement", ja: "提供施設の整備"},
  labor: {en: "Labor costs (welfare and base pay)", ja: "労務費（福利費等と基本給等の計）"},
  "labor-welfare": {en: "Labor costs: welfare", ja: "労務費（福利費等）"},
  "labor-sma": {en: "Labor costs: base pay, special agreement", ja: "労務費（基本給等、特別協定）"},
  utilities: {en: "Utilities", ja: "光熱水料等"},
  "training-relocation": {en: "Training relocation within host-nation support", ja: "訓練移転費（駐留経費負担分）"},
  "training-equipment": {en: "Training equipment and materials", ja: "訓練資機材調達費"},
  sma: {
    en: "Special agreement, with SACO and realignment training relocation",
    ja: "特別協定による負担（SACO・米軍再編の訓練移転費を含む）"
  },
  stationing: {
    en: "Stationing of U.S. forces in the defense budget, without SACO and realignment",
    ja: "防衛関係費のうち在日米軍の駐留に関連する経費（SACO・米軍再編を除く）"
  },
  "stationing-other": {en: "Stationing other than host-nation support", ja: "駐留関連経費（駐留経費負担以外）"},
  "living-environment": {en: "Measures for communities around bases", ja: "周辺対策"},
  rent: {en: "Rent for facilities", ja: "施設の借料"},
  relocation: {en: "Relocation", ja: "リロケーション"},
  "other-compensation": {en: "Other compensation", ja: "その他（補償等）"},
  saco: {en: "SACO", ja: "SACO関係経費"},
  "saco-training": {en: "SACO: training relocation, special agreement", ja: "SACO訓練移転費（特別協定）"},
  realignment: {en: "Realignment of U.S. forces (local burden)", ja: "米軍再編関係経費（地元負担軽減分）"},
  "realignment-training": {
    en: "Realignment: training relocation, special agreement",
    ja: "米軍再編訓練移転費（特別協定）"
  },
  "base-subsidy": {en: "Base subsidies of other ministries", ja: "他省庁分（基地交付金等）"},
  "government-land": {
    en: "Government land lent: what its rent would be (an estimate, not spending)",
    ja: "提供普通財産借上試算（試算額で、支出ではない）"
  },
  "all-ministries": {en: "U.S. forces, all ministries", ja: "在日米軍関係経費（全省庁）"},
  burden: {en: "Stationing costs borne by Japan (answer to the Diet)", ja: "日本側負担の駐留経費（国会答弁書）"},
  contract: {en: "Host-nation support, contract basis", ja: "在日米軍駐留経費負担（契約ベース）"},
  "contract-facilities": {en: "Facilities improvement, contract basis", ja: "提供施設の整備（契約ベース）"},
  "contract-labor": {en: "Labor costs, contract basis", ja: "労務費（契約ベース）"},
  "contract-utilities": {en: "Utilities, contract basis", ja: "光熱水料等（契約ベース）"},
  "contract-training": {en: "Training relocation, contract basis", ja: "訓練移転費（契約ベース）"},
  "utilities-ceiling": {en: "Utilities: most that Japan pays by agreement", ja: "光熱水料等の負担上限（特別協定）"},
  "training-level": {en: "Training relocation: agreed yearly level", ja: "訓練移転費の合意水準（年額）"},
  "agreed-level": {en: "Host-nation support: agreed yearly level", ja: "駐留経費負担の合意水準（年額）"},
  "five-years": {en: "Host-nation support: agreed for five years", ja: "駐留経費負担の5年間の合意総額"},
  "equipment-five-years": {en: "Training equipment: agreed for five years", ja: "訓練資機材の5年間の合意総額"}
} as const satisfies Record<string, Words>;

export type SupportMeasure = keyof typeof supportMeasures;
