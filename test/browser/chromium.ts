import {existsSync} from "node:fs";
import {chromium, type Browser} from "playwright-core";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable"
];

/**
 * A headless Chromium: the one that `CHROMIUM_PATH` names, the machine's own, or else the one that the development
 * dependencies bring.
 */
export async function launchChromium(): Promise<Browser> {
  const own = [process.env.CHROMIUM_PATH, ...usual].find((path) => path && existsSync(path));
  if (own) return chromium.launch({executablePath: own, args: ["--no-sandbox"]});
  // Without this the package leaves out the system libraries that it carries for machines that lack them.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const {default: packaged} = await import("@sparticuz/chromium");
  return chromium.launch({executablePath: await packaged.executablePath(), args: packaged.args.filter(isNeutral)});
}

/** The package switches web security off; the tests are there to see it work. */
function isNeutral(flag: string): boolean {
  return !/disable-web-security|allow-running-insecure|disable-site-isolation|single-process|no-zygote/.test(flag);
}
