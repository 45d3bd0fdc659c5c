import type { Reading } from "../engine/reading.ts";
import { formatDate } from "../ui/format-date.ts";
import { POPUP, PUBLISHED_FROM } from "../ui/words.ts";
import { countFound } from "./count-found.ts";
import type { PopupActions } from "./popup-actions.ts";

interface FoundHeaderProps {
  readonly reading: Reading;
  readonly marks: "shown" | "hidden";
  readonly actions: PopupActions;
}

/** Which article, of which day and how we know, what was found, and the switch for the marks. */
export function FoundHeader({ reading, marks, actions }: FoundHeaderProps) {
  return (
    <header class="masthead">
      <ArticleTitle article={reading.article} />
      <div class="masthead-foot">
        <p>
          {countFound(reading).map((sentence) => (
            <span class="count" key={sentence}>
              {sentence}
            </span>
          ))}
        </p>
        <button type="button" class="press" onClick={marks === "shown" ? actions.hide : actions.show}>
          {marks === "shown" ? POPUP.hideMarks : POPUP.showMarks}
        </button>
      </div>
    </header>
  );
}

/** Title, outlet and date with the place it was read from; says so where there is none. */
export function ArticleTitle({ article }: { readonly article: Reading["article"] }) {
  const { siteName, published, title } = article;
  return (
    <>
      {siteName !== null && (
        <p class="outlet" dir="auto">
          {siteName}
        </p>
      )}
      <h1 dir="auto">{title ?? POPUP.untitled}</h1>
      <p class="published">
        {published === null ? POPUP.undated : POPUP.dated(formatDate(published.date), PUBLISHED_FROM[published.from])}
      </p>
    </>
  );
}
