import type { Atlas } from '../../geography/atlas.ts';
import type { HustingsStore } from '../../store/hustingsStore.ts';
import { selectAtlas, selectSelected, selectShownAtlas, selectShownLayout } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import type { Camera } from '../../view/view.ts';
import type { CameraLimits, Motion, Renderer } from '../renderer.ts';
import { cameraOfCountry, cameraOfFlight, openingCamera, panIntoSight, sameCamera } from './cameras.ts';
import { openSize, type Viewport } from './viewport.ts';

/** How much farther than the whole country the reader may zoom out, in zoom levels. */
const SLACK = 0.4;
/** Within so many zoom levels of the whole country, the reader looks at the whole country. */
const NEARLY_THE_COUNTRY = 0.2;
/** A seat walked to is shown with what lies around it, where the next step leads; as a part of the smaller side. */
const WALKED_MARGIN = 0.3;

/** What the camera may do in a viewport. */
export function cameraLimits(atlas: Atlas, viewport: Viewport): CameraLimits {
  return { bounds: atlas.extent, furthestZoom: cameraOfCountry(atlas, viewport).zoom - SLACK };
}

/** Keeps a renderer's camera and the store's view the same, both ways. */
export interface CameraKeeper {
  /** To be told of every change of the state. */
  changed(state: HustingsState, previous: HustingsState): void;
  /** Where the camera goes for the layout that is about to be drawn; where it is, once that is. */
  cameraAhead(): Camera;
  /** To be told when another layout is drawn: the camera goes where it belongs there. */
  relaid(): void;
  /** To be told when the camera rests, and when the frame has another size. */
  rested(): void;
  resized(): void;
  stop(): void;
}

/** See `CameraKeeper`. The atlas must be in the store. */
export function keepCamera(renderer: Renderer, store: HustingsStore): CameraKeeper {
  let stopped = false;
  let settling = false;
  /** The frame, or what covers it, has changed, which moves the middle of the rest. */
  let reframing = false;
  /** Where a flight is going; asked again when the viewport changes on the way. */
  let destination: (() => Camera) | null = null;
  /** Where the last flight went and what the camera was there, so that it goes there again when something else covers the map. */
  let flown: { readonly to: () => Camera; camera: Camera | null } | null = null;
  /** Where the camera belongs in a layout that is not drawn yet. */
  let awaited: (() => Camera) | null = null;

  const atlasNow = () => {
    const atlas = selectShownAtlas(store.getState());
    if (atlas === null) throw new RangeError('The camera is kept over an atlas, and there is none');
    return atlas;
  };
  /** What covers the map from now on, which the renderer may not know yet. */
  const viewport = () => ({ ...renderer.viewport(), covered: store.getState().covered });
  const opening = () => openingCamera(atlasNow(), selectSelected(store.getState())?.index ?? null, viewport());
  let atOpening = sameCamera(renderer.camera(), opening());

  const go = (target: () => Camera, motion: Motion) => {
    destination = target;
    renderer.moveTo(target(), motion);
    settleSoon();
  };

  /** Never within the store's notification: nested changes would reach its later listeners in the wrong order. */
  function settleSoon() {
    if (settling) return;
    settling = true;
    queueMicrotask(() => {
      settling = false;
      if (!stopped && !renderer.moving()) settle();
    });
  }

  function settle() {
    if (awaited !== null) return;
    const camera = renderer.camera();
    const byReader = destination === null && !reframing;
    if (flown !== null && flown.to === destination) flown.camera = camera;
    destination = null;
    reframing = false;
    atOpening = sameCamera(camera, opening());
    const { view, cameraRested } = store.getState();
    if (atOpening) {
      if (view.at !== null) cameraRested(null, byReader);
    } else if (view.at === null || !sameCamera(view.at, camera)) cameraRested(camera, byReader);
  }

  function showSelected() {
    const { index } = selectSelected(store.getState()) ?? {};
    const at = index === undefined ? undefined : atlasNow().labelPoints[index];
    if (at === undefined || destination !== null) return;
    const camera = renderer.camera();
    const panned = panIntoSight(camera, at, renderer.viewport());
    if (panned !== camera) go(() => panned, 'glide');
  }

  /** Also on the way elsewhere: steps may follow one another faster than the map glides. */
  function showWalked(seat: number) {
    const at = atlasNow().labelPoints[seat];
    if (at === undefined) return;
    const camera = destination?.() ?? renderer.camera();
    const viewport = renderer.viewport();
    const panned = panIntoSight(camera, at, viewport, Math.min(...openSize(viewport)) * WALKED_MARGIN);
    if (panned !== camera) go(() => panned, 'glide');
  }

  /** Where the camera is going, or was flown to and has been since. */
  function held(): (() => Camera) | null {
    if (destination !== null) return destination;
    return flown?.camera && sameCamera(renderer.camera(), flown.camera) ? flown.to : null;
  }

  function uncover({ covered, view }: HustingsState) {
    if (awaited !== null) return;
    const target = held();
    reframing = true;
    renderer.setCovered(covered);
    renderer.setLimits(cameraLimits(atlasNow(), renderer.viewport()));
    const country = cameraOfCountry(atlasNow(), renderer.viewport());
    if (target !== null) go(target, 'glide');
    else if (atOpening || (view.seat === null && renderer.camera().zoom < country.zoom + NEARLY_THE_COUNTRY)) go(opening, 'glide');
    else showSelected();
  }

  /** Where a new request asks the camera to go; `null` without one. */
  function flightOf({ flight }: HustingsState, previous: HustingsState): (() => Camera) | null {
    if (flight === null || flight === previous.flight) return null;
    const to = () => cameraOfFlight(flight, atlasNow(), viewport());
    flown = { to, camera: null };
    return to;
  }

  return {
    changed: (state, previous) => {
      if (state.covered !== previous.covered) uncover(state);
      if (selectShownLayout(state) !== selectShownLayout(previous)) {
        // The camera waits for whoever draws the layout.
        const flight = flightOf(state, previous);
        awaited = flight ?? (() => store.getState().view.at ?? opening());
        return;
      }
      // The sketch that a page begins with knows the bounds only roughly.
      if (selectAtlas(state) !== selectAtlas(previous) && atOpening && destination === null) go(opening, 'jump');
      if (state.walk !== null && state.walk.seat !== previous.walk?.seat) showWalked(state.walk.seat);
      const flight = flightOf(state, previous);
      if (flight !== null) {
        go(flight, 'glide');
      } else if (state.view.at !== previous.view.at) {
        const { at } = state.view;
        const target = at === null ? opening : () => at;
        if (!sameCamera(renderer.camera(), target())) go(target, 'glide');
      } else if (state.view.seat !== previous.view.seat) {
        atOpening = sameCamera(renderer.camera(), opening());
        queueMicrotask(() => {
          if (!stopped) showSelected();
        });
        settleSoon();
      }
    },
    cameraAhead: () => awaited?.() ?? renderer.camera(),
    relaid: () => {
      if (awaited === null) return;
      const target = awaited;
      awaited = null;
      renderer.setCovered(store.getState().covered);
      renderer.setLimits(cameraLimits(atlasNow(), renderer.viewport()));
      go(target, 'jump');
    },
    rested: settleSoon,
    resized: () => {
      if (awaited !== null) return;
      const target = held();
      reframing = true;
      renderer.setLimits(cameraLimits(atlasNow(), renderer.viewport()));
      if (target !== null) go(target, 'jump');
      else if (atOpening) go(opening, 'jump');
    },
    stop: () => {
      stopped = true;
    },
  };
}
