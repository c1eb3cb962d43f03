import { useEffect, useState } from 'react';
import { AnnouncedLine } from '../announcer/Announcer.tsx';
import { mayFetchAhead } from '../map/mayFetchAhead.ts';
import './Notice.css';

/** Milliseconds after which the map has long taken over, and nothing that the reader waits for is held up. */
const LONG_AFTER = 5_000;

/** For the app's own page, not for the one in articles: keeps it for reading without network, and says when a newer release of it is ready. */
export function NewRelease() {
  const [changeOver, setChangeOver] = useState<{ readonly now: () => void } | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || !mayFetchAhead(navigator)) return;
    const timer = setTimeout(async () => {
      // Nothing depends on it: without network at that moment, the next visit keeps the app.
      const code = await import('../../offline/keepForOffline.ts').catch(() => null);
      await code?.keepForOffline(new URL('sw.js', document.baseURI).href, (now) => setChangeOver({ now }));
    }, LONG_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (changeOver === null) return null;
  return (
    <div className="notice">
      <AnnouncedLine words="A newer release of this page is ready. Your view stays as it is." className="notice__words" />
      <button type="button" className="plain-button" onClick={changeOver.now}>
        Change over
      </button>
    </div>
  );
}
