import {createHash} from "node:crypto";
import {describe, expect, test} from "vitest";
import {finishPage} from "../../loaders/site/finish-page.ts";

const script = `import {hydrate} from "/embed/budget-trend.js";hydrate(document);`;
const client = `<script type="module">\n\nimport "./_observablehq/client.js";\n\n</script>\n`;
const page = (body = "") => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<style>a{}</style>
<script type="module">${script}</script>
${client}</head>
<body><h1>Budgets</h1><p>Money is <b>"not"</b>
autonomy.</p>${body}</body>
</html>`;

describe("finishPage", () => {
  test("sets language and a viewport that may be zoomed", () => {
    const {html, faults} = finishPage(page(), "ja");
    expect(faults).toEqual([]);
    expect(html).toContain('<html lang="ja">');
    expect(html).not.toContain("maximum-scale");
  });

  test("describes a page by the paragraph that it opens with", () => {
    expect(finishPage(page("<p>Later.</p>"), "en").html).toContain(
      '<meta name="description" content="Money is &quot;not&quot; autonomy.">'
    );
  });

  test("allows the page's own inline code by hash, and no other origin", () => {
    const {html} = finishPage(page(), "en");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)![1];
    expect(policy).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  test("allows WebAssembly and a worker of the page's own only to a page that runs the database", () => {
    const policies = [true, false].map(
      (runsDatabase) =>
        /Content-Security-Policy" content="([^"]+)"/.exec(finishPage(page(), "en", {runsDatabase}).html)![1]
    );
    const [running, other] = policies.map((policy) => policy.split("; "));
    expect(running.filter((rule) => !other.includes(rule))).toEqual([
      other.find((rule) => rule.startsWith("script-src"))!.replace("'self'", "'self' 'wasm-unsafe-eval'"),
      "worker-src blob:",
      "connect-src 'self' blob:"
    ]);
    expect(policies[1]).not.toMatch(/wasm|blob:/);
  });

  test("keeps Framework's client only where a page has cells for it to run", () => {
    expect(finishPage(page(), "en").html).not.toContain("_observablehq/client");
    expect(finishPage(page('<script type="module">define({id: "a"})</script>'), "en").html).toContain(client);
  });

  test("finds the errors that Framework bakes into a page", () => {
    const {faults} = finishPage(
      page('<div class="observablehq--inspect observablehq--error">SyntaxError: no</div>'),
      "en"
    );
    expect(faults).toEqual(["SyntaxError: no"]);
  });

  test("finds directives that nothing filled in", () => {
    expect(finishPage(page("<p>{{budget-trend.latest}}</p>"), "en").faults).toEqual([
      "directive left as it was {{budget-trend.latest}}"
    ]);
  });

  test("refuses a page whose form it does not know", () => {
    expect(finishPage("<html lang='en'><head></head></html>", "en").faults).toEqual([
      "expected one <html>",
      "no viewport",
      "no paragraph after the heading"
    ]);
  });
});
