import type { Sentences } from "@banjie/core";

/** What `banjie check` says, by code. 中文 目录检查文字 */
export const checkTexts = {
  "help.check.exit": {
    "zh-CN":
      "退出码：0 没有问题，联办事项全部穷举完毕；1 有问题或者反例；2 命令行有误；3 输入被拒绝；4 故障；6 没有反例，但有联办事项未穷举完毕，见 --most",
    en: "Exit codes: 0 nothing wrong, every bundle searched whole; 1 faults, or a bundle that breaks; 2 wrong command line; 3 input refused; 4 something broke; 6 nothing found, but a bundle was not searched whole, see --most",
  },
  "help.check": {
    "zh-CN": "检查事项目录（并穷举其联办事项）、流程、规则方案、映射或放假通知",
    en: "check a catalogue (and try its bundles through), a flow, a profile, a mapping or notices on days off",
  },
  "help.check.file": { "zh-CN": "JSON 文件", en: "JSON file" },
  "help.check.guide": { "zh-CN": "打印该事项的办事指南", en: "print the public guide of this matter" },
  "help.check.against": { "zh-CN": "与旧目录比较", en: "compare with an earlier catalogue" },
  "check.kind": {
    "zh-CN": "{file} 不是事项目录、流程、规则方案、映射或放假通知",
    en: "{file} is no catalogue, flow, profile, mapping or list of notices on days off",
  },
  "check.sound": { "zh-CN": "{file}：没有发现问题（{kind}）", en: "{file}: nothing wrong ({kind})" },
  "check.found": { "zh-CN": "{file}：{count} 个问题", en: "{file}: faults found: {count}" },
  "check.trying": { "zh-CN": "穷举联办事项", en: "trying bundles" },
  "bundles.title": {
    "zh-CN": "联办事项 {count} 个，逐一穷举各事项的结果和先后：",
    en: "Bundles: {count}, each tried in every outcome and every order of its items:",
  },
  "bundles.title.cut": {
    "zh-CN": "联办事项 {count} 个，各事项的结果和先后穷举完毕 {whole} 个，未穷举完毕 {cut} 个：",
    en: "Bundles: {count}; tried in every outcome and every order of their items: {whole}; not searched whole: {cut}:",
  },
  "bundles.keeps": { "zh-CN": "穷举完毕，无反例", en: "all tried, kept" },
  "bundles.open": { "zh-CN": "未穷举完毕，已试部分无反例", en: "not searched whole, kept so far" },
  "bundles.breaks": { "zh-CN": "反例 {count} 个", en: "broken: {count}" },
  "bundles.breaks.cut": { "zh-CN": "未穷举完毕，已见反例 {count} 个", en: "not searched whole, broken: {count}" },
  "bundles.cut": {
    "zh-CN": "未穷举完毕的，状态数到 --most 为止：所列步数以内的经过全部试过，更长的没有；能否总是办完没有判断",
    en: "What was not searched whole came to --most states: every story of up to the steps told was tried, none longer; whether it can always be completed was not judged",
  },
  "bundles.kept": {
    "zh-CN": "没有提前、未缴清或者两次总办结；总能办完或者明确终结；与先后无关；重新办理即撤销总办结",
    en: "Never completed early, unpaid or twice; always to be completed or ended; the same in every order; undone by a reopening",
  },
  "bundles.fault": { "zh-CN": "{bundle}：{fault}。最短的经过：", en: "{bundle}: {fault}. The shortest story:" },
  "bundles.head.bundle": { "zh-CN": "联办事项", en: "bundle" },
  "bundles.head.members": { "zh-CN": "事项", en: "items" },
  "bundles.head.states": { "zh-CN": "状态", en: "states" },
  "bundles.head.steps": { "zh-CN": "步", en: "steps" },
  "bundles.head.verdict": { "zh-CN": "结果", en: "what came of it" },
  "help.check.most": {
    "zh-CN": "每个联办事项试到 N 个状态为止",
    en: "stop exploring a bundle after N states",
  },
  "kind.catalogue": {
    "zh-CN": "事项目录，{items} 个事项，{flows} 个自有流程",
    en: "catalogue, {items} items, {flows} flows of its own",
  },
  "kind.flow": { "zh-CN": "流程", en: "flow" },
  "kind.notices": {
    "zh-CN": "放假通知 {notices} 份，已公布至 {horizon}",
    en: "{notices} notices; days are announced up to {horizon}",
  },
  "kind.profile": { "zh-CN": "规则方案", en: "profile" },
  "kind.mapping": { "zh-CN": "映射", en: "mapping" },
  "check.guide.absent": { "zh-CN": "目录中没有事项 {code}", en: "The catalogue has no item {code}" },
  "diff.title": { "zh-CN": "{before} 个事项 → {after} 个（{share}）", en: "{before} items → {after} ({share})" },
  "diff.added": { "zh-CN": "新增：{codes}", en: "added: {codes}" },
  "diff.dropped": { "zh-CN": "取消：{codes}", en: "dropped: {codes}" },
  "diff.merged": { "zh-CN": "合并：{codes}", en: "merged: {codes}" },
  "diff.shortened": { "zh-CN": "承诺缩短：{codes}", en: "promise shortened: {codes}" },
  "diff.lengthened": { "zh-CN": "承诺延长：{codes}", en: "promise lengthened: {codes}" },
  "diff.changed": { "zh-CN": "其他修改：{codes}", en: "otherwise changed: {codes}" },
} as const satisfies Sentences;
