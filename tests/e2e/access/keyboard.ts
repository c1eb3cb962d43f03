import { expect, type Locator, type Page } from '@playwright/test';
import { focusFault } from './focusFault.ts';

/** A reader who has a keyboard alone, and sees after every key where the focus is. */
export interface Keyboard {
  /** Presses Tab until the element has the focus; fails where it does not come to it, or the focus is out of sight on the way. */
  tabTo(wanted: Locator, backwards?: 'backwards'): Promise<void>;
  /** Presses Tab so often, or to the page's end; how many stops there were. */
  tabThrough(most: number): Promise<number>;
  /** Presses a key, and sees the focus. */
  press(key: string): Promise<void>;
  type(words: string): Promise<void>;
}

/** More than the focusable elements of any surface with a table's headings. */
const MOST_TABS = 90;

export function keyboardOf(page: Page): Keyboard {
  const seeFocus = async (after: string) => expect.soft(await focusFault(page), `focus after ${after}`).toBeNull();
  return {
    async tabTo(wanted, backwards) {
      const key = backwards === undefined ? 'Tab' : 'Shift+Tab';
      for (let pressed = 1; pressed <= MOST_TABS; pressed += 1) {
        await page.keyboard.press(key);
        await seeFocus(`${key} towards ${wanted}`);
        if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return;
      }
      throw new Error(`${wanted} is not reached with ${key}`);
    },
    async tabThrough(most) {
      for (let stops = 0; stops < most; stops += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement === document.body)) return stops;
        await seeFocus(`Tab, stop ${stops + 1}`);
      }
      return most;
    },
    async press(key) {
      await page.keyboard.press(key);
      await seeFocus(key);
    },
    async type(words) {
      await page.keyboard.type(words);
    },
  };
}
