import { Contrast } from 'lucide-react';
import { useContext, useId } from 'react';
import { PrerenderContext } from '../PrerenderContext.ts';
import { DisplayChoices } from './DisplayChoices.tsx';
import { useRememberedPalette } from './useRememberedPalette.ts';
import './DisplayMenu.css';

/** Light or dark, and the parties' colours: a small panel that opens from the masthead. */
export function DisplayMenu() {
  const prerendered = useContext(PrerenderContext);
  const id = useId();
  useRememberedPalette();
  return (
    <>
      <button type="button" className="plain-button plain-button--bare" popoverTarget={id} aria-label="Display">
        <Contrast aria-hidden size={20} />
      </button>
      {!prerendered && (
        <div id={id} popover="auto" className="display-menu">
          <DisplayChoices />
        </div>
      )}
    </>
  );
}
