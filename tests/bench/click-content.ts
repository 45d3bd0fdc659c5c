/**
 * The content door with a clock: the same steps as `src/content/content.ts`, each timed. Only the benchmark builds it. The
 * times go into an attribute of the page, which the extension itself would never touch.
 */
import { readArticle } from "../../src/article/read-article.ts";
import { makePage } from "../../src/content/page.ts";
import cardStyles from "../../src/marks/card.css";
import { showMarks } from "../../src/marks/show-marks.ts";
import { answer, askBackground } from "../../src/messages/send.ts";
import pieceStyles from "../../src/ui/pieces.css";
import tokenStyles from "../../src/ui/tokens.css";

/** Milliseconds since 1970, by the page's own steady clock. */
const now = () => performance.timeOrigin + performance.now();
const times: Record<string, number> = { injected: now() };

const page = makePage({
  extract: () => {
    const found = readArticle(document, location.href);
    times.extracted = now();
    return found;
  },
  read: async (article) => {
    const found = await askBackground("read", { article });
    times.read = now();
    return found;
  },
  show: (reading, map) => {
    const shown = showMarks(reading, map, { document, styles: tokenStyles + pieceStyles + cardStyles });
    // The frame after the next has the marks on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        times.painted = now();
        document.documentElement.setAttribute("data-times", JSON.stringify(times));
      }),
    );
    return shown;
  },
  tellMarks: (count) => void askBackground("marks", { count }).catch(() => undefined),
  address: () => location.href,
});

answer("content", {
  click: () => page.click(),
  state: () => page.state(),
  hide: () => page.hide(),
  show: () => page.show(),
  goTo: ({ start, end }) => page.goTo(start, end),
  retry: () => page.read(),
});
