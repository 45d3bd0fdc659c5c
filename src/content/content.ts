/** The content door: extracts the article, asks the background, shows the marks. It runs where the icon was clicked only. */
import { readArticle } from "../article/read-article.ts";
import cardStyles from "../marks/card.css";
import { showMarks } from "../marks/show-marks.ts";
import { answer, askBackground } from "../messages/send.ts";
import pieceStyles from "../ui/pieces.css";
import tokenStyles from "../ui/tokens.css";
import { makePage } from "./page.ts";

const page = makePage({
  extract: () => readArticle(document, location.href),
  read: (article) => askBackground("read", { article }),
  show: (reading, map) => showMarks(reading, map, { document, styles: tokenStyles + pieceStyles + cardStyles }),
  // Where the extension was updated under the page nobody listens any more; the marks are shown or gone all the same.
  tellMarks: (count) => void askBackground("marks", { count }).catch(() => undefined),
  address: () => location.href.replace(/#.*/s, ""),
});

answer("content", {
  click: () => page.click(),
  state: () => page.state(),
  hide: () => page.hide(),
  show: () => page.show(),
  goTo: ({ start, end }) => page.goTo(start, end),
  retry: () => page.read(),
});

addEventListener("pageshow", ({ persisted }) => {
  if (persisted) page.restore();
});
