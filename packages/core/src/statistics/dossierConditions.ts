import { conditionsOn, quantitiesOf } from "./condition.ts";
import type { ComplaintFacts } from "./facts/complaintFacts.ts";
import type { ReviewFacts } from "./facts/reviewFacts.ts";
import type { ProblemFacts, ServiceFacts } from "./facts/serviceFacts.ts";
import type { MarkFacts } from "./facts/markFacts.ts";
import type { BannerFacts, CheckFacts, WeekFacts } from "./facts/windowFacts.ts";

/** How a clock stands, as facts tell of it. */
type Stand = ComplaintFacts["answer"];

const wasKept = (stand: Stand): boolean => stand === "early" || stand === "onTheDay";
const isOwed = (stand: Stand): boolean => wasKept(stand) || stand === "overdue" || stand === "overdueOpen";
const wasDone = (stand: Stand): boolean => wasKept(stand) || stand === "overdue";

const review = conditionsOn<ReviewFacts>();

const reviewConditions = {
  standing: review("未撤销", "not removed", ["removed"], ({ removed }) => !removed),
  removed: review("申诉成立而撤销", "removed on appeal", ["removed"], ({ removed }) => removed),
  contactOwed: review("已联系或联系期限已过", "contacted, or past the time to contact", ["contact"], ({ contact }) =>
    isOwed(contact),
  ),
  contactedInTime: review("按期联系", "contacted in time", ["contact"], ({ contact }) => wasKept(contact)),
  rectificationOwed: review(
    "已整改或整改期限已过",
    "rectified, or past the time to rectify",
    ["rectification"],
    ({ rectification }) => isOwed(rectification),
  ),
  rectified: review("已整改", "rectified", ["rectified"], ({ rectified }) => rectified),
  rectifiedInTime: review("按期整改", "rectified in time", ["rectification"], ({ rectification }) => wasKept(rectification)),
  overdueOpen: review(
    "未整改而已过期限",
    "not rectified and past the time to",
    ["rectification"],
    ({ rectification }) => rectification === "overdueOpen",
  ),
} as const;

const complaint = conditionsOn<ComplaintFacts>();

const complaintConditions = {
  rejected: complaint("不受理", "rejected", ["result"], ({ result }) => result === "rejected"),
  withdrawn: complaint("投诉人撤回", "withdrawn by the complainant", ["result"], ({ result }) => result === "withdrawn"),
  answered: complaint("已答复", "answered", ["result"], ({ result }) => result === "answered"),
  open: complaint("未了结", "not ended", ["result"], ({ result }) => result === "open"),
  upheld: complaint(
    "属实（有责或无责）",
    "upheld, with a fault or without",
    ["outcome"],
    ({ outcome }) => outcome === "upheldResponsible" || outcome === "upheldNoFault",
  ),
  responsible: complaint(
    "属实且工作有过错",
    "upheld, with a fault in the work",
    ["outcome"],
    ({ outcome }) => outcome === "upheldResponsible",
  ),
  acceptanceOwed: complaint(
    "已决定是否受理，或期限已过",
    "accepted or rejected, or past the time to do so",
    ["acceptance"],
    ({ acceptance }) => isOwed(acceptance),
  ),
  acceptedInTime: complaint("按期决定是否受理", "accepted or rejected in time", ["acceptance"], ({ acceptance }) =>
    wasKept(acceptance),
  ),
  answeredInTime: complaint("每次均按期答复", "answered in time each time", ["answer"], ({ answer }) => wasKept(answer)),
  overdueOpen: complaint(
    "受理或答复期限已过而未办",
    "past the time to accept or to answer",
    ["acceptance", "answer"],
    ({ acceptance, answer }) => acceptance === "overdueOpen" || answer === "overdueOpen",
  ),
  answeredInDays: complaint(
    "答复用时以工作日计",
    "its answer counted in working days",
    ["answerDays"],
    ({ answerDays }) => answerDays !== undefined,
  ),
  extended: complaint("曾延期", "extended", ["extended"], ({ extended }) => extended),
  reopened: complaint("曾复办", "reopened", ["reopened"], ({ reopened }) => reopened),
  followedUp: complaint("已回访", "followed up", ["satisfied"], ({ satisfied }) => satisfied !== undefined),
  satisfied: complaint("回访满意", "satisfied with the answer", ["satisfied"], ({ satisfied }) => satisfied === true),
} as const;

const service = conditionsOn<ServiceFacts>();

const serviceConditions = {
  agency: service("全程代办", "full agency", ["kind"], ({ kind }) => kind === "agency"),
  projectFollowUp: service("跟踪服务", "follow-up of a project", ["kind"], ({ kind }) => kind === "projectFollowUp"),
  projectNamed: service("指明项目", "of a named project", ["project"], ({ project }) => project !== undefined),
  visit: service("上门服务", "on-site visit", ["kind"], ({ kind }) => kind === "visit"),
  consultation: service("咨询", "consultation", ["kind"], ({ kind }) => kind === "consultation"),
  firstAsked: service("首问负责", "first-asked duty", ["kind"], ({ kind }) => kind === "firstAsked"),
  open: service("未办结", "not concluded", ["result"], ({ result }) => result === "open"),
  done: service("已办成", "done", ["result"], ({ result }) => result === "done"),
  notWithdrawn: service("非服务对象撤回", "not withdrawn by the client", ["result"], ({ result }) => result !== "withdrawn"),
  handedOver: service("曾移交", "handed over", ["handedOver"], ({ handedOver }) => handedOver),
  dayTold: service("告知答复日期", "with a day told to the client", ["answer"], ({ answer }) => answer !== "none"),
  inTime: service("按告知日期答复", "answered by the day told", ["answer"], ({ answer }) => wasKept(answer)),
  overdueOpen: service(
    "未答复而已过告知日期",
    "unanswered past the day told",
    ["answer"],
    ({ answer }) => answer === "overdueOpen",
  ),
  evaluated: service("已评价", "evaluated", ["evaluation"], ({ evaluation }) => evaluation !== undefined),
  satisfied: service(
    "非常满意、满意或基本满意（O-25）",
    "very, quite or basically satisfied (O-25)",
    ["evaluation"],
    ({ evaluation = 9 }) => evaluation <= 3,
  ),
} as const;

const problem = conditionsOn<ProblemFacts>();

const problemConditions = {
  solved: problem("已解决", "solved", ["solved"], ({ solved }) => solved !== undefined),
  unsolved: problem("未解决", "not solved", ["solved"], ({ solved }) => solved === undefined),
} as const;

const week = conditionsOn<WeekFacts>();

const weekConditions = {
  published: week("已公示", "published", ["publication"], ({ publication }) => wasDone(publication)),
  publicationOwed: week("已公示或公示期限已过", "published, or past the time to publish", ["publication"], ({ publication }) =>
    isOwed(publication),
  ),
  publishedInTime: week("按期公示", "published in time", ["publication"], ({ publication }) => wasKept(publication)),
  unpublished: week(
    "期限已过而未公示",
    "not published and past the time to",
    ["publication"],
    ({ publication }) => publication === "overdueOpen",
  ),
} as const;

const bannerConditions = {
  earned: conditionsOn<BannerFacts>()("当月有检查", "of a window checked in the month", ["earned"], ({ earned }) => earned),
} as const;

/** What may be asked of what dossiers, and bad reviews, have. */
export const dossierConditions = {
  review: reviewConditions,
  complaint: complaintConditions,
  service: serviceConditions,
  problem: problemConditions,
  check: {},
  week: weekConditions,
  mark: {},
  banner: bannerConditions,
};

const ofCheck = quantitiesOf<CheckFacts>();

/** What may be summed over it. */
export const dossierQuantities = {
  review: {},
  complaint: {
    answerDays: quantitiesOf<ComplaintFacts>()(
      "答复用工作日",
      "working days that the answers took",
      ["answerDays"],
      ({ answerDays }) => answerDays,
    ),
  },
  service: {
    cases: quantitiesOf<ServiceFacts>()("涉及办件数", "cases that it had to do with", ["cases"], ({ cases }) => cases),
  },
  problem: {},
  check: {
    faults: ofCheck("扣分次数", "faults", ["faults"], ({ faults }) => faults),
    merits: ofCheck("加分次数", "merits", ["merits"], ({ merits }) => merits),
  },
  week: {},
  mark: {
    points: quantitiesOf<MarkFacts>()("记分", "points", ["points"], ({ points }) => points),
  },
  banner: {},
};
