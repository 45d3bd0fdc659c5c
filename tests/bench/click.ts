/**
 * `npm run bench -- click [--runs N] [--json]`: in each real browser on the machine, from a click on the icon with the
 * background asleep to the first mark on the screen, and what share of it each step has. Median of the runs.
 *
 *   open     the click, the popup, the waking background, the content script in the page
 *   extract  the article found in the page
 *   read     the article to the background, the pack read there, the engine, the reading back
 *   paint    marks painted, two frames
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "../../build/bundle/bundle-extension.ts";
import { bundleScript } from "../../build/bundle/bundle-script.ts";
import { CONTENDERS, type Contender } from "../e2e/browsers.ts";
import { until } from "../e2e/driven-browser.ts";
import { EXAMPLE, PAGES } from "../e2e/example-pages.ts";
import { servePages } from "../e2e/serve-pages.ts";
import { watchNetwork } from "../e2e/watch-network.ts";

const STEPS = ["open", "extract", "read", "paint"] as const;
type Times = Readonly<Record<(typeof STEPS)[number] | "all", number>>;

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: "string", default: "10" }, json: { type: "boolean" } },
  });
  const dist = mkdtempSync(join(tmpdir(), "sidelight-click-"));
  try {
    await bundle(dist);
    const { code } = await bundleScript({ entry: "tests/bench/click-content.ts", out: "content.js", format: "iife" });
    const rows: { browser: string; times: Times }[] = [];
    for (const contender of CONTENDERS) {
      if (contender.missing !== null) {
        console.error(`${contender.kind}: ${contender.missing}`);
        continue;
      }
      const extension = join(dist, contender.kind);
      writeFileSync(join(extension, "content.js"), code);
      rows.push({ browser: contender.kind, times: await measure(contender, extension, Number(values.runs)) });
    }
    if (values.json) console.log(JSON.stringify(rows));
    else printTable(rows);
  } finally {
    rmSync(dist, { recursive: true });
  }
}

async function measure({ start }: Contender, extension: string, runs: number): Promise<Times> {
  const server = await servePages(PAGES);
  const network = await watchNetwork(server.origin);
  const browser = await start({ extension, proxy: network.port });
  try {
    const all: Times[] = [];
    for (let i = 0; i < runs; i++) {
      await browser.open(server.origin + EXAMPLE);
      await browser.sleepBackground();
      const clicked = performance.timeOrigin + performance.now();
      await browser.clickIcon();
      const raw = await until("the first mark", () =>
        browser.inPage<string | null>(`document.documentElement.getAttribute("data-times")`),
      );
      await browser.closePopup();
      const { injected, extracted, read, painted } = JSON.parse(raw) as Record<string, number>;
      const [a = 0, b = 0, c = 0, d = 0] = [injected, extracted, read, painted];
      all.push({ open: a - clicked, extract: b - a, read: c - b, paint: d - c, all: d - clicked });
    }
    const median = (step: keyof Times) => {
      const sorted = all.map((times) => times[step]).sort((x, y) => x - y);
      return sorted[Math.floor(sorted.length / 2)] ?? 0;
    };
    return {
      open: median("open"),
      extract: median("extract"),
      read: median("read"),
      paint: median("paint"),
      all: median("all"),
    };
  } finally {
    await browser.close();
    await network.close();
    await server.close();
  }
}

function printTable(rows: readonly { readonly browser: string; readonly times: Times }[]): void {
  console.log("| browser | click → first mark | open | extract | read | paint |");
  console.log("|---|--:|--:|--:|--:|--:|");
  for (const { browser, times } of rows) {
    const cells = STEPS.map(
      (step) => `${times[step].toFixed(0)} ms (${((100 * times[step]) / times.all).toFixed(0)} %)`,
    );
    console.log(`| ${browser} | ${times.all.toFixed(0)} ms | ${cells.join(" | ")} |`);
  }
}
