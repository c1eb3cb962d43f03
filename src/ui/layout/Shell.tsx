import { memo, useContext, useLayoutEffect, useRef, useState } from 'react';
import { isTour } from '../../editorial/stories.ts';
import { selectPanelSubject } from '../../store/panelSubject.ts';
import { selectPackage } from '../../store/selectors.ts';
import { Announcer } from '../announcer/Announcer.tsx';
import { GroupInWords } from '../group/GroupInWords.tsx';
import { DocumentTitle } from '../headline/DocumentTitle.tsx';
import { Headline } from '../headline/Headline.tsx';
import { Legend } from '../legend/Legend.tsx';
import { MapPane } from '../map/MapPane.tsx';
import { NewRelease } from '../notices/NewRelease.tsx';
import { Notices } from '../notices/Notices.tsx';
import { SeatAnnouncer } from '../notices/SeatAnnouncer.tsx';
import { PrerenderContext } from '../PrerenderContext.ts';
import { CLOSED_SHEET_HEIGHT } from '../panel/closedSheetHeight.ts';
import { Panel } from '../panel/Panel.tsx';
import { sheetOnPage } from '../panel/sheetOnPage.ts';
import { useFetchCandidaciesAhead } from '../panel/useFetchCandidaciesAhead.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { Workbench } from '../workbench/Workbench.tsx';
import { Masthead } from './Masthead.tsx';
import { SkipLink } from './SkipLink.tsx';
import { useArrangement } from './useArrangement.ts';
import { useCovered } from './useCovered.ts';
import { useDocumentTheme } from './useDocumentTheme.ts';
import './Shell.css';
import './print.css';

// The same elements each time, and parts that compare what they are given: the sheet's height alone changes none of them.
const TITLE = <DocumentTitle />;
const MASTHEAD = <Masthead />;
const HEADLINE = <Headline />;
const NOTICES = (
  <Notices>
    <NewRelease />
  </Notices>
);
const GROUP = <GroupInWords />;
const ANNOUNCER = <Announcer />;
const SEAT_ANNOUNCER = <SeatAnnouncer />;
const SteadyMapPane = memo(MapPane);
const SteadyLegend = memo(Legend);
const SteadyWorkbench = memo(Workbench);
const SteadyPanel = memo(Panel);

/** The page: masthead, the sentence and its menus, the map with its legend, the panel. */
export function Shell() {
  const store = useHustingsStore();
  const arrangement = useArrangement();
  const map = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLElement>(null);
  const prerendering = useContext(PrerenderContext);
  const [sheetHeight, setSheetHeight] = useState(() => (prerendering ? CLOSED_SHEET_HEIGHT : sheetOnPage(document).height));
  // Another map for other areas: what it draws goes by their index.
  const areaSet = useHustings((state) => selectPackage(state).areaSet);
  const touring = useHustings((state) => selectPanelSubject(state) === 'story' && isTour(state.view.story));
  useEndOfWaiting();
  useDocumentTheme();
  const fetchCandidacies = useFetchCandidaciesAhead();
  useCovered(map, legend, sheetHeight);
  return (
    <div className={`shell shell--${arrangement}${touring ? ' shell--touring' : ''}`}>
      {ANNOUNCER}
      {TITLE}
      {!prerendering && <SkipLink />}
      {MASTHEAD}
      <main className="shell__main" aria-label="Map">
        {HEADLINE}
        <div ref={map} className="shell__map" style={{ '--sheet-height': `${sheetHeight}px` }}>
          <SteadyMapPane key={areaSet} store={store} onSettled={fetchCandidacies} />
          {NOTICES}
          {GROUP}
          <SteadyLegend ref={legend} map={map} />
        </div>
        <SteadyWorkbench arrangement={arrangement} />
      </main>
      <SteadyPanel arrangement={arrangement} onSheetHeight={setSheetHeight} />
      {SEAT_ANNOUNCER}
    </div>
  );
}

/**
 * Shows what the page that arrived kept hidden for its address, in the moment in which this one stands in its place: sooner, the
 * opening view's legend would be read under another view's colours.
 */
function useEndOfWaiting(): void {
  useLayoutEffect(() => {
    delete document.documentElement.dataset['waiting'];
  }, []);
}
