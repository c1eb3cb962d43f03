import { type ReactNode, type RefObject, useState } from 'react';
import { announce } from '../../announcer/announcer.ts';
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

/**
 * Copies a text; where the browser refuses the clipboard, as in a frame without leave, by the older way; where that is refused as
 * well, selects the element that shows it so that the reader can.
 */
async function copyText(text: string, shownIn: Element): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // No clipboard in an insecure page or in a frame without leave: both throw, one of them a TypeError.
    if (copyByCommand(text, shownIn)) return 'copied';
    window.getSelection()?.selectAllChildren(shownIn);
    return 'selected';
  }
}

/** By a selected field beside the text: a field elsewhere could not be focused while a dialog is open. */
function copyByCommand(text: string, shownIn: Element): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  field.readOnly = true;
  shownIn.after(field);
  field.focus({ preventScroll: true });
  field.select();
  const copied = document.execCommand?.('copy') ?? false;
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
