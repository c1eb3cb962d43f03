import { describe, expect, it } from 'vitest';
import { keepPress } from '../../../src/first-paint/earlyUse.ts';

describe('a map that is in its place but not connected yet', () => {
  it('has the last press once it is, and no later one twice', () => {
    const element = document.createElement('div');
    const [first, second] = [document.createElement('i'), document.createElement('b')];
    element.append(first, second);
    const letHavePress = keepPress(element);
    first.click();
    second.click();
    const heard: (EventTarget | null)[] = [];
    element.addEventListener('click', ({ target }) => heard.push(target));
    letHavePress();
    expect(heard).toEqual([second]);
    first.click();
    expect(heard).toEqual([second, first]);
  });
});
