/**
 * Ways to find a list of names in a text. Each opens what it reads from disk, and then annotates text after text. Each is
 * loaded for itself, so that no process holds the code and the rubbish of another.
 */

/** Annotates one text and returns how many mentions it found. */
export type Annotator = (text: string) => number;
/** From the file's bytes to a way of annotating. */
export type Open = (bytes: Uint8Array) => Annotator;

export interface Contender {
  readonly title: string;
  /** Which of the prepared files it reads. */
  readonly file: "names" | "json" | "none";
  load(): Promise<Open>;
}

export const CONTENDERS: Readonly<Record<string, Contender>> = {
  sidelight: {
    title: "Sidelight: sentences, names, disambiguation",
    file: "names",
    load: async () => (await import("./names-ours.ts")).openAll,
  },
  scan: {
    title: "Sidelight's scan alone: words and longest matches",
    file: "names",
    load: async () => (await import("./names-ours.ts")).openScan,
  },
  map: {
    title: "JSON + Map, longest match",
    file: "json",
    load: async () => (await import("./names-plain.ts")).openMap,
  },
  regexp: { title: "one RegExp", file: "json", load: async () => (await import("./names-plain.ts")).openRegExp },
  ahocorasick: {
    title: "modern-ahocorasick",
    file: "json",
    load: async () => (await import("./names-ahocorasick.ts")).openAhoCorasick,
  },
  compromise: {
    title: "compromise, buildTrie + lookup",
    file: "json",
    load: async () => (await import("./names-compromise.ts")).openCompromise,
  },
  loop: {
    title: "bare loop over the characters",
    file: "none",
    load: async () => (await import("./names-plain.ts")).openLoop,
  },
};
