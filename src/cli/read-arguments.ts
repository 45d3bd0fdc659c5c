/** What was asked for on the command line. */
import { parseArgs } from "node:util";

export interface Options {
  /** "-" is standard input. */
  readonly input: string;
  readonly format: "page" | "text";
  readonly url: string | null;
  /** "YYYY-MM-DD" */
  readonly published: string | null;
  readonly json: boolean;
  readonly explain: boolean;
}

export const USAGE = [
  "usage: npm run --silent annotate -- PAGE.html [--url URL] [--published YYYY-MM-DD] [--json] [--explain]",
  "       npm run --silent annotate -- --text FILE.txt [--published YYYY-MM-DD] [--json] [--explain]",
  '       "-" in place of a file reads standard input',
].join("\n");

const SEE_HELP = "(--help says how it is used)";

/** Throws an Error with one line for people where an option is unknown, lacks its value or has a bad one. */
export function readArguments(args: readonly string[]): Options | "help" {
  const { values, positionals } = parse(args);
  if (values.help === true) return "help";
  const inputs = [...positionals, ...(values.text === undefined ? [] : [values.text])];
  const [input] = inputs;
  if (input === undefined || input === "") throw new Error(`no page was named ${SEE_HELP}`);
  if (inputs.length > 1) throw new Error(`one page at a time, please: ${inputs.join(", ")} ${SEE_HELP}`);
  return {
    input,
    format: values.text === undefined ? "page" : "text",
    url: values.url === undefined ? null : checkUrl(values.url),
    published: values.published === undefined ? null : checkDay(values.published),
    json: values.json === true,
    explain: values.explain === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        text: { type: "string" },
        url: { type: "string" },
        published: { type: "string" },
        json: { type: "boolean" },
        explain: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    // Node adds a hint about "--" that misleads here; its first sentence says what is wrong.
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new Error(`${first.charAt(0).toLowerCase()}${first.slice(1)} ${SEE_HELP}`);
  }
}

function checkUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(`--url must be an http or https address, not "${text}"`);
  }
  return text;
}

function checkDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = isDay ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date rolls 30 February over into March; a day that comes back otherwise is none.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new Error(`--published must be a day like 2023-09-05, not "${text}"`);
  }
  return text;
}
