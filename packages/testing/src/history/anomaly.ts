/** What a store did that it must not. 中文 异常 */
export interface Anomaly {
  readonly code:
    | "history.position-gap"
    | "history.version-gap"
    | "history.id-doubled"
    | "history.time-falls"
    | "history.commit-torn"
    | "history.acknowledged-lost"
    | "history.answer-differs"
    | "history.committed-twice"
    | "history.expectation-broken"
    | "history.conflict-unfounded"
    | "history.repeat-refused"
    | "history.order-reversed"
    | "history.reading-differs"
    | "history.reading-stale";
  readonly params: Readonly<Record<string, string | number>>;
}
