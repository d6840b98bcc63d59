import { logHeader, StoreError } from "@banjie/core";
import { sqlitePersonalData, sqliteStore } from "@banjie/sqlite";
import { argv, stdout } from "node:process";

// Someone who may read a file and not write it: what opening it to write and to read comes to.
const [, , file = ""] = argv;

function ending(work: () => unknown): string {
  try {
    work();
    return "opened";
  } catch (error) {
    return error instanceof StoreError ? error.code : String(error);
  }
}

stdout.write(
  JSON.stringify({
    toWrite: ending(() => sqliteStore({ file, header: logHeader("430102") })),
    toRead: ending(() => sqliteStore({ file, readOnly: true })),
    people: ending(() => sqlitePersonalData({ file: `${file}.people` })),
  }),
);
