/** `npm start`: builds Sidelight and opens it in a browser on an example article; without browser or display, in the terminal. */
import { spawnSync } from "node:child_process";
import { bundle } from "../bundle/bundle-extension.ts";
import { type BrowserKind, type FoundBrowser, findBrowser } from "./find-browser.ts";
import { openBrowser } from "./open-browser.ts";
import { readArguments } from "./read-arguments.ts";
import { byHand, NO_DISPLAY, noBrowser, WHAT_HAPPENS, WHAT_TO_CLICK } from "./say.ts";
import { serveFile } from "./serve-file.ts";

const EXAMPLE = "build/launch/example.html";

const wish = readArguments(process.argv.slice(2));
if (typeof wish === "string") {
  console.error(`${wish}\nusage: npm start -- [chrome | firefox] [https://…]`);
  process.exit(2);
}
await bundle("dist");
console.log("Sidelight is built: dist/chrome and dist/firefox.");
const found = findWished(wish.kind);
if (found === null) inTerminal(noBrowser(wish.kind));
else if (!hasDisplay()) inTerminal(NO_DISPLAY);
else await inBrowser(found, wish.url);

async function inBrowser(found: FoundBrowser, url: string | null): Promise<void> {
  const example = url === null ? await serveFile(EXAMPLE) : null;
  try {
    const browser = await openBrowser(found, {
      extension: `dist/${found.kind}`,
      url: url ?? example?.url ?? "about:blank",
      headless: false,
    });
    console.log(`${found.name} is open, with Sidelight in a temporary profile.\n\n${WHAT_TO_CLICK[found.kind]}`);
    console.log(`${WHAT_HAPPENS}\n\nClosing the browser ends this command.`);
    await new Promise<void>((closed) => browser.once("disconnected", () => closed()));
  } catch (error) {
    inTerminal(`${found.name} did not open: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
  } finally {
    example?.close();
  }
}

/** The same engine, without a browser, so that the command is never useless. */
function inTerminal(why: string): void {
  console.log(`${why}\n\n${byHand()}\n\nThis is what Sidelight reads in the example article (${EXAMPLE}):\n`);
  const { status } = spawnSync(process.execPath, ["build/run.mjs", "src/cli/annotate.ts", EXAMPLE], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

function findWished(kind: BrowserKind | null): FoundBrowser | null {
  return kind === null ? (findBrowser("chrome") ?? findBrowser("firefox")) : findBrowser(kind);
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
