/** Text and blocks in, tokens and sentences out: what every later step of the engine reads. */
import type { Block } from "../article.ts";
import { splitSentences } from "./split-sentences.ts";
import type { Sentence, TextView } from "./text-view.ts";
import { TokenList, tokenize } from "./tokenize.ts";

/** Cuts the blocks of `text` into tokens and sentences; offsets are UTF-16 into `text`, nothing outside a block is cut. */
export function readText(text: string, blocks: readonly Block[]): TextView {
  const list = new TokenList(text.length);
  const ends = blocks.map((block) => {
    tokenize(text, block.start, block.end, list);
    return list.count;
  });
  const tokens = list.finish();
  const sentences: Sentence[] = [];
  ends.forEach((end, block) => {
    splitSentences(text, tokens, block === 0 ? 0 : (ends[block - 1] as number), end, block, sentences);
  });
  return { text, blocks, tokens, sentences };
}
