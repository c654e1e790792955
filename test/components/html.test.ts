import {expect, test} from "vitest";
import {escapeHtml, html, Html} from "../../src/components/html.ts";

test("html escapes values in text and attributes, and leaves fragments alone", () => {
  const evil = `"><script>alert('&')</script>`;
  expect(String(html`<a title="${evil}">${evil}</a>`)).toBe(`<a title="${escapeHtml(evil)}">${escapeHtml(evil)}</a>`);
  expect(escapeHtml(evil)).toBe("&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;");
  expect(String(html`<p>${new Html("<b>x</b>")}${html`<i>${"<"}</i>`}</p>`)).toBe("<p><b>x</b><i>&lt;</i></p>");
});

test("html leaves out what is missing, keeps zero, joins lists", () => {
  expect(String(html`[${null}${undefined}${false}${0}${["a", html`<br>`, ["b"]]}]`)).toBe("[0a<br>b]");
});
