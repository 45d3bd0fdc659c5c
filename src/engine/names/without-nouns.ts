/**
 * German and Luxembourgish write every noun with a capital: a single unknown word with one says nothing there. What the pack
 * does not know is called a name in them only where it has several words.
 */
import type { FoundNames } from "../findings.ts";

const CAPITAL_NOUNS = /^(?:de|lb|nds|gsw)\b/i;

/** `language`: BCP 47 tag as the page declares it, or null. */
export function withoutNouns(found: FoundNames, language: string | null): FoundNames {
  if (language === null || !CAPITAL_NOUNS.test(language)) return found;
  return { ...found, unlinked: found.unlinked.filter(({ text }) => /\s/.test(text.trim())) };
}
