import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { selectAreas } from '../../../../src/store/selectors.ts';
import { EmbedPreview } from '../../../../src/ui/share/EmbedPreview.tsx';
import { ShareDialog } from '../../../../src/ui/share/ShareDialog.tsx';
import { holding } from '../../../fixtures/held.ts';
import { realElection } from '../../../fixtures/realElection.ts';
import { realState } from '../../../fixtures/realState.ts';
import { renderOver } from '../../renderOver.tsx';
import { watchDownloads } from '../../watchDownloads.ts';

const election = realElection();
const writeText = vi.fn();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue(undefined);
});
afterEach(() => vi.restoreAllMocks());

async function openShare(query = '') {
  const onClose = vi.fn();
  const { store, user } = await renderOver(election, <ShareDialog onClose={onClose} />, query);
  act(() => store.setState((state) => holding(state, { atlas: selectAreas(realState()).atlas })));
  // The library that types and clicks puts a clipboard of its own in place.
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const dialog = within(screen.getByRole('dialog', { name: 'Share and embed' }));
  return { store, user, dialog, onClose };
}

/** Provides the page with a canvas, which this DOM lacks; returns the sizes of the PNGs it is asked for. */
function drawOnCanvas() {
  const sizes: { readonly width: number; readonly height: number }[] = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => Object({ drawImage: () => undefined }));
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (this: HTMLCanvasElement, done) {
    sizes.push({ width: this.width, height: this.height });
    done(new Blob(['png']));
  });
  return sizes;
}

test('the link to the view is copied', async () => {
  const { user, dialog } = await openShare('?colour=change&seat=leicester-south&utm_source=letter');
  await user.click(dialog.getByRole('button', { name: 'Copy the link' }));
  expect(writeText).toHaveBeenCalledWith(`${location.origin}${location.pathname}?colour=change&seat=E14001327`);
  expect(dialog.getByText('Copied.')).toBeVisible();
});

test('where the browser lets the page copy in no way, the text is selected and the reader told', async () => {
  writeText.mockRejectedValue(new DOMException('Not allowed', 'NotAllowedError'));
  const { user, dialog } = await openShare();
  await user.click(dialog.getByRole('button', { name: 'Copy the link' }));
  expect(dialog.getByText(/The text is selected: press Ctrl and C/)).toBeVisible();
  expect(window.getSelection()?.toString()).toBe(`${location.origin}${location.pathname}`);
});

test('where the clipboard is refused, the older way copies', async () => {
  writeText.mockRejectedValue(new DOMException('Not allowed', 'NotAllowedError'));
  const copied: string[] = [];
  document.execCommand = () => {
    copied.push(document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : '');
    return true;
  };
  const { user, dialog } = await openShare('?colour=turnout');
  await user.click(dialog.getByRole('button', { name: 'Copy the link' }));
  expect(copied).toEqual([`${location.origin}${location.pathname}?colour=turnout`]);
  expect(dialog.getByText('Copied.')).toBeVisible();
  Reflect.deleteProperty(document, 'execCommand');
});

test('the system’s share sheet is offered where there is one', async () => {
  const share = vi.fn().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  const { user, dialog } = await openShare('?colour=turnout');
  await user.click(dialog.getByRole('button', { name: 'Share…' }));
  expect(share).toHaveBeenCalledWith({
    title: 'Turnout, by constituency',
    url: `${location.origin}${location.pathname}?colour=turnout`,
  });
  Reflect.deleteProperty(navigator, 'share');
});

test('a picture of the view is taken as SVG, with its alternative text', async () => {
  const { user, dialog } = await openShare('?colour=muslim');
  await user.click(dialog.getByRole('tab', { name: 'Picture' }));
  const words = dialog.getByRole('img').getAttribute('alt') ?? '';
  expect(words).toContain('Residents who are Muslim');
  await user.click(dialog.getByRole('button', { name: 'Copy the alternative text' }));
  expect(writeText).toHaveBeenCalledWith(words);
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Size' }), 'wide');
  const downloads = watchDownloads();
  await user.click(dialog.getByRole('button', { name: 'SVG' }));
  const { name, text } = await downloads.last();
  expect(name).toBe('hustings-ge2024-muslim-wide.svg');
  expect(text).toContain('width="1200" height="630"');
});

test('a PNG is as large as asked for; where it cannot be made, the reader is told what to do', async () => {
  const canvases = drawOnCanvas();
  const { user, dialog } = await openShare();
  await user.click(dialog.getByRole('tab', { name: 'Picture' }));
  const downloads = watchDownloads();
  await user.click(dialog.getByRole('button', { name: 'PNG, twice as large' }));
  await waitFor(async () => expect(await downloads.last()).toEqual({ name: 'hustings-ge2024-winner-article@2x.png', text: 'png' }));
  expect(canvases).toEqual([{ width: 2400, height: 3000 }]);
  vi.restoreAllMocks();
  await user.click(dialog.getByRole('button', { name: 'PNG' }));
  expect(await dialog.findByText(/could not make the PNG. The SVG holds the same picture/)).toBeVisible();
});

test('the seats of the view are taken as CSV, and the selected seat’s record as JSON', async () => {
  const { user, dialog } = await openShare('?where=muslim>=25&seat=leicester-south&fbclid=x&utm_source=y');
  await user.click(dialog.getByRole('tab', { name: 'Data' }));
  const downloads = watchDownloads();
  await user.click(dialog.getByRole('button', { name: '28 of 650 constituencies (CSV)' }));
  const { text } = await downloads.last();
  expect(text.split('\r\n').filter((line) => /^[^#]*,E\d{8},/.test(line))).toHaveLength(28);
  const citation = dialog.getByText(/^Hustings, “Leicester South: independent gain from Labour”/);
  expect(citation).toHaveTextContent('Release 0.0.0-test');
  // What brought the reader here is in nothing that is taken away.
  expect(`${text}${citation.textContent}`).not.toMatch(/fbclid|utm_/);
  for (const name of ['Download its notes', 'Leicester South (JSON)']) {
    await user.click(dialog.getByRole('button', { name }));
    const file = await downloads.last();
    expect(file.text).toMatch(/\?seat=E14001327&where=muslim%3E%3D25["\n]/);
  }
});

async function openEmbed(query: string) {
  const { user, dialog } = await openShare(query);
  await user.click(dialog.getByRole('tab', { name: 'Embed' }));
  return { user, dialog, snippet: () => dialog.getByRole('region', { name: 'Snippet' }).textContent };
}

test('an article’s map stays as it is, on request', async () => {
  const { user, dialog, snippet } = await openEmbed('?colour=turnout');
  expect(snippet()).not.toContain('release=');
  await user.click(dialog.getByRole('checkbox', { name: /Keep this article’s map as it is/ }));
  expect(snippet()).toContain('embed.html?colour=turnout&amp;release=0.0.0-test"');
});

test('a link keeps the drawer as it is set, and an embed, which has none, leaves it out', async () => {
  const settings = 'tab=swing&sort=swing.gap&columns=winner&swing=to,3.5&splits=green';
  const { user, dialog, snippet } = await openEmbed(`?colour=turnout&${settings}`);
  expect(snippet()).toContain('embed.html?colour=turnout"');
  await user.click(dialog.getByRole('tab', { name: 'Link' }));
  await user.click(dialog.getByRole('button', { name: 'Copy the link' }));
  expect(writeText).toHaveBeenCalledWith(expect.stringContaining(`?colour=turnout&${settings}`));
});

test('of a tour the whole, the rest or the map alone is embedded, under its own title', async () => {
  const { user, dialog, snippet } = await openEmbed('?colour=turnout&story=near-misses&step=2&utm_source=letter');
  expect(snippet()).toContain('embed.html?story=near-misses&amp;step=2" ratio="4:5" title="The near misses"');
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Embed' }), 'story');
  expect(snippet()).toContain('embed.html?story=near-misses" ratio="4:5" title="The near misses"');
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Embed' }), 'map');
  expect(snippet()).toContain('embed.html?colour=turnout" ratio="4:5" title="Turnout, by constituency"');
});

test('Close and Escape ask to be closed', async () => {
  const { user, dialog, onClose } = await openShare();
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('the preview is as high as its own frame says, and no other', () => {
  // The browser's stand-in says that it loads no frames.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(<EmbedPreview address="" title="Preview" ratio="4:5" />);
  const frame: HTMLIFrameElement = screen.getByTitle('Preview');
  expect(frame).toHaveAttribute('height', '750');
  // No frame is loaded here, so its window is one of ours.
  const inner = {};
  Object.defineProperty(frame, 'contentWindow', { value: inner });
  const tell = (source: object, data: unknown) =>
    act(() => window.dispatchEvent(Object.assign(new Event('message'), { data, source })));
  tell(window, { type: 'hustings:height', height: 700 });
  tell(inner, { type: 'hustings:height', height: '700' });
  expect(frame).toHaveAttribute('height', '750');
  tell(inner, { type: 'hustings:height', height: 612 });
  expect(frame).toHaveAttribute('height', '612');
});
