import { waitFor } from '@testing-library/react';
import { expect } from 'vitest';

/** Waits until the page announces words that match, last of what it has announced. */
export async function toAnnounce(words: string | RegExp): Promise<void> {
  const last = () =>
    [...document.querySelectorAll('[data-announcer]')].map((region) => region.lastElementChild?.textContent ?? '').join('');
  await waitFor(() => (typeof words === 'string' ? expect(last()).toBe(words) : expect(last()).toMatch(words)));
}

/** What the page announces from when it is called, in order. */
export function listen(): readonly string[] {
  const heard: string[] = [];
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (!(target instanceof Element) || !target.matches('[data-announcer]')) continue;
      for (const node of addedNodes) heard.push(node.textContent ?? '');
    }
  }).observe(document, { subtree: true, childList: true });
  return heard;
}
