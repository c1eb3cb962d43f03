import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measuresOf } from '../../src/facts/catalogue.ts';
import { selectElection } from '../../src/store/selectors.ts';
import { PICTURE_SCALE, PICTURE_SIZES } from '../../src/ui/picture/pictureSize.ts';
import { pictureSvg } from '../../src/ui/picture/pictureSvg.ts';
import { dataPackage } from '../dataPackage.ts';
import { namedViews } from './namedViews.ts';
import { oembedAnswer } from './oembedAnswer.ts';
import { pictureNames } from './pictureNames.ts';
import { renderPng } from './renderPng.ts';
import { viewState } from './viewState.ts';

/** Pixels: sharp enough for a column on a phone, light enough to stand there until the map is loaded. */
const FALLBACK_WIDTH = 800;

/**
 * Writes the pictures of the named views into a build's folder: one that stands in a map's place (PNG and SVG) and a wide one for
 * previews of links; with a `url` of the deployment also the answers to oEmbed consumers.
 */
export async function writePictures(folder: string, packageFolder: string, url: string | null): Promise<void> {
  for (const part of ['pictures', 'oembed']) mkdirSync(join(folder, part), { recursive: true });
  const { article, wide } = PICTURE_SIZES;
  const election = selectElection(await viewState(packageFolder, ''));
  if (election === null) throw new Error('There is no election to draw.');
  for (const { id, query } of namedViews(dataPackage(packageFolder).manifest, measuresOf(election))) {
    const state = await viewState(packageFolder, query);
    const address = url === null ? null : `${url}${query}`;
    const svg = pictureSvg(state, article, address);
    const wideSvg = pictureSvg(state, wide, address);
    if (svg === null || wideSvg === null) throw new Error(`There is nothing to draw for the view “${id}”`);
    const names = pictureNames(id);
    writeFileSync(join(folder, names.svg), svg);
    writeFileSync(join(folder, names.png), renderPng(svg, FALLBACK_WIDTH));
    writeFileSync(join(folder, names.wide), renderPng(wideSvg, wide.width * PICTURE_SCALE));
    if (url !== null) writeFileSync(join(folder, `oembed/${id}.json`), oembedAnswer(state, { id, query }, url));
  }
}
