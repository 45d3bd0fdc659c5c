import type { ComponentChildren } from "preact";
import { POPUP } from "../ui/words.ts";

interface QuietViewProps {
  readonly title: string;
  readonly text: string;
  readonly reason?: string;
  readonly children?: ComponentChildren;
}

/** A state with one thing to say, and perhaps one thing to do about it. */
export function QuietView({ title, text, reason, children }: QuietViewProps) {
  return (
    <main class="quiet-view">
      <h1>{title}</h1>
      <p>{text}</p>
      {reason !== undefined && (
        <p class="reason">
          <b>{POPUP.reason}:</b> {reason}
        </p>
      )}
      {children}
    </main>
  );
}
