import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** WCAG 2.2: 4.5 for text, 3 for what must be seen but not read. */
const TEXT = 4.5;
const GRAPHIC = 3;

const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

describe.each(["light", "dark"] as const)("%s", (scheme) => {
  it.each([
    ["ink", "paper", TEXT],
    ["ink", "paper-raised", TEXT],
    ["ink-quiet", "paper", TEXT],
    ["ink-quiet", "paper-raised", TEXT],
    ["link", "paper", TEXT],
    ["since", "paper", TEXT],
    ["caution", "paper", TEXT],
    ["claim", "paper", GRAPHIC],
    ["focus", "paper", GRAPHIC],
    ["focus", "paper-raised", GRAPHIC],
  ])("%s on %s is at least %s to 1", (front, back, least) => {
    expect(contrast(colour(front, scheme), colour(back, scheme))).toBeGreaterThanOrEqual(least);
  });
});

it("knows the contrast of black on white", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
});

function colour(name: string, scheme: "light" | "dark"): string {
  const value = tokens.get(name)?.[scheme];
  if (value === undefined) throw new Error(`tokens.css has no --${name} for ${scheme}`);
  return value;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
