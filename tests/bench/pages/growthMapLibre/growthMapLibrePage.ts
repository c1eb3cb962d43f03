import { decodeOverview } from '../../../../src/dataset/boundaries.ts';
import { syntheticCodes } from '../../build/syntheticCodes.ts';
import { syntheticColour } from '../../build/syntheticColour.ts';
import { mountScene } from '../mountScene.ts';
import { pageElement } from '../pageElement.ts';
import { sceneOf } from '../sceneOf.ts';

const areas = Number(new URLSearchParams(location.search).get('areas'));
const file = `areas-${areas}.json`;
const response = await fetch(`./${file}`);
const codes = syntheticCodes(areas);
const atlas = decodeOverview(await response.text(), file, codes);
await mountScene(
  pageElement('map'),
  sceneOf(
    atlas,
    codes.map((_, index) => syntheticColour(index)),
  ),
);
