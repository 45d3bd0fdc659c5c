import { expect, test } from "vitest";
import { readArguments } from "../../../build/launch/read-arguments.ts";

test.each([
  [[], { kind: null, url: null }],
  [["firefox"], { kind: "firefox", url: null }],
  [["Chromium"], { kind: "chrome", url: null }],
  [["edge"], { kind: "chrome", url: null }],
  [["https://news.example/a?b=c#d"], { kind: null, url: "https://news.example/a?b=c#d" }],
  [["https://news.example/", "firefox"], { kind: "firefox", url: "https://news.example/" }],
])("%j", (words, wish) => expect(readArguments(words)).toEqual(wish));

test.each([[["safari"]], [["article.html"]], [["file:///etc/passwd"]], [["https://"]]])(
  "%j is refused by name",
  (words) => {
    expect(readArguments(words)).toContain(words[0]);
  },
);
