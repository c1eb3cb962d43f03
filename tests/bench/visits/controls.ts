import type { OpenPage } from './openPage.ts';
import { scriptTime } from './scriptTime.ts';
import type { Measured } from './visit.ts';

const SLIDER = 'input[type=range]';

/** The script time of a switch of the measure in the app's menu, as `measureSwitch`. */
export function measureSwitch(open: OpenPage): Promise<Measured> {
  return scriptTime('measureSwitch', 'select', ['ArrowDown', 'ArrowUp'])(open);
}

/** The script time of a step of the filter's first slider, the Muslim share, as `sliderStep`. */
export async function filterSlider(open: OpenPage): Promise<Measured> {
  const filters = open.page.getByRole('button', { name: 'Filter seats' });
  if ((await filters.count()) === 0) return { sliderStep: null };
  await filters.click();
  await open.page.locator(SLIDER).first().waitFor();
  return scriptTime('sliderStep', SLIDER, ['ArrowRight'])(open);
}
