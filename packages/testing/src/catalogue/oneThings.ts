import type { Bundle } from "@banjie/core";

/** 一件事: what the government joins across departments. */
export const oneThings: readonly Bundle[] = [
  {
    code: "LB-01",
    version: 1,
    name: "开办公共场所一件事",
    kind: "oneThing",
    basis: ["市政府关于公共场所开办联合办理的通知"],
    lead: "市工商行政管理局",
    members: [
      { definition: "GS-01" },
      { definition: "GS-02", needs: ["GS-01"] },
      { definition: "WS-01" },
      { definition: "GS-04", optional: true, needs: ["GS-02"], fromResults: ["M-03"] },
    ],
    waitsFor: "required",
    promised: { length: 10, unit: "workingDay" },
  },
  {
    code: "LB-02",
    version: 1,
    name: "建设工程规划与施工许可一件事",
    kind: "oneThing",
    basis: ["《行政许可法》第26条第2款", "市政府关于建设工程并联审批的通知"],
    lead: "市住房和城乡建设局",
    members: [{ definition: "GH-01" }, { definition: "ZJ-01", needs: ["GH-01"], fromResults: ["ZJ-01-1"] }],
    promised: { length: 20, unit: "workingDay" },
  },
  {
    code: "LB-03",
    version: 1,
    name: "开办餐饮店一件事",
    kind: "oneThing",
    basis: ["《行政许可法》第26条第2款", "市政府关于餐饮店开办统一办理的决定"],
    lead: "市工商行政管理局",
    members: [
      { definition: "GS-01" },
      { definition: "XF-01" },
      { definition: "HB-01" },
      { definition: "SY-01", needs: ["GS-01"], fromResults: ["SY-01-1"] },
      { definition: "GS-02", needs: ["GS-01", "SY-01"] },
    ],
  },
];
