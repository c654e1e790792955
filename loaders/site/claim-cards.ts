import {cardAddress, type Claim} from "../../src/components/claim.ts";
import {claimCard} from "../../src/components/claim-card.ts";
import {claimArticles} from "../../src/datasets/claim-articles.ts";
import {locales} from "../../src/lib/words.ts";
import {sourceLabel} from "../../src/datasets/source.ts";
import {outcomes} from "../claim-checks/outcomes.ts";
import type {Publication} from "../index.ts";
import {cardStyle} from "./card-style.ts";

/** The card of every claim of every article in both languages, by address: pages outside Framework. */
export function claimCards({datasets, sources}: Publication): ReadonlyMap<string, string> {
  const tables = Object.fromEntries([...datasets].map(([id, {table}]) => [id, table]));
  const context = {outcomes: outcomes(tables), sources, link: (path: string) => path, style: cardStyle()};
  const articles = new Map(
    claimArticles.map(({id, source_id, page}) => [id, {article: sourceLabel(sources.get(source_id)!), page}])
  );
  const claims = tables.claims.objects() as (Claim & {readonly article: string})[];
  return new Map(
    claims.flatMap((claim) =>
      locales.map((locale): [string, string] => [
        cardAddress(claim.claim_id, locale),
        claimCard(claim, {...context, ...articles.get(claim.article)!, locale})
      ])
    )
  );
}
