import { beforeEach, describe, expect, test } from 'vitest';
import { type BlockedGesture, watchBlockedGestures } from '../../../src/embed/GestureHint.tsx';
import { onIntent } from '../../../src/map/pointing/onIntent.ts';

let element: HTMLElement;
beforeEach(() => {
  element = document.createElement('div');
});

/** Dispatches an event with properties that happy-dom's constructors leave out. */
function happens(name: string, properties: object = {}, at = 0) {
  const event = new Event(name);
  for (const [key, value] of Object.entries({ ...properties, timeStamp: at })) Object.defineProperty(event, key, { value });
  element.dispatchEvent(event);
}
const finger = (clientX: number, clientY: number) => ({ touches: [{ clientX, clientY }] });
const TWO_FINGERS = {
  touches: [
    { clientX: 0, clientY: 0 },
    { clientX: 9, clientY: 9 },
  ],
};

describe('intent', () => {
  function countIntents() {
    let count = 0;
    onIntent(element, () => {
      count += 1;
    });
    return () => count;
  }

  test.each([
    ['a click or tap', 'click', {}],
    ['a key', 'keydown', { key: 'ArrowRight' }],
    ['the wheel with Ctrl', 'wheel', { ctrlKey: true, metaKey: false }],
    ['the wheel with ⌘', 'wheel', { ctrlKey: false, metaKey: true }],
    ['two fingers', 'touchstart', TWO_FINGERS],
    ['the mouse that goes down', 'pointerdown', { pointerType: 'mouse' }],
  ])('is %s', (_, name, properties) => {
    const intents = countIntents();
    happens(name, properties);
    expect(intents()).toBe(1);
  });

  test('is not pointing, scrolling past, or tabbing on', () => {
    const intents = countIntents();
    happens('pointermove', { pointerType: 'mouse' });
    happens('pointerover', { pointerType: 'mouse' });
    happens('wheel', { ctrlKey: false, metaKey: false });
    happens('touchstart', finger(0, 0));
    happens('pointerdown', { pointerType: 'touch' });
    happens('keydown', { key: 'Tab' });
    happens('keydown', { key: 'Control' });
    expect(intents()).toBe(0);
  });

  test('is reported once', () => {
    const intents = countIntents();
    happens('click');
    happens('click');
    expect(intents()).toBe(1);
  });
});

describe('a gesture in vain', () => {
  function watching(isZoomed = false) {
    const seen: BlockedGesture[] = [];
    watchBlockedGestures(
      element,
      () => isZoomed,
      (gesture) => seen.push(gesture),
    );
    return seen;
  }
  const WHEEL = { ctrlKey: false, metaKey: false };
  const moved = (movementX: number) => ({ pointerType: 'mouse', movementX, movementY: 0 });

  test('is the plain wheel of a mouse that has just pointed at the map', () => {
    const seen = watching();
    happens('pointermove', moved(3), 1_000);
    happens('wheel', WHEEL, 1_200);
    expect(seen).toEqual(['wheel']);
  });

  test('is not the wheel of a page that scrolls beneath a resting mouse, nor the wheel with Ctrl', () => {
    const seen = watching();
    happens('wheel', WHEEL, 1_000);
    happens('pointermove', moved(0), 1_050);
    happens('wheel', WHEEL, 1_100);
    happens('pointermove', moved(3), 2_000);
    happens('wheel', { ctrlKey: true, metaKey: false }, 2_100);
    expect(seen).toEqual([]);
  });

  test('is one finger that goes sideways, once', () => {
    const seen = watching();
    happens('touchstart', finger(100, 100));
    happens('touchmove', finger(60, 104));
    happens('touchmove', finger(20, 104));
    expect(seen).toEqual(['finger']);
  });

  test('is not one finger that scrolls, unless the map has been zoomed', () => {
    const seen = watching();
    happens('touchstart', finger(100, 100));
    happens('touchmove', finger(104, 40));
    expect(seen).toEqual([]);
    const seenZoomed = watching(true);
    happens('touchstart', finger(100, 100));
    happens('touchmove', finger(104, 40));
    expect(seenZoomed).toEqual(['finger']);
  });

  test('is not two fingers', () => {
    const seen = watching(true);
    happens('touchstart', TWO_FINGERS);
    happens('touchmove', {
      touches: [
        { clientX: 90, clientY: 0 },
        { clientX: 99, clientY: 9 },
      ],
    });
    expect(seen).toEqual([]);
  });
});
