/** The pages the browsers visit, all written by us. */
import { readFileSync } from "node:fs";
import { ENDLESS } from "./serve-pages.ts";

const read = (file: string) => readFileSync(file, "utf8");
const example = read("build/launch/example.html");

export const EXAMPLE = "/2023/09/06/kim-vladivostok.html";
export const RIGHT_TO_LEFT = "/right-to-left.html";
export const STRICT = "/strict.html";
export const GARDENING = "/2023/11/04/rhubarb.html";
export const START_PAGE = "/";
export const UNFINISHED = `${ENDLESS}kim-vladivostok.html`;

export const PAGES: ReadonlyMap<string, string> = new Map([
  [EXAMPLE, example],
  [RIGHT_TO_LEFT, example.replace('<html lang="en">', '<html lang="en" dir="rtl">')],
  // A page that lets nothing of its own run either: marks and card have to live without its leave.
  [
    STRICT,
    example.replace(
      "<head>",
      `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    ),
  ],
  [GARDENING, read("tests/e2e/pages/gardening.html")],
  [START_PAGE, read("tests/e2e/pages/start-page.html")],
  [UNFINISHED, example],
]);
