import { defaultProfile, stateCouncilNotices, type CivilDate } from "@banjie/core";
import { ofHall } from "../staff.ts";
import type { HallTold } from "./hallTold.ts";
import { newMatter } from "./offers.ts";

const by = ofHall.centre;

/** 采用节假日安排通知、采用规则方案、紧急延长、停止办公、撤销 */
export function orders(on: (day: number) => CivilDate): readonly HallTold[] {
  const [extension, closure] = [`延-${on(0)}`, `停-${on(0)}`];
  const clocks = ["legal", "promised"] as const;
  return [
    ...noticeOf(on(0)),
    [0, { type: "AdoptProfile", by, profile: defaultProfile }],
    [
      1,
      {
        type: "ExtendLimits",
        by,
        order: extension,
        days: 2,
        from: on(1),
        to: on(9),
        selector: { definitions: [newMatter.code] },
        clocks,
        basis: "市防汛抗旱指挥部启动四级应急响应,占道许可须会同排水部门核验",
      },
    ],
    [4, { type: "WithdrawOrder", by, order: extension, reason: "应急响应解除" }],
    [
      6,
      {
        type: "OrderClosure",
        by,
        order: closure,
        from: on(7),
        to: on(7),
        selector: { departments: [newMatter.department] },
        clocks,
        basis: "窗口搬迁,经市政务中心批准停止办公一日并公告",
      },
    ],
  ];
}

/** The yearly notice of a day, where its publication is known. */
function noticeOf(day: CivilDate): HallTold[] {
  const year = Number(day.slice(0, 4));
  const found = stateCouncilNotices.find((notice) => notice.year === year && notice.kind === "yearly");
  if (found?.publishedOn === undefined || found.publishedOn > day) return [];
  const { publishedOn, number, off, work } = found;
  return [
    [
      0,
      {
        type: "AdoptNotice",
        by,
        notice: { kind: "yearly", year, publishedOn, ...(number && { number }), off, ...(work && { work }) },
      },
    ],
  ];
}
