import { expect, it } from 'vitest';
import { releaseVersion } from '../../../../scripts/releaseVersion.ts';
import { isWithinReleases, RELEASE_NAME, releaseOfMarkup } from '../../../../src/embed/release/releaseName.ts';

it('knows a release’s name, the build’s own among them, and nothing that could leave its folder', () => {
  expect(releaseVersion('public/data')).toMatch(RELEASE_NAME);
  for (const name of ['0.1.0', '../../x', '0.1.0-1a2b3c4d/..', '0.1.0-1A2B3C4D', '0.1.0-1a2b3c4d\n', '//evil.example', '']) {
    expect(RELEASE_NAME.test(name), name).toBe(false);
  }
});

it('knows whether a page lies in a release', () => {
  expect(isWithinReleases('/maps/releases/0.1.0-1a2b3c4d/embed.html')).toBe(true);
  expect(isWithinReleases('/embed.html')).toBe(false);
  expect(isWithinReleases('/releases/embed.html')).toBe(false);
});

it('reads which release a page is, with or without quotes', () => {
  expect(releaseOfMarkup('<head><meta name="hustings-release" content="0.1.0-1a2b3c4d"></head>')).toBe('0.1.0-1a2b3c4d');
  expect(releaseOfMarkup('<meta name=hustings-release content=0.1.0-1a2b3c4d>')).toBe('0.1.0-1a2b3c4d');
  expect(releaseOfMarkup('<html><title>Another page</title></html>')).toBeNull();
});
