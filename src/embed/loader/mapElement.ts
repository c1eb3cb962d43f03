import { FRAME_ATTRIBUTES, OWN_ATTRIBUTES, VIEW_ATTRIBUTES } from './attributes.ts';
import type { Command } from './command.ts';
import { elementStyle, FITTED } from './elementStyle.ts';
import { frameAddress } from './frameAddress.ts';
import { frameSource } from './frameSource.ts';
import { keepHeight } from './keepHeight.ts';
import { LOADER_VERSION } from './loaderVersion.ts';
import { type OpenFrame, openFrame } from './openFrame.ts';
import type { FrameMessage } from './readFrameMessage.ts';
import { reserve } from './reserve.ts';
import { stillPicture } from './stillPicture.ts';
import { viewParameters } from './viewParameters.ts';

/** How far beyond the screen a map begins to load: a screen's height. */
const NEAR = '100% 0px';

// Read while the script runs: later there is no telling which script this was.
const SCRIPT = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : null;

let unnamed = 0;

/**
 * `<hustings-map>`: keeps its space, shows a picture, frames the map when a reader comes near, and gives the frame the height that it
 * asks for. Its events are `hustings:ready`, `hustings:select`, `hustings:view` and `hustings:error`.
 */
export class MapElement extends HTMLElement {
  static readonly version = LOADER_VERSION;
  static readonly observedAttributes = [...VIEW_ATTRIBUTES, ...FRAME_ATTRIBUTES, ...OWN_ATTRIBUTES];

  readonly #name = `hustings-map-${++unnamed}`;
  readonly #style = new CSSStyleSheet();
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #picture = stillPicture();
  readonly #height;
  readonly #changed = new Set<string>();
  #frame: OpenFrame | null = null;
  #near: IntersectionObserver | null = null;

  constructor() {
    super();
    const heightSheet = new CSSStyleSheet();
    this.#height = keepHeight(this, heightSheet);
    this.#root.adoptedStyleSheets = [this.#style, heightSheet];
    this.#root.append(this.#picture.element);
    this.#picture.element.addEventListener(
      'transitionend',
      () => void this.#frame?.send({ command: 'setScheme', scheme: this.#scheme }),
    );
  }

  connectedCallback(): void {
    this.#describe();
    this.#near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#open(), {
      rootMargin: NEAR,
    });
    this.#near.observe(this);
    addEventListener('beforeprint', this.#print);
  }

  disconnectedCallback(): void {
    removeEventListener('beforeprint', this.#print);
    this.#close();
  }

  /** Where a browser can move an element without reloading its frame, nothing needs to be done. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    // Several changes in a row, as frameworks make them, are one.
    if (this.#changed.size === 0) queueMicrotask(() => this.#follow());
    this.#changed.add(name);
  }

  /** Opens a seat's result in the map, by its name or its code; `null` closes it. Resolves, as its sisters do, to whether that was understood. */
  select(seat: string | null): Promise<boolean> {
    return this.#ask({ command: 'select', seat });
  }

  /** Shows another view, "colour=change&where=muslim>=25", in place of the present one. */
  setView(query: string): Promise<boolean> {
    return this.#ask({ command: 'setView', query: query.replace(/^\?/, '') });
  }

  /** `light`, `dark`, or `auto`, which is as the reader's system has it. */
  setTheme(theme: string): Promise<boolean> {
    return this.#ask({ command: 'setTheme', theme });
  }

  /** The view that `src` and the attributes ask for, as a query. Links and steps begin from it. */
  get ownView(): string {
    const source = this.#source;
    return source ? viewParameters(source, this).toString() : '';
  }

  get #source(): URL | null {
    return frameSource(this.getAttribute('src'), document.baseURI, SCRIPT);
  }

  /** `light` or `dark`, as the article's `color-scheme` has it at this place. */
  get #scheme(): string {
    return getComputedStyle(this.#picture.element).color === 'rgb(255, 255, 255)' ? 'dark' : 'light';
  }

  get #title(): string {
    const isOther = new URLSearchParams(this.ownView).has('election');
    return this.getAttribute('title') || `Map of ${isOther ? 'a UK election' : `the UK general election of ${__YEAR__}`}`;
  }

  /** Brings everything but the frame's view up to the attributes. */
  #describe(): void {
    const source = this.#source;
    const view = new URLSearchParams(this.ownView);
    const verdict = view.has('seat') || view.has('story');
    const fits = this.hasAttribute('fit');
    if (fits) this.#height.reset();
    this.#style.replaceSync(elementStyle(fits ? FITTED : reserve(this.getAttribute('ratio'), this.getAttribute('space'), verdict)));
    this.#picture.describe(source, this, this.#title);
    if (!source) this.#picture.fail();
    if (this.#frame) this.#frame.element.title = this.#title;
  }

  #follow(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    if (!this.isConnected) return;
    this.#describe();
    if (!this.#frame) return;
    const isOneOf = (names: readonly string[]) => (name: string) => names.includes(name);
    if (changed.some(isOneOf(['src', ...FRAME_ATTRIBUTES]))) {
      this.#close();
      this.#open();
      return;
    }
    const inView = changed.filter(isOneOf(VIEW_ATTRIBUTES));
    if (inView.length === 0) return;
    const theme = this.getAttribute('theme');
    if (inView.every(isOneOf(['seat']))) void this.select(this.getAttribute('seat') || null);
    else if (theme && inView.every(isOneOf(['theme']))) void this.setTheme(theme);
    else void this.setView(this.ownView);
  }

  #open(isPrinted = false): void {
    const source = this.#source;
    if (this.#frame || !source || !this.isConnected) return;
    this.#near?.disconnect();
    const address = frameAddress(source, viewParameters(source, this), this, this.id || this.#name, location.origin, this.#scheme);
    // The printer waits for frames that have not loaded; such a one has not until its map is drawn.
    if (isPrinted) address.hash = 'print';
    this.#frame = openFrame(address, this.#hear, this.#picture.fail);
    const { element } = this.#frame;
    element.title = this.#title;
    // Until the map is there the picture is seen in its place, and no error page of the browser's. Paper takes what there is.
    if (!isPrinted) element.style.visibility = 'hidden';
    this.#root.prepend(element);
  }

  #close(): void {
    this.#near?.disconnect();
    this.#frame?.close();
    this.#frame = null;
    this.#picture.cover(false);
    this.#height.reset();
  }

  #ask(command: Command): Promise<boolean> {
    this.#height.act();
    this.#open();
    return this.#frame?.send(command) ?? Promise.resolve(false);
  }

  /** A map that is not there yet is loaded for the paper. */
  readonly #print = (): void => {
    if (this.#picture.element.hidden) return;
    this.#close();
    this.#open(true);
    // Chromium waits for frames, two seconds, but only where it also waits for an image.
    const source = this.#source;
    if (source) new Image().src = new URL('icons/hustings.svg', source).href;
  };

  readonly #hear = (message: FrameMessage): void => {
    if (message.type === 'hustings:height') {
      if (!this.hasAttribute('fit')) this.#height.ask(message.height);
      return;
    }
    if (message.type === 'hustings:done') return;
    // What only this script needs to know is in no event.
    const { type, ask, answers, ...detail }: { type: string; ask?: number | undefined; answers?: true | undefined } = message;
    if (type === 'hustings:ready') {
      this.#picture.cover(true);
      this.#frame?.element.style.removeProperty('visibility');
    } else if (type === 'hustings:select' || this.#root.activeElement) this.#height.act();
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  };
}
