import type { ItemDefinition } from "@banjie/core";
import { matterOf, deferrable, form, identity, required } from "../../catalogue/matter.ts";
import { ofHall } from "../staff.ts";
import { accept, complete, conclude, deliver, file, grant, review, start } from "./acts.ts";
import type { HallTold } from "./hallTold.ts";
import { day, type Story } from "./story.ts";

/** A matter that the hall takes up, speeds up, and passes down to the districts. */
export const newMatter: ItemDefinition = matterOf("市城市管理行政执法局")({
  code: "CG-01",
  name: "临时占用城市道路许可",
  basis: "《城市道路管理条例》第31条",
  conditions: ["不影响道路安全畅通", "占用期满恢复原状"],
  legal: 15,
  promised: 6,
  materials: [form, identity, required("CG-01-1", "占用道路平面图"), deferrable("CG-01-2", "恢复原状承诺书")],
  result: { name: "临时占用城市道路许可证", validity: "限许可期限" },
});

const by = ofHall.centre;

/** 目录增加、修改、取消 */
export const offers: readonly HallTold[] = [
  [0, { type: "AdoptDefinition", by, definition: newMatter }],
  [
    5,
    {
      type: "AmendDefinition",
      by,
      definition: { ...newMatter, version: 2, promised: { length: 4, unit: "workingDay" } },
      reason: "优化流程,承诺时限由六个工作日压缩为四个工作日",
    },
  ],
  [11, { type: "WithdrawDefinition", by, code: newMatter.code, reason: "权限下放区县,市级不再办理" }],
];

/** 新增事项的第一件 */
export const firstOfNew: Story = {
  title: "新增事项的第一件",
  matters: () => [newMatter],
  tell: (cast) => [
    ...day(2, file(cast), accept(cast), start(cast)),
    ...day(3, conclude(cast, "占用范围合理,建议准予"), review(cast)),
    ...day(4, grant(cast), complete(cast), deliver(cast)),
  ],
};
