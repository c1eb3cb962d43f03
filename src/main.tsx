import './watchStylesFirst.ts';
import './fetchDeepFirst.ts';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { EDITORIALS } from '../elections/editorials.ts';
import { createPackageLoader } from './dataset/fetchPackage.ts';
import { nextTask } from './dataset/nextTask.ts';
import { provideEditorials } from './editorial/editorials.ts';
import { appBegins } from './first-paint/appBegins.ts';
import { carryOver, pressAgain } from './first-paint/earlyUse.ts';
import { allowOwnScripts } from './map/allowOwnScripts.ts';
import { findLightMap } from './map/light/lightMapElement.ts';
import { hexagonsOfPage, sketchOfPage } from './map/light/sketchAtlas.ts';
import { selectScene } from './map/scene/scene.ts';
import { connectAddress } from './store/address.ts';
import { createHustingsStore } from './store/hustingsStore.ts';
import { selectPackage } from './store/selectors.ts';
import { App } from './ui/App.tsx';
import { fetchMissingStyles } from './ui/later/withStyles.ts';
import { followPaper } from './ui/layout/followPaper.ts';
import { followSystemTheme } from './ui/layout/followSystemTheme.ts';
import { sayResultsComing } from './ui/notices/sayResultsComing.ts';
import { sayResultsMissing } from './ui/notices/sayResultsMissing.ts';

allowOwnScripts(window);
provideEditorials(EDITORIALS);
const loader = createPackageLoader({
  base: new URL('data/', document.baseURI).href,
  ...__PACKAGE__,
  ofPage: globalThis.hustingsPage,
});
const light = findLightMap(document);
const store = createHustingsStore(loader, light && sketchOfPage(light), light && hexagonsOfPage(light));
followSystemTheme(store, window);
followPaper(store, window);
connectAddress(store, window);

// It has a role, as it would count as something to be clicked without one, since React listens there, and so would all in it that is focusable.
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
carryOver(root);
pressAgain(root);
const reactRoot = createRoot(root);

/** Puts the app in the place of the page that arrived, as soon as it can say more than that page. */
async function begin() {
  const { loadElection } = store.getState();
  const { election } = selectPackage(store.getState());
  if (light !== null && election.status === 'loading') return sayResultsComing(document);
  if (light !== null && election.status === 'failed') return sayResultsMissing(document, election.error, () => void loadElection());
  unsubscribe();
  // Safari before 17: without it, all that opens from a button would lie open on the page.
  if (!('popover' in HTMLElement.prototype)) await import('@oddbird/popover-polyfill').catch(() => {});
  // In tasks of their own: on a phone, all in one go is felt.
  await nextTask();
  selectScene(store.getState());
  await nextTask();
  // In small steps: until all of it is there, the page that arrived answers.
  startTransition(() => {
    reactRoot.render(
      <StrictMode>
        <App store={store} />
      </StrictMode>,
    );
  });
  performance.mark('hustings:interactive');
}
const unsubscribe = store.subscribe(() => void begin());
fetchMissingStyles(document).then(
  () => {
    appBegins(document);
    void store.getState().loadElection();
  },
  // Without its styles the app would be worse than the page that arrived, which says that a part of it is missing.
  () => {},
);
