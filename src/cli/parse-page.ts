/** A saved page as a Document, in Node. */
import { JSDOM } from "jsdom";

export type ParsePage = (html: string) => Document;

/**
 * Makes a parser that can be used for many pages. DOMParser and not a window a page: a parsed document has no style sheets,
 * no scripts and no network, so that what a page holds can neither slow the parser down nor make it fail.
 */
export function makePageParser(): ParsePage {
  const parser = new new JSDOM("").window.DOMParser();
  return (html) => parser.parseFromString(html, "text/html");
}

/** Decodes a page's bytes: byte order mark, then the charset that its head declares, then UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  const declared = head.match(/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i)?.[1] ?? "utf-8";
  return decoderFor(declared).decode(bytes);
}

/** Where the HTML standard makes a browser look for a declared charset. Bytes. */
const HEAD_BYTES = 1024;

function decoderFor(label: string): TextDecoder {
  try {
    // A page that can be read byte by byte is not UTF-16, whatever it says; the HTML standard reads it as UTF-8.
    return new TextDecoder(/^utf-?16/i.test(label) ? "utf-8" : label);
  } catch {
    return new TextDecoder("utf-8");
  }
}
