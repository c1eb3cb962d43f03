import { type ReactNode, type RefObject, useState } from 'react';
import { announce } from '../../announcer/announcer.ts';
import { copyText } from '../panel/copyText.ts';
import './CopyButton.css';

interface CopyButtonProps {
  readonly text: string;
  /** Where the text is to be seen, for browsers in which only the reader can copy. */
  readonly shownIn: RefObject<Element | null>;
  readonly children: ReactNode;
}

const ANSWERS = {
  copied: 'Copied.',
  selected: 'This browser does not let the page copy. The text is selected: press Ctrl and C, or ⌘ and C.',
} as const;

/** Copies a text and says whether that worked. */
export function CopyButton({ text, shownIn, children }: CopyButtonProps) {
  // The answer is to the text that was copied, not to the next one.
  const [answer, setAnswer] = useState<{ readonly to: string; readonly kind: keyof typeof ANSWERS } | null>(null);
  async function copy() {
    if (shownIn.current === null) return;
    const kind = await copyText(text, shownIn.current);
    setAnswer({ to: text, kind });
    announce(ANSWERS[kind]);
  }
  return (
    <div className="copy-button">
      <button type="button" className="plain-button" onClick={() => void copy()}>
        {children}
      </button>
      <span className="small">{answer?.to === text ? ANSWERS[answer.kind] : ''}</span>
    </div>
  );
}
