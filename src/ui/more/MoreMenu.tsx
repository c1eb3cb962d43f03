import { Menu } from 'lucide-react';
import { useContext, useId, useRef, useState } from 'react';
import type { DialogProps } from '../later/DialogButton.tsx';
import { LaterPart } from '../later/LaterPart.tsx';
import type { LaterCode } from '../later/laterCode.ts';
import { PrerenderContext } from '../PrerenderContext.ts';
import { MORE_LIST } from './moreListCode.ts';
import './MoreMenu.css';

/** One button for all that the masthead has no room for in a narrow window; its entries are fetched when it is first opened. */
export function MoreMenu() {
  const prerendered = useContext(PrerenderContext);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const [wanted, setWanted] = useState(false);
  const [dialog, setDialog] = useState<LaterCode<DialogProps> | null>(null);
  const close = () => {
    setDialog(null);
    button.current?.focus();
  };
  return (
    <div className="masthead__narrow">
      <button
        ref={button}
        type="button"
        className="plain-button plain-button--bare"
        popoverTarget={id}
        aria-label="More"
        onClick={() => setWanted(true)}
      >
        <Menu aria-hidden size={20} />
      </button>
      {!prerendered && (
        <div ref={menu} id={id} popover="auto" className="more-menu">
          {wanted && <LaterPart code={MORE_LIST} props={{ open: setDialog, onChosen: () => menu.current?.hidePopover?.() }} />}
        </div>
      )}
      {dialog !== null && <LaterPart key={dialog.label} code={dialog} props={{ onClose: close }} onClose={close} />}
    </div>
  );
}
