import type { ComponentChildren } from "preact";

interface SectionProps {
  /** Unique in the popup; the heading's id. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** A part of the popup with a heading that names it for eyes and for screen readers. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={id} data-section={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p class="section-note">{note}</p>}
      {children}
    </section>
  );
}
