import { accept, complete, conclude, deliver, evaluate, file, grant, review, start } from "./acts.ts";
import { day, isFree, one, promiseOf, type Cast, type Story, type Told } from "./story.ts";

const quick = one((matter) => isFree(matter) && promiseOf(matter) >= 5);

/** From filing to delivery in three days. */
const handled = (cast: Cast): Told[] => [
  ...day(0, file(cast), accept(cast), start(cast)),
  ...day(1, conclude(cast, "符合条件,建议准予"), review(cast), grant(cast)),
  ...day(2, complete(cast), deliver(cast)),
];

const object = ({ people }: Cast, ground: "mistaken" | "malicious", reason: string) =>
  ({ type: "AppealBadReview", by: people.window, ground, reason }) as const;

/** Cases that got a bad review. 中文 差评 */
export const evaluationStories: readonly Story[] = [
  {
    title: "差评当日联系,申诉未获支持,整改到位",
    matters: quick,
    tell: (cast) => [
      ...handled(cast),
      ...day(
        3,
        evaluate(cast, 4, "叫号不清楚,等候时间长"),
        { type: "ContactAboutBadReview", by: cast.people.window, what: "当面致歉,了解等候情况" },
        object(cast, "mistaken", "当日叫号系统故障,并非窗口责任"),
      ),
      ...day(4, { type: "UpholdBadReview", by: cast.people.centre, reason: "等候时间长属实,差评成立" }),
      ...day(6, { type: "RectifyBadReview", by: cast.people.window, what: "修复叫号系统,高峰时段增开窗口" }),
    ],
  },
  {
    title: "恶意差评经核实予以撤销",
    matters: quick,
    tell: (cast) => [
      ...handled(cast),
      ...day(
        3,
        evaluate(cast, 5, "不给办就差评"),
        { type: "ContactAboutBadReview", by: cast.people.window, what: "电话联系,说明不能代为填写材料" },
        object(cast, "malicious", "要求窗口代填虚假材料被拒后评价"),
      ),
      ...day(4, { type: "RemoveBadReview", by: cast.people.centre, reason: "调取监控核实,属恶意差评" }),
    ],
  },
];
