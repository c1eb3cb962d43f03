import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HeldPointers, watchHeldPointers } from '../../../../src/map/pointing/heldPointers.ts';

const pointer = (type: string, pointerId: number, buttons = 0) => Object.assign(new Event(type), { pointerId, buttons });

describe('held pointers', () => {
  let element: EventTarget;
  let pointers: HeldPointers;
  const released = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', new EventTarget());
    element = new EventTarget();
    pointers = watchHeldPointers(element as HTMLElement);
  });
  afterEach(() => {
    pointers.stop();
    released.mockReset();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('calls at once where none is down', () => {
    pointers.whenReleased(released);
    expect(released).toHaveBeenCalledOnce();
  });

  it('waits for the last of two fingers, wherever it goes up, and a moment more for its click', () => {
    element.dispatchEvent(pointer('pointerdown', 1));
    element.dispatchEvent(pointer('pointerdown', 2));
    pointers.whenReleased(released);
    window.dispatchEvent(pointer('pointerup', 1));
    vi.advanceTimersByTime(1_000);
    expect(pointers.any).toBe(true);
    window.dispatchEvent(pointer('pointercancel', 2));
    expect(pointers.any).toBe(true);
    expect(released).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(released).toHaveBeenCalledOnce();
    expect(pointers.any).toBe(false);
  });

  it('takes a button that is no longer down when it comes back for one that went up', () => {
    element.dispatchEvent(pointer('pointerdown', 1));
    window.dispatchEvent(pointer('pointermove', 1, 1));
    vi.advanceTimersByTime(1_000);
    expect(pointers.any).toBe(true);
    window.dispatchEvent(pointer('pointermove', 1, 0));
    vi.advanceTimersByTime(1_000);
    expect(pointers.any).toBe(false);
  });

  it('calls nobody after its end', () => {
    element.dispatchEvent(pointer('pointerdown', 1));
    pointers.whenReleased(released);
    window.dispatchEvent(pointer('pointerup', 1));
    pointers.stop();
    vi.advanceTimersByTime(1_000);
    expect(released).not.toHaveBeenCalled();
  });
});
