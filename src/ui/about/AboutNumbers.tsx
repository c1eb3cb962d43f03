import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Definitions } from './Definitions.tsx';
import { Sources } from './Sources.tsx';
import './AboutNumbers.css';

/** What the numbers mean and where they come from, in a dialog. */
export function AboutNumbers({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // Outside the sheet, which is moved by a transform and would carry the dialog along.
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: the backdrop is for the pointer; keys have Escape and the button
    <dialog
      ref={dialog}
      className="about"
      aria-labelledby="about-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="about__page">
        <div className="about__head">
          <h2 id="about-title">About the numbers</h2>
          <button type="button" className="plain-button plain-button--bare" aria-label="Close" onClick={onClose}>
            <X aria-hidden size={20} />
          </button>
        </div>
        <Definitions />
        <Sources />
      </div>
    </dialog>,
    document.body,
  );
}
