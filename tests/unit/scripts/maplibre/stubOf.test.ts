import { describe, expect, it } from 'vitest';
import { stubOf } from '../../../../scripts/maplibre/stubOf.ts';

const SCRIPT = 'export class Raster { draw() {} }\nexport const isRaster = (layer) => true;\nexport default function make() {}';

async function imported(code: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

describe('stubOf', () => {
  it('has the same exports', async () => {
    const stub = await imported(await stubOf(SCRIPT, 'style/raster.ts'));
    expect(Object.keys(stub).sort()).toEqual(['Raster', 'default', 'isRaster']);
  });

  it('answers no to questions and names itself where anything else is used', async () => {
    const { Raster, isRaster } = await imported(await stubOf(SCRIPT, 'style/raster.ts'));
    expect(isRaster).toBeTypeOf('function');
    if (typeof isRaster === 'function') expect(isRaster({})).toBe(false);
    expect(() => {
      if (typeof Raster === 'function') Reflect.construct(Raster, []);
    }).toThrow('style/raster.ts is not in this build of MapLibre');
  });

  it('does nothing where nothing is to come of it', async () => {
    const { Raster } = await imported(await stubOf(SCRIPT, 'draw/raster.ts', 'does nothing'));
    expect(typeof Raster === 'function' && Raster()).toBeUndefined();
  });

  it('is no text in the place of a shader', async () => {
    const stub = await imported(await stubOf("export default 'void main() {}'", 'shaders/glsl/raster.vertex.glsl.g.ts'));
    expect(stub).toMatchObject({ default: '' });
  });
});
