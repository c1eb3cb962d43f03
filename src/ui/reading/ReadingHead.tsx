import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { announce } from '../../announcer/announcer.ts';
import { LaterPart } from '../later/LaterPart.tsx';
import { useHustingsStore } from '../StoreContext.ts';
import type { ReadingProps } from './reading.ts';
import type { Reading } from './readings.ts';
import './ReadingHead.css';

interface ReadingHeadProps extends ReadingProps {
  readonly reading: Reading;
}

/** What is read, the way out of it, and the part of it that stays in sight. */
export function ReadingHead({ reading, election, onLeave }: ReadingHeadProps) {
  const store = useHustingsStore();
  const heading = useRef<HTMLHeadingElement>(null);
  // Opened by the reader, it takes the focus; opened by an address, it leaves it where the page begins.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) return;
    heading.current?.focus({ preventScroll: true });
    // Where the link that was followed has gone, some screen readers say nothing of where the focus went.
    announce(heading.current?.textContent ?? '');
  }, []);
  function close() {
    store.getState().openStory(null);
    onLeave();
  }
  return (
    <div className={reading.head === null ? 'reading-head' : 'reading-head reading-head--tour'}>
      <div className="reading-head__line">
        <h2 ref={heading} tabIndex={-1}>
          {reading.kicker !== null && <span className="reading-head__kicker">{`${reading.kicker}: `}</span>}
          {reading.title}
        </h2>
        <button type="button" className="plain-button plain-button--bare" aria-label={`Close ${reading.title}`} onClick={close}>
          <X aria-hidden size={20} />
        </button>
      </div>
      {reading.head !== null && <LaterPart code={reading.head} props={{ election, onLeave }} />}
    </div>
  );
}
