/** `npm run build`: the extension for both browsers, in `dist/chrome` and `dist/firefox`. */
import { bundle } from "./bundle-extension.ts";

const started = process.hrtime.bigint();
const { folders, packBytes } = await bundle("dist");
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
console.log(
  `${folders.join(" and ")} are built (${seconds.toFixed(1)} s; the pack has ${(packBytes / 1e6).toFixed(1)} MB).`,
);
