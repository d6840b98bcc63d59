#!/usr/bin/env node
import { argv, exit } from "node:process";
import { processTerminal } from "./terminal.ts";
import { run } from "./run.ts";

exit(await run(argv.slice(2), processTerminal()));
