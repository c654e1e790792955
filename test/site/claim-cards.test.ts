import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {claimCards} from "../../loaders/site/claim-cards.ts";
import {withPolicy} from "../../loaders/site/finish-page.ts";
import {publish} from "../../loaders/index.ts";

const publication = publish();
const cards = claimCards(publication);
const claims = publication.datasets.get("claims")!.table.objects() as Readonly<Record<string, string>>[];

test("every claim has a card in both languages, and no other has", () => {
  const expected = claims.flatMap(({claim_id}) => [`/embed/claims/${claim_id}`, `/ja/embed/claims/${claim_id}`]);
  expect([...cards.keys()].toSorted()).toEqual(expected.toSorted());
});

test("a card says verdict, claim and evidence as the table has them, and leads to the claim", () => {
  const unescaped = (html: string) => html.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  for (const {claim_id, claim_ja, evidence_ja, claim_en, evidence_en, verdict} of claims) {
    const [english, japanese] = [`/embed/claims/${claim_id}`, `/ja/embed/claims/${claim_id}`].map((address) =>
      unescaped(cards.get(address)!)
    );
    for (const text of [claim_en, evidence_en, `class="verdict ${verdict}"`, `href="/claims#${claim_id}"`])
      expect(english).toContain(text);
    for (const text of [claim_ja, evidence_ja, '<html lang="ja">', `href="/ja/claims#${claim_id}"`])
      expect(japanese).toContain(text);
  }
});

test("what a check found is on its card, word for word", () => {
  const [{finding_en}] = claims.filter(({claim_id}) => claim_id === "secretariat-december-2013");
  expect(cards.get("/embed/claims/secretariat-december-2013")).toContain(finding_en);
});

test("a card is one response within 14 kB, under a policy, and reads without script", () => {
  for (const [address, card] of cards) {
    const page = withPolicy(card);
    expect(gzipSync(page).length, address).toBeLessThanOrEqual(14_000);
    expect(page).toContain("Content-Security-Policy");
    expect(page).not.toMatch(/<script[^>]* src=|<link rel="stylesheet"|\son[a-z]+="|\sstyle="/);
  }
});
