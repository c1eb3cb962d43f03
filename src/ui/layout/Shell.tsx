import { useRef, useState } from 'react';
import { Headline } from '../headline/Headline.tsx';
import { useDocumentTitle } from '../headline/useDocumentTitle.ts';
import { Legend } from '../legend/Legend.tsx';
import { MapPane } from '../map/MapPane.tsx';
import { Notices } from '../notices/Notices.tsx';
import { SeatAnnouncer } from '../notices/SeatAnnouncer.tsx';
import { Panel } from '../panel/Panel.tsx';
import { usePrefetchedCandidacies } from '../panel/usePrefetchedCandidacies.ts';
import { useHustingsStore } from '../StoreContext.ts';
import { Workbench } from '../workbench/Workbench.tsx';
import { Masthead } from './Masthead.tsx';
import { useArrangement } from './useArrangement.ts';
import { useCovered } from './useCovered.ts';
import { useDocumentTheme } from './useDocumentTheme.ts';
import './Shell.css';

/** The page: masthead, the sentence and its menus, the map with its legend, the panel. */
export function Shell() {
  const store = useHustingsStore();
  const arrangement = useArrangement();
  const map = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLElement>(null);
  const [sheetHeight, setSheetHeight] = useState(0);
  useDocumentTheme();
  useDocumentTitle();
  usePrefetchedCandidacies();
  useCovered(map, legend, sheetHeight);
  return (
    <div className={`shell shell--${arrangement}`}>
      <Masthead />
      <main className="shell__main" aria-label="Map">
        <Headline />
        <div ref={map} className="shell__map" style={{ '--sheet-height': `${sheetHeight}px` }}>
          <MapPane store={store} />
          <Notices />
          <Legend ref={legend} />
        </div>
        <Workbench arrangement={arrangement} />
      </main>
      <Panel arrangement={arrangement} onSheetHeight={setSheetHeight} />
      <SeatAnnouncer />
    </div>
  );
}
