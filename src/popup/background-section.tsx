import type { Reading, TopicContext } from "../engine/reading.ts";
import { LongList } from "../ui/long-list.tsx";
import type { Lookup } from "../ui/lookup.ts";
import { StatementItem } from "../ui/statement-item.tsx";
import { POPUP } from "../ui/words.ts";
import { Section } from "./section.tsx";

/** Background statements that stand open once their topic is unfolded. */
const OPEN = 5;

interface BackgroundSectionProps {
  readonly reading: Reading;
  readonly lookup: Lookup;
}

/** What belongs to the same story though no sentence was matched with it: labelled so, and folded. */
export function BackgroundSection({ reading, lookup }: BackgroundSectionProps) {
  const topics = reading.topics.filter(({ background }) => background.some((id) => lookup.statements.has(id)));
  if (topics.length === 0) return null;
  return (
    <Section id="background" title={POPUP.background} note={POPUP.backgroundNote}>
      {topics.map((topic) => (
        <Topic key={topic.id} topic={topic} lookup={lookup} />
      ))}
    </Section>
  );
}

function Topic({ topic, lookup }: { readonly topic: TopicContext; readonly lookup: Lookup }) {
  const items = topic.background.flatMap((id) => {
    const statement = lookup.statements.get(id);
    return statement === undefined ? [] : [<StatementItem key={id} statement={statement} lookup={lookup} />];
  });
  return (
    <details class="topic">
      <summary>
        <span class="topic-title">{topic.title}</span> <span>{POPUP.statements(items.length)}</span>
      </summary>
      <p class="section-note">{topic.description}</p>
      <LongList items={items} open={OPEN} class="timeline" />
    </details>
  );
}
