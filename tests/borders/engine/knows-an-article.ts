/** A trespass on purpose, of a type only: see `borders.test.ts`. */
import type { Extracted } from "../article/article.ts";

export const textOf = ({ text }: Extracted): string => text;
