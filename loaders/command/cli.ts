#!/usr/bin/env node
import {run} from "./run.ts";

// A reader that has seen enough, as `head` has, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (content) => process.stdout.write(content),
  err: (text) => process.stderr.write(text),
  isRead: process.stdout.isTTY
});
