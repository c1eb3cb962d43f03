import { useRef, useState } from 'react';
import { LaterPart } from '../later/LaterPart.tsx';
import { ABOUT_NUMBERS } from './aboutNumbersCode.ts';

/** Opens the notes on the numbers in a dialog over the page. */
export function AboutButton({ className }: { readonly className: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button ref={button} type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        About the numbers
      </button>
      {open && (
        <LaterPart
          code={ABOUT_NUMBERS}
          props={{
            onClose: () => {
              setOpen(false);
              button.current?.focus();
            },
          }}
        />
      )}
    </>
  );
}
