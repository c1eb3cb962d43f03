import { X } from 'lucide-react';
import { Activity, type RefObject, useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { announce } from '../../announcer/announcer.ts';
import type { Arrangement } from '../../first-paint/arrangement.ts';
import { selectElection } from '../../store/selectors.ts';
import { TAB_IDS, type TabId } from '../../view/view.ts';
import { Announcer } from '../announcer/Announcer.tsx';
import { useClosedByEscape } from '../layout/useClosedByEscape.ts';
import { PrerenderContext } from '../PrerenderContext.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { DrawerEdge } from './DrawerEdge.tsx';
import { DRAWER_HEIGHT } from './drawerHeight.ts';
import { LazyPanel } from './LazyPanel.tsx';
import { TabList } from './TabList.tsx';
import { useCheckedSettings } from './useCheckedSettings.ts';
import { WorkbenchBar } from './WorkbenchBar.tsx';
import { WORKBENCH_TABS } from './workbenchTabs.ts';
import './Workbench.css';

const NAME = 'Seats in figures';

interface WorkbenchProps {
  readonly arrangement: Arrangement;
  readonly tabs?: typeof WORKBENCH_TABS;
}

/**
 * Table, chart and what else tells of many seats at once, opened on request: a drawer below the map beside a column, else a sheet
 * over the whole window. What the reader has set there stays when it is closed; hidden panels neither listen nor draw.
 */
export function Workbench({ arrangement, tabs = WORKBENCH_TABS }: WorkbenchProps) {
  const prerendered = useContext(PrerenderContext);
  const ready = useHustings(selectElection) !== null;
  const id = useId();
  const drawer = useRef<HTMLDialogElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const store = useHustingsStore();
  const tab = useHustings(({ view }) => view.tab);
  const open = tab !== null;
  // The tab that was shown last, while the drawer is closed.
  const [current, setCurrent] = useState<TabId>(TAB_IDS[0]);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [height, setHeight] = useState<number>(DRAWER_HEIGHT.first);
  const modal = arrangement !== 'column';
  useShownDialog(drawer, open, modal);
  useMovedFocus(open, drawer, bar);
  useCheckedSettings();

  const show = (wanted: string) => {
    store.getState().changeView({ tab: TAB_IDS.find((id) => id === wanted) ?? null });
    // Over everything, it takes the page away from behind it, and some screen readers say nothing of where the focus went.
    if (!open && modal) announce(`${NAME}: ${tabs.find(({ id }) => id === wanted)?.label ?? ''}`);
  };
  const close = () => store.getState().changeView({ tab: null });
  // Over everything the browser itself turns Escape into `cancel`.
  useClosedByEscape(open && !modal, close);

  if (tab !== null && !visited.has(tab)) setVisited(new Set([...visited, tab]));
  if (tab !== null && tab !== current) setCurrent(tab);
  if (!ready) return null;
  return (
    <div className={`workbench workbench--${arrangement}`} style={open && !modal ? { flexBasis: `${height}%` } : undefined}>
      <WorkbenchBar ref={bar} tabs={tabs} current={current} hidden={open} narrow={arrangement === 'sheet'} onOpen={show} />
      {!prerendered && (
        <dialog
          ref={drawer}
          className="workbench__drawer"
          aria-label={NAME}
          onCancel={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <Announcer />
          {!modal && <DrawerEdge drawer={drawer} height={height} onHeight={setHeight} />}
          <div className="workbench__head">
            <TabList name={NAME} tabs={tabs} current={current} idPrefix={id} onChange={show} />
            <button type="button" className="plain-button plain-button--bare" aria-label="Close" onClick={close}>
              <X aria-hidden size={20} />
            </button>
          </div>
          {tabs.map((tab) => (
            <div
              key={tab.id}
              id={`${id}-panel-${tab.id}`}
              className="workbench__panel"
              role="tabpanel"
              aria-labelledby={`${id}-tab-${tab.id}`}
              hidden={tab.id !== current}
            >
              {visited.has(tab.id) && (
                <Activity mode={open && tab.id === current ? 'visible' : 'hidden'}>
                  <LazyPanel
                    tab={tab}
                    onShowMap={() => {
                      if (modal) close();
                    }}
                  />
                </Activity>
              )}
            </div>
          ))}
        </dialog>
      )}
    </div>
  );
}

/** Moves the focus into the drawer, to its current tab, when it opens, and back to that tab's button when it closes. */
function useMovedFocus(open: boolean, drawer: RefObject<HTMLElement | null>, bar: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open) drawer.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    else if (wasOpen.current) bar.current?.querySelector<HTMLElement>('[data-current]')?.focus();
    wasOpen.current = open;
  }, [open, drawer, bar]);
}

/** Shows a dialog while it is open: over everything where it is modal, else in its place on the page. */
function useShownDialog(dialog: RefObject<HTMLDialogElement | null>, open: boolean, modal: boolean): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || !open) return;
    if (modal) element.showModal();
    else element.show();
    return () => element.close();
  }, [dialog, open, modal]);
}
