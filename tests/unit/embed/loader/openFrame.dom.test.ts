import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MapElement } from '../../../../src/embed/loader/mapElement.ts';
import { openFrame } from '../../../../src/embed/loader/openFrame.ts';

const ADDRESS = new URL('https://maps.example/embed.html');
const READY = { type: 'hustings:ready', query: '', title: 'Map', release: '1', answers: true };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** What a frame says to the page that holds it. */
function say(element: HTMLIFrameElement, message: object) {
  const data = { version: 1, id: null, ...message };
  const source = element.contentWindow ?? { postMessage: () => {} };
  // This DOM loads no frames, and its messages have no source.
  Object.defineProperty(element, 'contentWindow', { configurable: true, value: source });
  window.dispatchEvent(Object.assign(new Event('message'), { data, origin: ADDRESS.origin, source }));
}

/** A frame on the page, ready where wanted, and what became of a command by now. */
function opened(ready: boolean) {
  const frame = openFrame(
    ADDRESS,
    () => {},
    () => {},
  );
  document.body.append(frame.element);
  if (ready) say(frame.element, READY);
  const send = () => {
    const heard = { understood: null as boolean | null };
    void frame.send({ command: 'select', seat: 'blackburn' }).then((understood) => Object.assign(heard, { understood }));
    return heard;
  };
  return { ...frame, send };
}

test('a command that is answered resolves to the answer', async () => {
  const { element, send } = opened(true);
  const [first, second] = [send(), send()];
  say(element, { type: 'hustings:done', ask: 1 });
  say(element, { type: 'hustings:error', message: 'No such seat.', ask: 2 });
  await vi.advanceTimersByTimeAsync(30_000);
  expect([first.understood, second.understood]).toEqual([true, false]);
});

test('a command of a frame that goes away, ready or not, or never answers, is not understood', async () => {
  for (const ready of [true, false]) {
    const { send, close } = opened(ready);
    const heard = send();
    await vi.advanceTimersByTimeAsync(100);
    expect(heard.understood).toBeNull();
    close();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.understood).toBe(false);
  }
  const { send } = opened(true);
  const heard = send();
  await vi.advanceTimersByTimeAsync(19_000);
  expect(heard.understood).toBeNull();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(heard.understood).toBe(false);
});

test('events of the element hold what is documented, and nothing else', () => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  customElements.define('hustings-map', MapElement);
  const map = new MapElement();
  map.setAttribute('src', ADDRESS.href);
  const heard: [string, unknown][] = [];
  for (const type of ['hustings:ready', 'hustings:error', 'hustings:select', 'hustings:view', 'hustings:done']) {
    map.addEventListener(type, (event) => heard.push([type, event instanceof CustomEvent ? event.detail : null]));
  }
  document.body.append(map);
  void map.select('atlantis');
  const element = map.shadowRoot?.querySelector('iframe');
  if (!element) throw new Error('The element has no frame.');
  say(element, READY);
  const fault = { message: 'seat: “atlantis” is not understood.', parameter: 'seat', word: 'atlantis', expected: 'a seat' };
  say(element, { type: 'hustings:error', ...fault, ask: 1, internal: true });
  say(element, { type: 'hustings:error', message: 'Something is missing.' });
  say(element, { type: 'hustings:select', seat: null });
  say(element, { type: 'hustings:view', query: 'colour=change' });
  say(element, { type: 'hustings:done', ask: 1 });
  expect(heard.map(([type, detail]) => [type, Object.entries(Object(detail))])).toEqual([
    ['hustings:ready', Object.entries({ query: '', title: 'Map', release: '1' })],
    ['hustings:error', Object.entries(fault)],
    ['hustings:error', Object.entries({ message: 'Something is missing.' })],
    ['hustings:select', [['seat', null]]],
    ['hustings:view', [['query', 'colour=change']]],
  ]);
});
