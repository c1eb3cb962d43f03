import { createRoot } from 'react-dom/client';
import { TOURS_TOLD } from '../../elections/toursTold.ts';
import { createPackageLoader } from '../dataset/fetchPackage.ts';
import { nextTask } from '../dataset/nextTask.ts';
import { provideEditorials } from '../editorial/editorials.ts';
import { appBegins } from '../first-paint/appBegins.ts';
import { pressAgain } from '../first-paint/earlyUse.ts';
import { allowOwnScripts } from '../map/allowOwnScripts.ts';
import { findLightMap } from '../map/light/lightMapElement.ts';
import { hexagonsOfPage, sketchOfPage } from '../map/light/sketchAtlas.ts';
import { selectScene } from '../map/scene/scene.ts';
import { connectAddress } from '../store/address.ts';
import { createHustingsStore } from '../store/hustingsStore.ts';
import { selectAreas, selectPackage } from '../store/selectors.ts';
import { fetchMissingStyles, watchStyles } from '../ui/later/withStyles.ts';
import { followPaper } from '../ui/layout/followPaper.ts';
import { sayResultsComing } from '../ui/notices/sayResultsComing.ts';
import { sayResultsMissing } from '../ui/notices/sayResultsMissing.ts';
import { meantValues, queryOf } from '../view/meantQuery.ts';
import { followArticle } from './articleTheme.ts';
import { connectHost } from './connectHost.ts';
import { EmbedApp } from './EmbedApp.tsx';
import { embedParameters } from './embedParameters.ts';
import { endRoom } from './firstLayout.ts';
import { holdForPrinter } from './holdForPrinter.ts';
import { SEAT_CARD } from './laterParts.ts';
import { metaContent } from './metaContent.ts';
import { allowedOrigins } from './protocol/allowedOrigins.ts';

/** Milliseconds after loading in which the map has long been there. */
const AT_REST = 3_000;

allowOwnScripts(window);
provideEditorials({ ...TOURS_TOLD, reported: {} });
const loader = createPackageLoader({
  base: new URL('data/', document.baseURI).href,
  ...__PACKAGE__,
  ofPage: globalThis.hustingsPage,
});
const light = findLightMap(document);
const store = createHustingsStore(loader, light && sketchOfPage(light), light && hexagonsOfPage(light));
const parameters = embedParameters(queryOf(location));
const release = metaContent(document, 'hustings-release');
const dataDate = metaContent(document, 'hustings-data-date');
document.documentElement.dataset['ui'] = parameters.ui;
if (parameters.ratio !== null) document.documentElement.style.setProperty('--ratio', parameters.ratio);

const namesSeat = parameters.ui !== 'none' && meantValues(queryOf(location)).has('seat');
/** Where it does not arrive, its place says so. */
const fetchCard = () => SEAT_CARD.fetch().catch(() => {});
const card = namesSeat ? fetchCard() : null;
if (card === null) addEventListener('load', () => setTimeout(fetchCard, AT_REST));

const root = document.getElementById('root');
if (root === null) throw new Error('embed.html has no element with the id "root"');
connectHost({
  store,
  theme: followArticle(store, window),
  content: root,
  frame: window,
  parameters,
  trusted: allowedOrigins(metaContent(document, 'hustings-hosts')),
  release,
});

const letPrint = holdForPrinter(window, () =>
  [selectPackage, selectAreas].some((select) =>
    Object.values(select(store.getState())).some((part: unknown) => Object(part).status === 'loading'),
  ),
);

/** Puts the app in the place of the page that arrived, as soon as it can say more than that page. */
async function begin(content: HTMLElement) {
  const { loadElection } = store.getState();
  const { election } = selectPackage(store.getState());
  if (light !== null && election.status === 'loading') return sayResultsComing(document);
  if (light !== null && election.status === 'failed') return sayResultsMissing(document, election.error, () => void loadElection());
  unsubscribe();
  // In tasks of their own: on a phone, all in one go is felt.
  await nextTask();
  selectScene(store.getState());
  // Its room is there; without it the map would take that room for a moment.
  if (namesSeat) await card;
  await nextTask();
  endRoom(document);
  pressAgain(content);
  content.replaceChildren();
  createRoot(content).render(<EmbedApp store={store} parameters={parameters} release={release} dataDate={dataDate} />);
  performance.mark('hustings:interactive');
  letPrint();
}
followPaper(store, window);
connectAddress(store, window, 'replace');
const unsubscribe = store.subscribe(() => void begin(root));
watchStyles(document);
fetchMissingStyles(document).then(
  () => {
    appBegins(document);
    // The head's script may be on its way to another release, or have said that it is not there.
    if (document.documentElement.dataset['release'] === undefined) void store.getState().loadElection();
  },
  // Without its styles the page that arrived is better; it says that a part is missing.
  () => {},
);
