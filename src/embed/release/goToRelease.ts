import { meantParameters, queryOf } from '../../view/meantQuery.ts';
import { metaContent } from '../metaContent.ts';
import { isWithinReleases, RELEASE_NAME, releaseOfMarkup } from './releaseName.ts';
import { showMissingRelease } from './showMissingRelease.ts';

/**
 * Leaves the page for the release that its address asks for, if that is another than its own and is kept beside it; where it is not, says
 * so instead of showing other numbers than an article was written with. Until then the page is neither seen nor begun.
 */
export async function goToRelease(page: Document, frame: Window): Promise<void> {
  const { pathname, search, hash } = frame.location;
  const [, wanted = null, given = ''] = meantParameters(queryOf(frame.location)).find(([name]) => name === 'release') ?? [];
  if (wanted === null || wanted === metaContent(page, 'hustings-release') || isWithinReleases(pathname)) return;
  page.documentElement.dataset['release'] = 'elsewhere';
  page.documentElement.style.visibility = 'hidden';
  const address = `releases/${wanted}/embed.html`;
  if (RELEASE_NAME.test(wanted) && (await isReleaseAt(address, wanted))) {
    frame.location.replace(`${address}${search}${hash}`);
    return;
  }
  showMissingRelease(page, frame, given);
}

/** By its own words, since some servers answer with another page to what they do not have. */
async function isReleaseAt(address: string, wanted: string): Promise<boolean> {
  try {
    const response = await fetch(address);
    return response.ok && releaseOfMarkup(await response.text()) === wanted;
  } catch {
    return false;
  }
}
