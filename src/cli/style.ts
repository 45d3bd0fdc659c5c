/** How wide lines may be and what bold looks like, on whatever the output goes to. */
export interface Style {
  /** Columns. */
  readonly width: number;
  bold(text: string): string;
  dim(text: string): string;
}

/** Lines of more are hard to read, of fewer break every word. Columns. */
const WIDEST = 100;
const NARROWEST = 40;
const WIDTH_OF_NO_TERMINAL = 80;

/** Colour on a terminal only, and not where NO_COLOR asks for none (no-color.org). */
export function makeStyle(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Style {
  const coloured = stream.isTTY === true && !environment.NO_COLOR && environment.TERM !== "dumb";
  const code = (on: number, off: number) => (text: string) => (coloured ? `\x1b[${on}m${text}\x1b[${off}m` : text);
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, stream.columns ?? WIDTH_OF_NO_TERMINAL)),
    bold: code(1, 22),
    dim: code(2, 22),
  };
}

/** Breaks `text` at spaces into lines of at most `width` columns, `indent` spaces before each. A longer word stays whole. */
export function wrap(text: string, width: number, indent: number, first = " ".repeat(indent)): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = " ".repeat(indent);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  lines.push(line);
  return lines.join("\n");
}
