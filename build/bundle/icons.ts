/** `node build/run.mjs build/bundle/icons.ts`: draws `icons/sidelight.svg` at every size a browser asks for. Run by hand when the drawing changes. */
import { readFileSync, writeFileSync } from "node:fs";
import { launch } from "puppeteer-core";
import { findBrowser } from "../launch/find-browser.ts";

/** CSS pixels, from toolbar to store. */
const SIZES = [16, 32, 48, 96, 128];

const chromium = findBrowser("chrome");
if (chromium === null) throw new Error("drawing the icons takes a Chrome or Chromium");
const browser = await launch({ executablePath: chromium.path, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
const drawing = readFileSync("icons/sidelight.svg", "utf8");
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  writeFileSync(`icons/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
