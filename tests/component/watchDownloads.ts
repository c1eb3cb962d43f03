import { vi } from 'vitest';

/** Takes what the page gives as files, as a browser would; `last` is the last one's name and text. Ended by `vi.restoreAllMocks`. */
export function watchDownloads() {
  let name: string | undefined;
  let blob: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given instanceof Blob ? given : undefined;
    return 'blob:download';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download;
  });
  return { last: async () => ({ name, text: (await blob?.text()) ?? '' }) };
}
