import { expect, test } from 'vitest';
import { drawPatterns, lightSheet } from '../../../../src/map/light/lightSheet.ts';
import { svgElement } from '../../../../src/map/light/svgElement.ts';

function sheetOfOne() {
  const svg = svgElement('svg');
  const seats = svgElement('g', { class: 'light-map__seats' });
  seats.append(svgElement('path', { d: 'M0,0h1v1z' }));
  svg.append(seats);
  document.body.append(svg);
  return lightSheet(svg);
}

test('each of two maps on a page fills its seats with patterns of its own, which have its own scale', () => {
  const [one, other] = [sheetOfOne(), sheetOfOne()];
  for (const sheet of [one, other]) drawPatterns(sheet, sheet.hatchings, ['diagonal']);
  const patternOf = ({ hatchings }: typeof one) => {
    const id = /#([^)]+)/.exec(hatchings.querySelector('path')?.getAttribute('fill') ?? '')?.[1] ?? '';
    return document.getElementById(id);
  };
  expect(one.patterns.contains(patternOf(one))).toBe(true);
  expect(other.patterns.contains(patternOf(other))).toBe(true);
  expect(lightSheet(one.svg).patterns).toBe(one.patterns);
});
