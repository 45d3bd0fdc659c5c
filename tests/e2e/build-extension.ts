/** Before the first test: the extension as `npm run build` makes it, and an empty folder for the pictures. */
import { mkdirSync, rmSync } from "node:fs";
import { bundle } from "../../build/bundle/bundle-extension.ts";
import { PICTURES } from "./pictures.ts";

export async function setup(): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  await bundle("dist");
}
