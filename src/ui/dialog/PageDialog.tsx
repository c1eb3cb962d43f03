import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { announce } from '../../announcer/announcer.ts';
import { Announcer } from '../announcer/Announcer.tsx';
import './PageDialog.css';

interface PageDialogProps {
  readonly title: string;
  /** `wide` for what has several columns on a desktop. */
  readonly size?: 'wide' | 'text' | 'small';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, with its title and a button that closes it; Escape and a press beside it close it as well. */
export function PageDialog({ title, size = 'text', onClose, children }: PageDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  // As part of the layout: closed only after it has left the page, it would not give the focus back to where it came from.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser would begin at the first button. Where the page behind has gone, some screen readers say nothing of the focus.
    heading.current?.focus();
    announce(heading.current?.textContent ?? '');
    return () => element?.close();
  }, []);
  // Outside the sheet, which is moved by a transform and would carry the dialog along; not beside the page's root, as React listens
  // wherever it draws, and all that can take the focus there would be called clickable.
  return createPortal(
    <dialog
      ref={dialog}
      className={`page-dialog page-dialog--${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // No click: some screen readers would call everything in the dialog clickable.
      onPointerUp={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="page-dialog__page">
        <div className="page-dialog__head">
          <h2 ref={heading} id={titleId} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className="plain-button plain-button--bare" aria-label="Close" onClick={onClose}>
            <X aria-hidden size={20} />
          </button>
        </div>
        {children}
        <Announcer />
      </div>
    </dialog>,
    document.getElementById('root') ?? document.body,
  );
}
