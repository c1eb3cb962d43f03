import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, spokenWords } from '../../../src/announcer/announcer.ts';
import { AnnouncedLine, Announcer, useAnnounced } from '../../../src/ui/announcer/Announcer.tsx';
import { PageDialog } from '../../../src/ui/dialog/PageDialog.tsx';
import { listen } from '../announced.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => void vi.useRealTimers());

const regions = () => [...document.querySelectorAll('[data-announcer]')].map(({ textContent }) => textContent);
const settled = () => act(() => Promise.resolve());

test('words are said in a region that was there before them, the same words again, and are taken away', async () => {
  render(<Announcer />);
  const heard = listen();
  announce('No seat borders it');
  announce('No seat borders it');
  vi.advanceTimersByTime(500);
  await settled();
  expect(heard).toEqual(['No seat borders it', 'No seat borders it']);
  vi.runAllTimers();
  expect(regions()).toEqual(['']);
});

test('with a dialog open they are said within it, and nothing is left behind it to be said again', () => {
  const { rerender } = render(<Announcer />);
  announce('6 of 650 seats');
  vi.advanceTimersByTime(500);
  rerender(
    <>
      <Announcer />
      <PageDialog title="Share and embed" onClose={() => undefined}>
        <p>Link</p>
      </PageDialog>
    </>,
  );
  expect(screen.getByRole('heading', { name: 'Share and embed' })).toHaveFocus();
  announce('Copied.');
  vi.advanceTimersByTime(500);
  expect(regions()).toEqual(['', 'Share and embedCopied.']);
});

function Words({ words, about }: { readonly words: string | null; readonly about?: unknown }) {
  useAnnounced(words, { about });
  return null;
}

test('a part says its words when they change, and the same ones about another thing; a line that comes is said', async () => {
  const page = (part: ReactNode) => (
    <>
      <Announcer />
      {part}
    </>
  );
  const { rerender } = render(page(<Words words="as it arrived" />));
  const heard = listen();
  rerender(page(<Words words="changed" />));
  rerender(page(<Words words="changed" />));
  rerender(page(<Words words="changed" about={1} />));
  rerender(page(<Words words={null} about={1} />));
  rerender(page(<AnnouncedLine words="come" />));
  vi.advanceTimersByTime(500);
  await settled();
  expect(heard).toEqual(['changed', 'changed', 'come']);
});

test('a text is said with pauses, without what is hidden or folded in', () => {
  const { container } = render(
    <div>
      <h3>Six seats</h3>
      <p>
        In <data value="1">Bradford</data>, 707 <span aria-hidden="true">+</span>votes.
      </p>
      <details>
        <summary>In plain words</summary>
        <p>A hold</p>
      </details>
    </div>,
  );
  expect(spokenWords(container)).toBe('Six seats. In Bradford, 707 votes. In plain words.');
});

test('nothing else in the page is a live region: one that comes with its words is silent, an empty one is named', () => {
  const LIVE = /role[=:]\s*["'](status|log|timer|marquee)|\.role = 'status'|aria-live|ariaLive|<output/;
  const faults = readdirSync('src', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && entry.name !== 'Announcer.tsx')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => LIVE.test(readFileSync(file, 'utf8')));
  expect(faults).toEqual([]);
});
