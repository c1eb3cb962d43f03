import { Contrast } from 'lucide-react';
import { useContext, useEffect, useId, useRef } from 'react';
import { selectElection } from '../../store/selectors.ts';
import { meantValues, queryOf } from '../../view/meantQuery.ts';
import { rememberedPalette } from '../../view/rememberedPalette.ts';
import { PrerenderContext } from '../PrerenderContext.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { DisplayChoices } from './DisplayChoices.tsx';
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

/** Takes up the palette that the reader chose on an earlier visit, once, unless the address names one. */
function useRememberedPalette(): void {
  const store = useHustingsStore();
  // The address has been adopted by then: what it names has the first claim.
  const ready = useHustings(selectElection) !== null;
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current) return;
    // In a task of its own: the browser fetches what it keeps from another process, and the page stands still meanwhile.
    const waiting = setTimeout(() => {
      done.current = true;
      const palette = rememberedPalette();
      if (palette !== null && !meantValues(queryOf(window.location)).has('palette')) store.getState().changeView({ palette });
    });
    return () => clearTimeout(waiting);
  }, [store, ready]);
}
