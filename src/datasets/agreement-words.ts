import type {Words} from "../lib/words.ts";

/** What sort of instrument it is. */
export const agreementKinds = {
  "mutual-security-treaty": {en: "Mutual security treaty", ja: "安全保障条約"},
  guidelines: {en: "Guidelines", ja: "指針（ガイドライン）"},
  "joint-declaration": {en: "Joint declaration on security", ja: "安全保障共同宣言"},
  "joint-statement": {en: "Joint statement or cooperation program", ja: "共同声明・協力計画"},
  "state-visit-item": {en: "Item of the state visit of April 2024", ja: "2024年4月国賓訪問の成果項目"},
  minilateral: {en: "Statement of three or more countries", ja: "三か国以上の枠組みの声明"},
  "two-plus-two": {en: "2+2 meeting of foreign and defense ministers", ja: "外務・防衛閣僚会合（「2+2」）"},
  "two-plus-two-vice-ministerial": {en: "2+2 dialogue of vice-ministers", ja: "次官級「2+2」"},
  "defense-ministers-meeting": {en: "Meeting of defense ministers", ja: "防衛相会談"},
  "consultation-mechanism": {en: "Standing consultation", ja: "協議枠組み"},
  sofa: {en: "Status of forces agreement", ja: "地位協定"},
  "sofa-supplement": {en: "Supplement to a status of forces agreement", ja: "地位協定の補足"},
  sma: {en: "Special measures agreement", ja: "特別協定"},
  raa: {en: "Reciprocal access agreement", ja: "部隊間協力円滑化協定"},
  acsa: {en: "Acquisition and cross-servicing agreement", ja: "物品役務相互提供協定（ACSA）"},
  "information-security": {en: "Agreement on the security of information", ja: "情報保護協定"},
  "equipment-transfer": {en: "Agreement on defense equipment and technology transfer", ja: "防衛装備品・技術移転協定"},
  "arms-technology-transfer": {en: "Arms and military technology transfer", ja: "武器・武器技術供与"},
  "equipment-memorandum": {en: "Memorandum on procurement, supply or research", ja: "調達・供給・研究に関する覚書"},
  "joint-development": {en: "Joint development of equipment", ja: "装備品の共同開発"},
  "missile-defense": {en: "Missile defense cooperation", ja: "ミサイル防衛協力"},
  "military-assistance": {en: "Military assistance", ja: "軍事援助"},
  realignment: {en: "Realignment of U.S. forces", ja: "米軍再編"},
  territory: {en: "Return of territory", ja: "施政権返還"},
  "defense-memorandum": {en: "Memorandum on defense cooperation or exchanges", ja: "防衛協力・交流に関する覚書等"},
  "defense-arrangement": {en: "Defense arrangement", ja: "防衛上の取決め"},
  "communication-mechanism": {en: "Communication mechanism", ja: "連絡メカニズム"},
  "incidents-at-sea": {en: "Prevention of incidents at sea", ja: "海上事故防止"},
  "osa-framework": {en: "Framework of Official Security Assistance", ja: "政府安全保障能力強化支援（OSA）の枠組み"},
  osa: {en: "Official Security Assistance grant", ja: "政府安全保障能力強化支援（OSA）の供与"},
  space: {en: "Space cooperation", ja: "宇宙協力"},
  "economic-memorandum": {en: "Memorandum on economic security", ja: "経済安全保障に関する覚書"}
} as const satisfies Record<string, Words>;

/** What it is about. */
export const agreementDomains = {
  alliance: {en: "Alliance as a whole", ja: "同盟全般"},
  "security-cooperation": {en: "Security cooperation", ja: "安全保障協力"},
  "policy-consultation": {en: "Policy consultation", ja: "政策協議"},
  "extended-deterrence": {en: "Extended deterrence", ja: "拡大抑止"},
  "forces-status": {en: "Status of forces", ja: "部隊の地位"},
  "forces-access": {en: "Access of forces", ja: "部隊の往来"},
  "forces-posture": {en: "Posture of forces", ja: "部隊の態勢"},
  "host-nation-support": {en: "Host-nation support", ja: "駐留経費負担"},
  logistics: {en: "Logistics", ja: "後方支援"},
  "information-security": {en: "Security of information", ja: "情報保全"},
  "defense-equipment": {en: "Defense equipment and technology", ja: "防衛装備・技術"},
  "defense-assistance": {en: "Defense assistance to Japan", ja: "対日防衛援助"},
  "missile-defense": {en: "Missile defense", ja: "ミサイル防衛"},
  "capacity-assistance": {en: "Assistance to partners' capacity", ja: "相手国の能力強化支援"},
  "crisis-management": {en: "Crisis management", ja: "危機管理"},
  territory: {en: "Territory", ja: "領土・施政権"},
  space: {en: "Space", ja: "宇宙"},
  innovation: {en: "Innovation", ja: "技術革新"},
  "economic-security": {en: "Economic security", ja: "経済安全保障"},
  "economic-cooperation": {en: "Economic cooperation", ja: "経済協力"},
  "climate-and-energy": {en: "Climate and energy", ja: "気候・エネルギー"},
  "people-to-people": {en: "People-to-people exchange", ja: "人的交流"}
} as const satisfies Record<string, Words>;

/** What sort of commitment it is, in our coding. */
export const legalStatuses = {
  treaty: {en: "Treaty, approved by the Diet", ja: "条約（国会承認）"},
  "executive-agreement": {en: "Executive agreement", ja: "行政取極"},
  memorandum: {en: "Memorandum or statement of intent", ja: "覚書・意図表明文書"},
  guideline: {en: "Guideline or framework", ja: "指針・枠組み"},
  "joint-statement-item": {en: "Joint statement, meeting or item of one", ja: "共同声明・会合・その項目"}
} as const satisfies Record<string, Words>;
