import {
  accept,
  addLast,
  archive,
  bill,
  complete,
  conclude,
  deliver,
  evaluate,
  feeFor,
  file,
  grant,
  pay,
  review,
  start,
} from "./acts.ts";
import { day, together, type Cast, type Story, type Told } from "./story.ts";

/** Cases of several items. 中文 一次申报多个事项 */
export const jointStories: readonly Story[] = [
  { title: "申报一次、缴费后一次性总办结,其中一项同意分办", matters: together(3, 5), tell: jointCase },
  {
    title: "项目暂缓,申请人撤回整件申报",
    matters: together(2, 5),
    tell: (cast) => [
      ...day(0, file(cast), accept(cast, "1"), accept(cast, "2")),
      ...day(1, start(cast, "1")),
      ...day(2, { type: "WithdrawCase", by: cast.people.applicant, reason: "项目资金未落实,暂缓实施" }),
    ],
  },
];

function jointCase(cast: Cast): readonly Told[] {
  const { people } = cast;
  const main = ["1", "2"];
  const fees = feeFor(cast, main) > 0 ? [bill(cast, main), pay(cast, main)] : [];
  return [
    ...day(
      0,
      file(cast, { items: 2 }),
      addLast(cast, "申请人补报同一项目的关联事项"),
      ...main.map((item) => accept(cast, item)),
      { type: "ConsentToSplit", by: people.applicant, items: ["3"] },
      { type: "SplitOffItem", by: people.window, items: ["3"], reason: "该事项时限较长,为不影响其他事项先行总办结" },
    ),
    ...day(
      1,
      accept(cast, "3"),
      ...main.map((item) => start(cast, item)),
      {
        type: "VerifySiteJointly",
        by: people.examiner,
        items: main,
        people: [people.examiner.id, people.reviewer.id],
        finding: "一次踏勘,现场与两项申报材料一致",
      },
      ...main.map((item) => conclude(cast, "材料齐全,符合法定条件", item)),
    ),
    ...day(2, ...main.map((item) => review(cast, "同意", item)), ...main.map((item) => grant(cast, item)), ...fees),
    ...day(
      3,
      { type: "CompleteCase", by: people.window },
      { type: "DeliverCase", by: people.window, method: "window" },
      start(cast, "3"),
    ),
    ...day(4, conclude(cast, "符合规定,建议准予", "3"), review(cast, "同意", "3")),
    ...day(5, grant(cast, "3"), ...(feeFor(cast, ["3"]) > 0 ? [bill(cast, ["3"]), pay(cast, ["3"])] : []), complete(cast, "3")),
    ...day(6, deliver(cast, "3"), evaluate(cast, 1, "只跑一次,几个证一起拿")),
    ...day(9, archive(cast)),
  ];
}
