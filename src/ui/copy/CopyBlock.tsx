import { type ReactNode, useId, useRef } from 'react';
import { CopyButton } from './CopyButton.tsx';
import './CopyBlock.css';

interface CopyBlockProps {
  /** What the text is: "Link". */
  readonly label: string;
  readonly text: string;
  /** What stands on the button: "Copy the link". */
  readonly copy: string;
  readonly kind?: 'code' | 'words';
  /** Beside the button. */
  readonly children?: ReactNode;
}

/** A text to be copied: shown in full, with a button. */
export function CopyBlock({ label, text, copy, kind = 'code', children }: CopyBlockProps) {
  const shown = useRef<HTMLElement>(null);
  const id = useId();
  return (
    <div className="copy-block">
      <p id={id} className="copy-block__label">
        {label}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, which the keyboard can do only with the focus in it */}
      <section className={`copy-block__text copy-block__text--${kind}`} aria-labelledby={id} tabIndex={0}>
        <code ref={shown}>{text}</code>
      </section>
      <div className="copy-block__buttons">
        <CopyButton text={text} shownIn={shown}>
          {copy}
        </CopyButton>
        {children}
      </div>
    </div>
  );
}
