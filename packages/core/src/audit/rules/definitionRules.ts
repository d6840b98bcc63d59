import { promiseIssues } from "../../catalogue/readCatalogue.ts";
import type { HallEvent } from "../../log/event.ts";
import type { Finding } from "../finding.ts";

/** What the published definitions of a matter break, as the hall adopts them. 中文 事项目录的问题 */
export function* auditDefinitions({ stream, position, at, data }: HallEvent): Generator<Finding> {
  const definitions = "catalogue" in data ? data.catalogue.items : "definition" in data ? [data.definition] : [];
  for (const definition of definitions) {
    for (const { code, params = {} } of promiseIssues(definition)) {
      if (code !== "catalogue.promise-beyond-law") continue;
      yield { rule: "R-023", code, params, case: stream, positions: [position], at };
    }
  }
}
