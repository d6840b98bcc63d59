import { z } from "zod";
import { roundingModes } from "@banjie/core";

const count = z.int().min(0);
const text = z.string();
const params = z.record(z.string(), z.union([z.string(), z.number()]));
const figure = z.union([z.number(), z.strictObject({ of: z.number(), outOf: z.number() }), z.null()]);
const figures = z.record(z.string(), figure);
const versioned = z.strictObject({ id: text, version: z.int() });

const finding = z
  .strictObject({
    rule: text,
    severity: z.enum(["E", "S", "P", "W", "D"]),
    basis: text,
    code: text,
    sentence: text,
    params,
    case: text,
    item: text.optional(),
    positions: z.array(z.int()).describe("of the acts that show it"),
    at: text,
    since: text.optional().describe("from when time was counted, where it is lateness or an absence"),
    bounds: z.array(z.int()).optional().describe("positions of the acts that bound that time"),
  })
  .describe("a rule broken / 问题");

const indicator = z
  .strictObject({
    indicator: text,
    sentence: text,
    params,
    cases: z.array(text),
    item: text.optional(),
    positions: z.array(z.int()),
    at: text,
  })
  .describe("a pattern worth a look, never an accusation / 迹象");

const fault = z
  .looseObject({ code: text, sentence: text, line: z.int().optional(), column: z.int().optional(), params: params.optional() })
  .describe("what is wrong with the file itself, and where / 日志缺陷");

const refused = z.looseObject({ code: text, sentence: text, params: params.optional() }).describe("why / 原因");

const basis = z.strictObject({
  position: count,
  catalogues: z.array(versioned),
  offerChangedAt: z.int().optional(),
  profiles: z.array(versioned),
  calendar: z.strictObject({ notices: count, last: z.looseObject({ kind: text }).optional() }),
});

const receipt = basis
  .extend({ engine: text, digest: text.describe("SHA-256 over the canonical lines of the events read") })
  .describe("by what the log was judged / 评判依据回执");

const clock = z.strictObject({ due: text, verdict: text });

const movedClock = z.strictObject({
  item: text.optional(),
  round: z.int().min(1).optional().describe("of an earlier round: which / 第几轮"),
  clock: text,
  was: clock.optional(),
  now: clock.optional(),
});

const difference = z.strictObject({
  case: text,
  clocks: z.array(movedClock),
  gone: z.array(finding),
  come: z.array(finding),
});

const whatIf = z
  .strictObject({
    change: z.array(text),
    mechanical: z.literal(true).describe("nobody behaved under the other rule"),
    receipt: basis.describe("by what it was judged otherwise / 另行评判的依据"),
    totals: z.strictObject({ was: figures, now: figures }),
    findings: z.strictObject({ was: count, now: count }),
    cases: z.array(difference),
    beside: z.array(difference).describe("complaints, services and windows, by stream, and the hall / 办件以外"),
  })
  .describe("the same history judged otherwise / 如果……会怎样");

const promise = z
  .strictObject({ case: text, item: text, position: z.int(), told: text, counted: text.optional() })
  .describe("a date told to an applicant that is another than counting gives / 告知日期与推算不符");

const limit = z.strictObject({ length: z.int(), unit: text });
const card = z
  .strictObject({
    case: text,
    item: text,
    position: z.int(),
    card: text,
    of: z.enum(["level", "legal", "promised"]),
    told: z.union([text, limit]),
    counted: z.union([text, limit]).optional(),
  })
  .describe("what a supervision card says and counting gives otherwise / 发牌与推算不符");

const claim = z
  .looseObject({ measure: text, value: text, kind: z.enum(["equal", "different", "notJudged"]), found: figure.optional() })
  .describe("a published figure, recomputed / 核对公布数据");

const caseClaim = z
  .strictObject({
    claim: z.looseObject({ case: text, item: text, clock: text, due: text.optional(), overdue: z.boolean().optional() }),
    kind: z.enum(["equal", "different", "notJudged"]),
    found: z.strictObject({ due: text, overdue: z.boolean() }).optional(),
  })
  .describe("what was reported of a case, recomputed / 核对上报的办件时限");

/** What `banjie audit --json` says of a log. 中文 一份日志的审计结果 */
export const auditSchema = z
  .strictObject({
    file: text,
    header: z.looseObject({ banjie: z.literal("log"), hall: text, zone: text }),
    receipt,
    totals: figures,
    events: count,
    cases: count,
    items: count,
    position: count,
    span: z.strictObject({ from: text, to: text }).optional(),
    asOf: text.optional(),
    statistics: z.array(z.looseObject({ figures })),
    joint: z.array(z.looseObject({ figures })),
    bundleNames: z.record(text, text).describe("what the bundles of the hall are called, by code / 联办事项名称"),
    rounding: z
      .strictObject({ digits: count, mode: z.enum(roundingModes) })
      .describe("how figures are rounded when they are printed / 舍入"),
    dossiers: z.strictObject({ complaint: count, service: count, window: count }),
    conformance: z
      .strictObject({ conforms: count, deviates: count, openSoFar: count })
      .describe("how many cases went as their flows are drawn / 流程符合性"),
    findings: z.array(finding),
    indicators: z.array(indicator),
    promises: z.array(promise),
    cards: z.array(card),
    unknownActs: z.array(z.looseObject({ stream: text, position: z.int(), type: text })),
    unjudged: z.array(z.strictObject({ rule: text, act: text, field: text, count })),
    silent: z
      .array(z.strictObject({ rule: text, acts: z.array(text) }))
      .describe(
        "rules that are not judged: about acts that the log never records, or, without acts, not in force where it comes from",
      ),
    faults: z.strictObject({ count, first: z.array(fault) }),
    whatIf: whatIf.optional(),
    claims: z.array(claim).optional(),
    caseClaims: z.array(caseClaim).optional(),
  })
  .meta({ id: "audit" });
export type AuditJson = z.input<typeof auditSchema>;

/** What `banjie audit --json` says: of one log, of a folder of several, or why nothing was audited. 中文 审计输出格式 */
export const auditOutputSchema = z.union([
  auditSchema,
  z.strictObject({ logs: z.array(auditSchema) }).describe("of a folder of logs, by name / 文件夹中的各份日志"),
  z.strictObject({ refused: z.array(refused) }).describe("nothing was audited / 拒绝输入"),
]);
