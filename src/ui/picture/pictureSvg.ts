import { mapMarkup } from '../../map/picture/mapMarkup.ts';
import { element, escapedText, group } from '../../map/picture/markup.ts';
import { pictureFrame } from '../../map/picture/pictureFrame.ts';
import { selectScene } from '../../map/scene/scene.ts';
import { selectChoropleth, selectElection, selectTheme } from '../../store/selectors.ts';
import type { HustingsState } from '../../store/state.ts';
import { alternativeText } from './alternativeText.ts';
import { FAMILIES } from './font.ts';
import { PICTURE_INKS } from './pictureInks.ts';
import { picturePlan } from './picturePlan.ts';
import { PICTURE_SCALE, type PictureSize } from './pictureSize.ts';
import { pictureWords } from './pictureWords.ts';

/**
 * A picture of the view as an SVG document: the map as the light renderer draws it, headline, legend, notes, source and address
 * (`null` for none), in named groups and real text. What is only pointed at is left out. `null` before results and boundaries are here.
 */
export function pictureSvg(state: HustingsState, size: PictureSize, address: string | null): string | null {
  const still: HustingsState = { ...state, hovered: null, walk: null, pointedClass: null };
  const election = selectElection(still);
  const choropleth = selectChoropleth(still);
  const scene = selectScene(still);
  const words = pictureWords(still);
  const description = alternativeText(still);
  if (election === null || choropleth === null || scene === null || words === null || description === null) return null;
  const theme = selectTheme(still);
  const inks = PICTURE_INKS[theme];
  const plan = picturePlan({ words, size, inks, map: scene.inks, address: address?.replace(/^https?:\/\//, '') ?? null });
  const named = election.contests.map(({ code, name }, index) => {
    const reading = choropleth.readings[index];
    return { code, title: reading === undefined ? name : `${name}: ${choropleth.measure.describe(reading, choropleth.context)}` };
  });
  const map = mapMarkup(scene, named, pictureFrame(plan.map, scene, still.view.at));
  const { width, height } = size;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: width * PICTURE_SCALE,
    height: height * PICTURE_SCALE,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': 'picture-title picture-description',
    'font-family': FAMILIES.sans,
  };
  return `${element('svg', root, [
    element('title', { id: 'picture-title' }, escapedText(words.headline)),
    element('desc', { id: 'picture-description' }, escapedText(description)),
    address === null ? '' : element('metadata', {}, escapedText(address)),
    map.definitions.length === 0 ? '' : element('defs', {}, map.definitions),
    group('background', {}, [
      element('rect', { width, height, fill: inks.paper }),
      element('rect', { id: 'sea', ...plan.map, fill: inks.sea }),
    ]),
    map.content,
    ...plan.placed.map(({ id, block, x, y }) => group(id, {}, [block.draw(x, y)])),
  ])}\n`;
}
