import { type ReactNode, useEffect, useRef } from 'react';
import { announce, spokenWords } from '../../announcer/announcer.ts';

/**
 * The region in which words are announced: one for the page, before all dialogs, and one in each dialog. It has no role, as some
 * screen readers name the role of an empty status.
 */
export function Announcer() {
  return <div className="visually-hidden" aria-live="polite" data-announcer="" />;
}

interface Announced {
  /** Whether words that are there from the first are announced as well: those of a part that comes with what it has to say. */
  readonly atFirst?: boolean;
  /** What the words are about; the same words about another one, by identity, are said again. */
  readonly about?: unknown;
}

/**
 * Announces words when they change, as long as the component is there; `null` says nothing. A function is asked for its words once
 * they are on the page, whenever it is about something else.
 */
export function useAnnounced(words: string | null | (() => string), { atFirst = false, about = null }: Announced = {}): void {
  const now = typeof words === 'function' ? '' : words;
  const said = useRef(atFirst ? null : { now, about });
  useEffect(() => {
    const last = said.current;
    if (last !== null && last.now === now && last.about === about) return;
    said.current = { now, about };
    if (words !== null) announce(typeof words === 'function' ? words() : words);
  });
}

/** Announces words when they change, but not those that are there at first; draws nothing. */
export function AnnouncedChanges({ words }: { readonly words: string }) {
  useAnnounced(words);
  return null;
}

/** A line that is seen and, when it comes and when it changes, announced. */
export function AnnouncedLine({ words, className }: { readonly words: string; readonly className?: string }) {
  useAnnounced(words, { atFirst: true });
  return <p className={className}>{words}</p>;
}

interface AnnouncedPartProps {
  /** What the part is about: another one is announced, by identity. */
  readonly about: unknown;
  readonly className: string;
  readonly children: ReactNode;
}

/** A part of the page that is seen and, when it comes and when it is about something else, announced in its own words. */
export function AnnouncedPart({ about, className, children }: AnnouncedPartProps) {
  const part = useRef<HTMLDivElement>(null);
  useAnnounced(() => (part.current === null ? '' : spokenWords(part.current)), { atFirst: true, about });
  return (
    <div ref={part} className={className}>
      {children}
    </div>
  );
}

/** A comma for listeners, between parts that for readers their places keep apart: a name and what stands below or beside it. */
export function Pause() {
  return <span className="visually-hidden">, </span>;
}
