import type { ComponentChildren } from "preact";

export type HeadingLevel = 2 | 3 | 4;

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A heading whose level the place decides, so that the outline has no gaps in card and popup alike. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest}>{children}</Tag>;
}
