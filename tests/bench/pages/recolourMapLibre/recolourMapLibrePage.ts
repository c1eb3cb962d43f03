import type { ExpressionSpecification, GeoJSONSource } from 'maplibre-gl';
import { turnoutOf, winnerOf } from '../../../../src/election/poll.ts';
import { constituencyFeatures } from '../../../../src/geography/constituencyFeatures.ts';
import { SOURCES } from '../../../../src/map/maplibre/style/sources.ts';
import { loadPackage } from '../loadPackage.ts';
import { mountScene } from '../mountScene.ts';
import { pageElement } from '../pageElement.ts';
import { sceneOf } from '../sceneOf.ts';
import { timeToFrame } from './timeToFrame.ts';

const REPETITIONS = 12;

const { election, atlas } = await loadPackage();
const winners = election.contests.map(({ poll }) => election.partyById.get(winnerOf(poll) ?? '')?.colour ?? '#cccccc');
// The same colours from darkest to brightest by turnout: every seat has another one than before.
const turnouts = election.contests.map(({ poll }, index) => {
  const level = Math.round((turnoutOf(poll) ?? 0) * 255);
  return `#${[level, 255 - level, index % 2 === 0 ? 40 : 200].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
});
const scenes = [sceneOf(atlas, winners), sceneOf(atlas, turnouts)] as const;

const { renderer, map } = await mountScene(pageElement('map'), scenes[0]);
const samples = atlas.labelPoints.filter((_, index) => index % 80 === 0);
const sceneAfter = (repetition: number) => (repetition % 2 === 0 ? scenes[1] : scenes[0]);

/** Times a change several times over, with rest between; at the end the map shows the first scene's colours again. */
async function repeat(change: (repetition: number) => void, recolours: boolean): Promise<number[]> {
  const times: number[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    times.push(await timeToFrame(map, samples, () => change(repetition), recolours));
  }
  return times;
}

/** A match of each seat's id with its colour, as most pages write it. */
function colourExpression(colours: readonly string[]): ExpressionSpecification {
  const [firstColour = '', ...otherColours] = colours;
  return ['match', ['id'], 0, firstColour, ...otherColours.flatMap((colour, index) => [index + 1, colour]), '#cccccc'];
}

await new Promise((resolve) => map.once('idle', resolve));

globalThis.hustingsBenchmarks = {
  repaint: () => repeat(() => map.triggerRepaint(), false),
  recolour: () => repeat((repetition) => renderer.draw(sceneAfter(repetition)), true),
  paintExpression: () =>
    repeat(
      (repetition) => map.setPaintProperty('seat-fills', 'fill-color', colourExpression(sceneAfter(repetition).colours)),
      true,
    ),
  setData: async () => {
    const { colours } = scenes[0];
    map.setPaintProperty('seat-fills', 'fill-color', ['get', 'colour']);
    const source = map.getSource<GeoJSONSource>(SOURCES.seats);
    const features = constituencyFeatures(atlas);
    const dataOf = (own: readonly string[]) => ({
      type: 'FeatureCollection' as const,
      features: features.map((feature, index) => ({ ...feature, properties: { ...feature.properties, colour: own[index] ?? '' } })),
    });
    source?.setData(dataOf(colours));
    await new Promise((resolve) => map.once('idle', resolve));
    return repeat((repetition) => source?.setData(dataOf(sceneAfter(repetition).colours)), true);
  },
};
