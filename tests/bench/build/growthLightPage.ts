import { lightMapMarkup } from '../../../scripts/lightMap/lightMapMarkup.ts';
import { sketchOf } from '../../../scripts/lightMap/sketch.ts';
import { decodeOverview } from '../../../src/dataset/boundaries.ts';
import { syntheticCodes } from './syntheticCodes.ts';
import { syntheticColour } from './syntheticColour.ts';

/** A page with nothing but the app's own light map, of invented areas. */
export function growthLightPage(overview: string, areas: number): string {
  const codes = syntheticCodes(areas);
  const atlas = decodeOverview(overview, `${areas} invented areas`, codes);
  const map = lightMapMarkup(
    sketchOf(atlas),
    codes.map((_, index) => syntheticColour(index)),
    `${areas} invented areas`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>More and more areas in SVG</title>
<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>
${map}
</html>
`;
}
