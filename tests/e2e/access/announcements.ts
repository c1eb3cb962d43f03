import { expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    announced?: string[];
  }
}

/** What a screen reader is told while it is not asked: the words of live regions as they change. */
export interface Announcements {
  /** Waits until something that matches has been said since the last `forget`. */
  toSay(words: RegExp): Promise<void>;
  forget(): Promise<void>;
}

/**
 * Listens to the live regions from the page's beginning, to be called before the page is opened. Only a change in a region that
 * was there before and is neither hidden nor inert is announced; an alert also where it is put into the page with its words.
 */
export async function announcementsOf(page: Page): Promise<Announcements> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    window.announced = heard;
    const LIVE = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"], output';
    const say = (region: Element) => {
      const words = region.textContent.trim();
      if (words !== '' && region.checkVisibility() && region.closest('[inert]') === null) heard.push(words);
    };
    new MutationObserver((records) => {
      const fresh = new Set<Node>();
      for (const { addedNodes } of records) for (const node of addedNodes) fresh.add(node);
      const isFresh = (region: Element) => [...fresh].some((node) => node.contains(region));
      const changed = new Set<Element>();
      for (const { target, addedNodes } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
        if (region instanceof Element && !isFresh(region)) changed.add(region);
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches('[role="alert"]')) changed.add(node);
          for (const alert of node.querySelectorAll('[role="alert"]')) changed.add(alert);
        }
      }
      for (const region of changed) say(region);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const heard = () => page.evaluate(() => (window.announced ?? []).join('\n'));
  return {
    toSay: (words) => expect.poll(heard, { message: `announced: ${words}` }).toMatch(words),
    forget: () => page.evaluate(() => window.announced?.splice(0)).then(() => undefined),
  };
}
