import { conditionsOn, quantitiesOf, type Condition, type Quantity } from "./condition.ts";
import { dossierConditions, dossierQuantities } from "./dossierConditions.ts";
import type { CardFacts } from "./facts/cardFacts.ts";
import type { CaseFacts } from "./facts/caseFacts.ts";
import { onlineChannels } from "../vocabulary/channel.ts";
import { isBad } from "../vocabulary/evaluation.ts";
import { completingResults } from "../vocabulary/phase.ts";
import type { DefinitionFacts } from "./facts/definitionFacts.ts";
import type { EvaluationFacts } from "./facts/evaluationFacts.ts";
import type { Subject, Subjects } from "./facts/facts.ts";
import type { ItemFacts } from "./facts/itemFacts.ts";
import type { Place } from "./facts/place.ts";
import type { StayFacts } from "./facts/stayFacts.ts";

const isOnline = ({ channel }: Pick<Place, "channel">): boolean => onlineChannels.has(channel);

const item = conditionsOn<ItemFacts>();

const returns: ReadonlySet<ItemFacts["result"]> = new Set(["notAccepted", "notRequired", "lapsed"]);

const itemConditions = {
  completed: item(
    "正常办结（准予、不予、其他办结、转报）",
    "completed: granted, refused, without a decision, or sent up",
    ["result"],
    ({ result }) => completingResults.has(result),
  ),
  granted: item("准予许可", "granted", ["result"], ({ result }) => result === "granted"),
  refused: item("不予许可", "refused", ["result"], ({ result }) => result === "refused"),
  completedOther: item("其他办结", "completed without a decision", ["result"], ({ result }) => result === "completedOther"),
  sentUp: item("转报", "sent up", ["result"], ({ result }) => result === "transferredUp"),
  notAccepted: item("不予受理", "not accepted", ["result"], ({ result }) => result === "notAccepted"),
  notRequired: item("不受理（无需许可）", "in need of no licence", ["result"], ({ result }) => result === "notRequired"),
  withdrawn: item("申请人撤回", "withdrawn by the applicant", ["result"], ({ result }) => result === "withdrawn"),
  lapsed: item("视为撤回", "lapsed", ["result"], ({ result }) => result === "lapsed"),
  voided: item("作废", "voided", ["result"], ({ result }) => result === "voided"),
  returned: item("不予受理、不受理或视为撤回", "not accepted, in need of no licence, or lapsed", ["result"], ({ result }) =>
    returns.has(result),
  ),
  returnedOrRefused: item(
    "不予受理、不受理、视为撤回或不予许可",
    "returned or refused",
    ["result"],
    ({ result }) => returns.has(result) || result === "refused",
  ),
  returnedOrWithdrawn: item(
    "不予受理、不受理、视为撤回或撤回",
    "returned or withdrawn",
    ["result"],
    ({ result }) => returns.has(result) || result === "withdrawn",
  ),
  open: item("未办结", "not ended", ["result"], ({ result }) => result === "open"),
  inSupplement: item("正等待补正", "awaiting a supplement", ["inSupplement"], ({ inSupplement }) => inSupplement),
  notInSupplement: item("不在补正中", "not awaiting a supplement", ["inSupplement"], ({ inSupplement }) => !inSupplement),
  suspended: item("正暂停", "standing still", ["suspended"], ({ suspended }) => suspended),
  underPromise: item(
    "有承诺时限、告知日期，转报的有下级机关审查时限；与其他事项一并办结的，到其本身决定为止",
    "under a promise or a told date, what goes up under the limit of the lower agency; of what is completed with others up to its own decision",
    ["promise"],
    ({ promise }) => promise !== "none",
  ),
  withoutPromise: item(
    "无承诺时限，也无下级机关审查时限",
    "without a promise or a limit of the lower agency",
    ["promise"],
    ({ promise }) => promise === "none",
  ),
  early: item(
    "至少提前一个工作日（O-21）",
    "at least one working day before the promised day (O-21)",
    ["promise"],
    ({ promise }) => promise === "early",
  ),
  onTheDay: item("承诺当日", "on the promised day", ["promise"], ({ promise }) => promise === "onTheDay"),
  onTime: item(
    "承诺日或以前",
    "by the promised day",
    ["promise"],
    ({ promise }) => promise === "early" || promise === "onTheDay",
  ),
  overdue: item("承诺日以后", "after the promised day", ["promise"], ({ promise }) => promise === "overdue"),
  overdueOpen: item(
    "未办结而已过承诺日",
    "not ended and past the promised day",
    ["promise", "result"],
    ({ promise, result }) => result === "open" && (promise === "overdueOpen" || promise === "overdue"),
  ),
  underLaw: item("有法定时限", "under a legal limit", ["law"], ({ law }) => law !== "none"),
  withinLaw: item(
    "法定时限内决定",
    "decided within the legal limit",
    ["law"],
    ({ law }) => law === "early" || law === "onTheDay",
  ),
  lawOverdueOpen: item(
    "未决定而已过法定时限",
    "not decided and past the legal limit",
    ["law"],
    ({ law }) => law === "overdueOpen",
  ),
  immediate: item("即办件", "of the immediate kind", ["kind"], ({ kind }) => kind === "immediate"),
  notImmediate: item("非即办件", "not of the immediate kind", ["kind"], ({ kind }) => kind !== "immediate"),
  promisedKind: item("承诺件", "of the promised kind", ["kind"], ({ kind }) => kind === "promised"),
  immediateOrPromised: item(
    "即办件或承诺件",
    "of the immediate or the promised kind",
    ["kind"],
    ({ kind }) => kind === "immediate" || kind === "promised",
  ),
  immediateOrSameDay: item(
    "即办件，或当日办结的承诺件",
    "of the immediate kind, or of the promised kind and completed on the day of filing",
    ["kind", "received", "ended", "result"],
    ({ kind, received, ended, result }) =>
      kind === "immediate" || (kind === "promised" && ended === received && completingResults.has(result)),
  ),
  promisedInDays: item(
    "承诺时限以工作日计",
    "promised in working days",
    ["promisedDays"],
    ({ promisedDays }) => promisedDays !== undefined,
  ),
  usedInDays: item("用时以工作日计", "its use counted in working days", ["usedDays"], ({ usedDays }) => usedDays !== undefined),
  lawInDays: item("法定时限以工作日计", "the legal limit in working days", ["lawDays"], ({ lawDays }) => lawDays !== undefined),
  firstTime: item("未要求补正", "never asked for a supplement", ["asked"], ({ asked }) => !asked),
  online: item("网上或移动端申报", "filed online or by phone", ["channel"], isOnline),
  sentHome: item("结果电子或邮寄送达", "its result sent electronically or by post", ["sentHome"], ({ sentHome }) => sentHome),
  hadProcedure: item("经过特别程序", "with a special procedure", ["hadProcedure"], ({ hadProcedure }) => hadProcedure),
  inProcedure: item("特别程序进行中", "in a special procedure", ["inProcedure"], ({ inProcedure }) => inProcedure),
  extended: item("批准延期", "extended", ["extended"], ({ extended }) => extended),
  reopened: item("曾重新办理", "reopened", ["reopened"], ({ reopened }) => reopened),
} as const;

const filing = conditionsOn<CaseFacts>();

const caseConditions = {
  online: filing("网上或移动端申报", "filed online or by phone", ["channel"], isOnline),
  sentHome: filing(
    "各事项结果均电子或邮寄送达",
    "its results sent electronically or by post",
    ["sentHome"],
    ({ sentHome }) => sentHome,
  ),
  completed: filing("有事项正常办结", "with an item completed", ["completedItems"], ({ completedItems }) => completedItems > 0),
  joint: filing("一次申报多个事项", "with several items", ["items"], ({ items }) => items > 1),
  combined: filing("一次性总办结", "completed together", ["combined"], ({ combined }) => combined),
  notCombined: filing("无总办结", "not completed together", ["combined"], ({ combined }) => !combined),
  mixed: filing("部分准予", "granted in part", ["mixed"], ({ mixed }) => mixed),
  splitOff: filing("有事项分办", "with an item split off", ["splitOff"], ({ splitOff }) => splitOff),
  undone: filing("曾撤销总办结", "with a combined completion undone", ["undone"], ({ undone }) => undone),
  open: filing(
    "未总办结且有事项未了结",
    "neither completed together nor ended",
    ["combined", "ended"],
    ({ combined, ended }) => !combined && ended === undefined,
  ),
  daysKnown: filing(
    "一项或数项一并办结且受理、决定日期齐全",
    "completed, its only item or two and more together, with each acceptance and decision known",
    ["daysApart"],
    ({ daysApart }) => daysApart !== undefined,
  ),
  evaluated: filing("已评价", "evaluated", ["evaluatedBy"], ({ evaluatedBy }) => evaluatedBy === "person"),
  rated: filing(
    "已评价或按方案默认评价（O-24）",
    "evaluated, or rated by silence where the profile says so (O-24)",
    ["evaluation"],
    ({ evaluation }) => evaluation !== undefined,
  ),
  verySatisfied: filing("非常满意", "very satisfied", ["evaluation"], ({ evaluation }) => evaluation === 1),
  satisfied: filing(
    "非常满意、满意或基本满意（O-25）",
    "very, quite or basically satisfied (O-25)",
    ["evaluation"],
    ({ evaluation = 9 }) => evaluation <= 3,
  ),
  satisfiedOutright: filing("非常满意或满意", "very or quite satisfied", ["evaluation"], ({ evaluation = 9 }) => evaluation <= 2),
  dissatisfied: filing(
    "不满意或非常不满意（差评）",
    "dissatisfied or very dissatisfied",
    ["evaluation"],
    ({ evaluation = 0 }) => evaluation >= 4,
  ),
} as const;

const stay = conditionsOn<StayFacts>();

const stayConditions = {
  hall: stay("大厅科室办理", "in the hands of the hall", ["holder"], ({ holder }) => holder === "hall"),
  applicant: stay("等待申请人", "waiting for the applicant", ["holder"], ({ holder }) => holder === "applicant"),
  thirdParty: stay(
    "特别程序、公示或其他程序",
    "in a special procedure, a public notice or another procedure",
    ["holder"],
    ({ holder }) => holder === "thirdParty",
  ),
  closed: stay("大厅不办公", "while the hall was closed", ["holder"], ({ holder }) => holder === "closed"),
} as const;

const card = conditionsOn<CardFacts>();

const cardConditions = {
  highest: card("本办件的最高有效牌", "the highest in force of its case", ["highest"], ({ highest }) => highest),
  warning: card("预警", "a warning", ["level"], ({ level }) => level === "warning"),
  yellow: card("黄牌", "a yellow card", ["level"], ({ level }) => level === "yellow"),
  red: card("红牌", "a red card", ["level"], ({ level }) => level === "red"),
  revoked: card("已撤牌", "revoked", ["revoked"], ({ revoked }) => revoked),
} as const;

const each = conditionsOn<EvaluationFacts>();

const evaluationConditions = {
  satisfied: each(
    "非常满意、满意或基本满意（O-25）",
    "very, quite or basically satisfied (O-25)",
    ["level"],
    ({ level }) => level <= 3,
  ),
  dissatisfied: each("不满意或非常不满意（差评）", "dissatisfied or very dissatisfied", ["level"], isBad),
} as const;

const definition = conditionsOn<DefinitionFacts>();

const definitionConditions = {
  comparable: definition(
    "法定、承诺时限均以工作日计",
    "both limits in working days",
    ["lawDays", "promisedDays"],
    ({ lawDays, promisedDays }) => lawDays !== undefined && promisedDays !== undefined,
  ),
  channelsTold: definition("已公布办理形式", "with the ways to file it told", ["online"], ({ online }) => online !== undefined),
  online: definition("可网上或移动端办理", "to be filed online or by phone", ["online"], ({ online = false }) => online),
  visitsTold: definition("已公布到现场次数", "with the number of visits told", ["visits"], ({ visits }) => visits !== undefined),
  noVisit: definition("到现场次数为零", "without a visit", ["visits"], ({ visits }) => visits === 0),
} as const;

const ofItem = quantitiesOf<ItemFacts>();

/** What was left of a limit, negative where more was used. */
const less = (whole: number | undefined, part: number | undefined): number => (whole ?? 0) - (part ?? 0);

const itemQuantities = {
  promisedDays: ofItem("承诺工作日", "working days promised", ["promisedDays"], ({ promisedDays }) => promisedDays),
  promisedDaysLeft: ofItem(
    "承诺工作日减已用工作日",
    "working days promised, less those used",
    ["promisedDays", "usedDays"],
    ({ promisedDays, usedDays }) => less(promisedDays, usedDays),
  ),
  promisedDaysGross: ofItem(
    "承诺工作日加特别程序工作日",
    "working days promised and of special procedures",
    ["promisedDays", "procedureDays"],
    ({ promisedDays, procedureDays = 0 }) => (promisedDays ?? 0) + procedureDays,
  ),
  usedDays: ofItem("已用工作日", "working days used", ["usedDays"], ({ usedDays }) => usedDays),
  elapsedDays: ofItem("自收件起的自然日", "natural days since the filing", ["elapsedDays"], ({ elapsedDays }) => elapsedDays),
  lawDays: ofItem("法定工作日", "working days of the legal limit", ["lawDays"], ({ lawDays }) => lawDays),
  lawDaysLeft: ofItem(
    "法定工作日减已用工作日",
    "working days of the legal limit, less those used",
    ["lawDays", "lawUsedDays"],
    ({ lawDays, lawUsedDays }) => less(lawDays, lawUsedDays),
  ),
  lawDaysGross: ofItem(
    "法定工作日加特别程序工作日",
    "working days of the legal limit and of special procedures",
    ["lawDays", "lawProcedureDays"],
    ({ lawDays, lawProcedureDays = 0 }) => (lawDays ?? 0) + lawProcedureDays,
  ),
  procedureDays: ofItem(
    "特别程序工作日",
    "working days in special procedures",
    ["procedureDays"],
    ({ procedureDays }) => procedureDays,
  ),
} as const;

const ofCase = quantitiesOf<CaseFacts>();

/** Points of the five levels out of a hundred, and as 汕尾 gives them, out of ten (O-26). */
const scores = [0, 100, 80, 60, 30, 0] as const;
const scoresOfTen = [0, 10, 8, 6, 3, 0] as const;

const caseQuantities = {
  items: ofCase("事项数", "items", ["items"], ({ items }) => items),
  daysApart: ofCase(
    "逐项办理的工作日",
    "working days of its items one after another",
    ["daysApart"],
    ({ daysApart }) => daysApart,
  ),
  daysTogether: ofCase(
    "自首项受理至末项决定的工作日",
    "working days from the first acceptance to the last decision",
    ["daysTogether"],
    ({ daysTogether }) => daysTogether,
  ),
  daysSaved: ofCase(
    "逐项办理的工作日减联办的工作日",
    "working days of its items one after another, less those of the whole",
    ["daysApart", "daysTogether"],
    ({ daysApart, daysTogether }) => less(daysApart, daysTogether),
  ),
  score: ofCase(
    "评价得分（100、80、60、30、0）",
    "score of the evaluation (100, 80, 60, 30, 0)",
    ["evaluation"],
    ({ evaluation = 0 }) => scores[evaluation],
  ),
  scoreOfTen: ofCase(
    "评价得分（10、8、6、3、0）",
    "score of the evaluation (10, 8, 6, 3, 0)",
    ["evaluation"],
    ({ evaluation = 0 }) => scoresOfTen[evaluation],
  ),
} as const;

const stayQuantities = {
  seconds: quantitiesOf<StayFacts>()("秒", "seconds", ["seconds"], ({ seconds }) => seconds),
} as const;

const ofDefinition = quantitiesOf<DefinitionFacts>();

const definitionQuantities = {
  lawDays: ofDefinition("法定工作日", "working days of the legal limit", ["lawDays"], ({ lawDays }) => lawDays),
  daysCompressed: ofDefinition(
    "法定工作日减承诺工作日",
    "working days of the legal limit, less those promised",
    ["lawDays", "promisedDays"],
    ({ lawDays, promisedDays }) => less(lawDays, promisedDays),
  ),
} as const;

const ownConditions = {
  item: itemConditions,
  case: caseConditions,
  stay: stayConditions,
  card: cardConditions,
  evaluation: evaluationConditions,
  definition: definitionConditions,
  ...dossierConditions,
};
const ownQuantities = {
  item: itemQuantities,
  case: caseQuantities,
  stay: stayQuantities,
  card: {},
  evaluation: {},
  definition: definitionQuantities,
  ...dossierQuantities,
};

export type ConditionName<Name extends Subject> = keyof (typeof ownConditions)[Name] & string;
export type QuantityName<Name extends Subject> = keyof (typeof ownQuantities)[Name] & string;

/** What may be asked of a subject, by the subject's kind. 中文 统计条件表 */
export const conditions: { readonly [Name in Subject]: Readonly<Record<ConditionName<Name>, Condition<Subjects[Name]>>> } =
  ownConditions;

/** What may be summed over subjects. 中文 统计量表 */
export const quantities: { readonly [Name in Subject]: Readonly<Record<QuantityName<Name>, Quantity<Subjects[Name]>>> } =
  ownQuantities;
