import nlp from "compromise/one";
import type { Open } from "./names-contenders.ts";
import { labelsIn } from "./names-labels.ts";

export const openCompromise: Open = (bytes) => {
  const trie = nlp.buildTrie(labelsIn(bytes).map((label) => label.toLowerCase()));
  return (text) => nlp(text).lookup(trie).length;
};
