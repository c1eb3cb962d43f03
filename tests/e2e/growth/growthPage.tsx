import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createPackageLoader } from '../../../src/dataset/fetchPackage.ts';
import { findLightMap } from '../../../src/map/light/lightMapElement.ts';
import { sketchOfPage } from '../../../src/map/light/sketchAtlas.ts';
import { createHustingsStore } from '../../../src/store/hustingsStore.ts';
import { selectElection } from '../../../src/store/selectors.ts';
import { App } from '../../../src/ui/App.tsx';

/** What the page offers to the test that drives it. */
export interface Growth {
  /** Mounts the app and takes it out again so many times, each time once the given renderer draws. */
  mounts(times: number, stage: 'light' | 'deep'): Promise<void>;
  /** Mounts the app and leaves it, MapLibre drawing. */
  mount(): Promise<void>;
  /** Selects one seat after another; every tenth is drawn before the next, since software draws a frame in a tenth of a second. */
  selections(times: number): Promise<void>;
}

declare global {
  interface Window {
    growth?: Growth;
  }
}

const light = findLightMap(document);
const store = createHustingsStore(
  createPackageLoader({ base: new URL('data/', document.baseURI).href, ...__PACKAGE__ }),
  light === null ? null : sketchOfPage(light),
);
await store.getState().loadElection();

function mounted(stage: 'light' | 'deep'): Promise<() => Promise<void>> {
  const place = document.createElement('div');
  place.style.height = '100%';
  document.body.append(place);
  const root = createRoot(place);
  root.render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  );
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (place.querySelector(`[data-stage="${stage}"]`) === null) return;
      observer.disconnect();
      resolve(async () => {
        root.unmount();
        place.remove();
        await frame();
      });
    });
    observer.observe(place, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-stage'] });
  });
}

function frame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

window.growth = {
  mounts: async (times, stage) => {
    for (let time = 0; time < times; time += 1) {
      const unmount = await mounted(stage);
      await unmount();
    }
  },
  mount: async () => {
    await mounted('deep');
  },
  selections: async (times) => {
    const seats = selectElection(store.getState())?.contests ?? [];
    for (let time = 0; time < times; time += 1) {
      store.getState().selectSeat((time * 7) % seats.length);
      if (time % 10 === 9) await frame();
    }
  },
};
