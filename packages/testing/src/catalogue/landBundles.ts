import type { Bundle } from "@banjie/core";

type Members = Bundle["members"];

const ofBureau = "《行政许可法》第26条第1款";

/** A bundle of the land bureau: its matters are taken in, told of, paid for and completed together. */
const land = (number: number, name: string, members: Members, more: Partial<Bundle> = {}): Bundle => ({
  code: `GTLB-${String(number).padStart(2, "0")}`,
  version: 1,
  name,
  kind: "internal",
  basis: [ofBureau],
  lead: "市国土资源局",
  members,
  ...more,
});

const plan = "M-08";
const title = "M-04";

const survey = { definition: "GT-06" };
const search = { definition: "GT-12" };
const change = { definition: "GT-02" };

/** 国土资源局内部联办十四项, of two to five matters each, as many as the report of 2013 tells of. */
export const landBundles: readonly Bundle[] = [
  land(1, "土地使用权初始登记联办", [survey, { definition: "GT-04", needs: ["GT-06"], fromResults: [plan] }]),
  land(2, "初始登记及抵押登记联办", [
    survey,
    { definition: "GT-04", needs: ["GT-06"], fromResults: [plan] },
    { definition: "GT-01", needs: ["GT-04"], fromResults: [title] },
  ]),
  land(3, "土地变更登记联办", [survey, change]),
  land(4, "变更登记及抵押登记联办", [survey, change, { definition: "GT-01", needs: ["GT-02"] }]),
  land(5, "抵押注销及再抵押联办", [{ definition: "GT-05" }, { definition: "GT-01", needs: ["GT-05"] }]),
  land(6, "解押过户联办", [{ definition: "GT-05" }, { ...change, needs: ["GT-05"] }]),
  land(7, "划拨土地转让联办", [{ definition: "GT-07" }, { definition: "GT-08" }, { ...change, needs: ["GT-07", "GT-08"] }]),
  land(8, "土地改变用途联办", [{ definition: "GT-09" }, survey, { ...change, needs: ["GT-09"] }]),
  land(9, "地役权设立联办", [survey, { definition: "GT-13", needs: ["GT-06"], fromResults: [plan] }]),
  land(10, "权利人更名联办", [{ definition: "GT-11" }, search], {
    promised: { length: 2, unit: "workingDay" },
  }),
  land(11, "建设项目用地预审联办", [{ definition: "GT-03" }, { definition: "GT-15" }, { definition: "GT-14", optional: true }], {
    promised: { length: 10, unit: "workingDay" },
  }),
  land(12, "临时用地及复垦联办", [{ definition: "GT-10" }, { definition: "GT-14" }, { definition: "GT-15" }]),
  land(13, "采矿权延续联办", [
    { definition: "GT-17" },
    { definition: "GT-14" },
    { definition: "GT-15" },
    { definition: "GT-16" },
  ]),
  land(14, "企业改制土地处置联办", [
    survey,
    { definition: "GT-08" },
    { ...change, needs: ["GT-08"] },
    { definition: "GT-01", needs: ["GT-02"], optional: true },
    { ...search, optional: true },
  ]),
];
