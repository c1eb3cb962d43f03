import { type ReactNode, useRef, useState } from 'react';
import { LaterPart } from './LaterPart.tsx';
import type { LaterCode } from './laterCode.ts';

/** What a dialog is told by whatever opened it. */
export interface DialogProps {
  readonly onClose: () => void;
}

interface DialogButtonProps {
  readonly code: LaterCode<DialogProps>;
  readonly className: string;
  /** What stands on it. */
  readonly children: ReactNode;
}

/** Opens a dialog over the page, whose code is fetched then; when it closes, the focus is back on the button. */
export function DialogButton({ code, className, children }: DialogButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button ref={button} type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children}
      </button>
      {open && <LaterPart code={code} props={{ onClose: close }} onClose={close} />}
    </>
  );
}
