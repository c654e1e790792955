import {spawn, type ChildProcess} from "node:child_process";
import {repositoryPath} from "../lib/repository-path.ts";

/**
 * Starts Framework's command line in the repository; `stage` tells the configuration what is under way. Its output
 * goes where ours goes, or to the caller if it is `piped`.
 */
export function framework(
  command: "build" | "preview",
  stage: "build" | "preview",
  args: readonly string[] = [],
  {piped = false} = {}
): ChildProcess {
  return spawn(
    process.execPath,
    [repositoryPath("node_modules/@observablehq/framework/dist/bin/observable.js"), command, ...args],
    {
      cwd: repositoryPath("."),
      stdio: piped ? ["ignore", "pipe", "pipe"] : "inherit",
      env: {...process.env, SITE_STAGE: stage, OBSERVABLE_TELEMETRY_DISABLE: "true", TZ: "UTC"}
    }
  );
}
