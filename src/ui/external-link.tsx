import type { ComponentChildren } from "preact";
import { GENERAL } from "./words.ts";

interface ExternalLinkProps {
  readonly url: string;
  readonly children: ComponentChildren;
}

/** A link out of Sidelight, in a tab of its own, telling the other side nothing; plain text where it is not http(s). */
export function ExternalLink({ url, children }: ExternalLinkProps) {
  if (!/^https?:\/\//i.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children}
      <span class="unseen"> ({GENERAL.openInNewTab})</span>
    </a>
  );
}
