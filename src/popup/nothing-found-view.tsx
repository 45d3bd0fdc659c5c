import type { Reading } from "../engine/reading.ts";
import { POPUP } from "../ui/words.ts";
import { unlinkedNames } from "./count-found.ts";
import { ArticleTitle } from "./found-header.tsx";
import { PassportLine } from "./passport-line.tsx";
import { UnlinkedSection } from "./unlinked-section.tsx";

/** An article without context, and what was looked at, so that "nothing" can be believed. */
export function NothingFoundView({ reading }: { readonly reading: Reading }) {
  const { entities = 0, statements = 0 } = reading.pack.counts;
  return (
    <>
      <header class="masthead">
        <ArticleTitle article={reading.article} />
      </header>
      <main class="found">
        <section class="section" aria-labelledby="nothing">
          <h2 id="nothing">{POPUP.nothingTitle}</h2>
          <p>{POPUP.nothingText}</p>
          <h3 class="looked-at">{POPUP.lookedAt}</h3>
          <ul class="looked-at-list">
            <li>{POPUP.characters(reading.article.text.length)}</li>
            <li>{POPUP.namesSeen(unlinkedNames(reading).length)}</li>
            <li>{POPUP.claimsSeen(reading.claims.length)}</li>
            <li>{POPUP.against(entities, statements)}</li>
          </ul>
        </section>
        <UnlinkedSection reading={reading} />
      </main>
      <PassportLine pack={reading.pack} />
    </>
  );
}
