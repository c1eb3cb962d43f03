import type { FirstPaintData } from '../../src/map/light/firstPaint.ts';
import { packCodes } from '../../src/map/light/packedCodes.ts';
import { measureOf } from '../../src/measures/catalogue.ts';
import { choroplethOf } from '../../src/measures/choropleth.ts';
import { MEASURE_IDS, type MeasureContext, type Palette } from '../../src/measures/measure.ts';
import type { Election } from '../../src/psephology/election.ts';
import type { Theme } from '../../src/scales/ramps.ts';

/** The parties that addresses ask for most; each costs the page some two hundred bytes. */
const PARTIES: Readonly<Record<'change' | 'share', readonly string[]>> = { change: ['lab', 'con', 'ld', 'ruk'], share: ['lab'] };

/** The seats' classes and colours for the views that most addresses name. */
export function firstPaintData(election: Election, glance: string | null): FirstPaintData {
  const colours: Record<string, readonly string[]> = {};
  const names = new Map<string, string>();
  const nameOf = (list: readonly string[]) => {
    const text = list.join();
    const name = names.get(text) ?? String(names.size);
    names.set(text, name);
    colours[name] = list;
    return name;
  };
  const views: Record<string, FirstPaintData['views'][string]> = {};
  for (const id of MEASURE_IDS.filter((measure) => measure !== 'second')) {
    const measure = measureOf(id);
    for (const partyId of id === 'change' || id === 'share' ? PARTIES[id] : ['lab']) {
      const party = election.partyById.get(partyId);
      if (party === undefined) continue;
      const read = (theme: Theme, palette: Palette) => {
        const context: MeasureContext = { parties: election.parties, party, censusBase: 'residents', theme, palette };
        return { context, choropleth: choroplethOf(election.constituencies, measure, context) };
      };
      const light = read('light', 'party');
      // Classes that no seat is in need no colour here: without them the lists are shorter and more alike.
      const last = Math.max(...light.choropleth.classBySeat);
      const list = (theme: Theme, palette: Palette) =>
        nameOf(
          read(theme, palette)
            .choropleth.classes.slice(0, last + 1)
            .map(({ colour }) => colour),
        );
      views[measure.usesParty ? `${id}.${partyId}` : id] = {
        seats: [...light.choropleth.classBySeat].map((position) => String.fromCharCode(97 + position)).join(''),
        light: list('light', 'party'),
        dark: list('dark', 'party'),
        accessible: list('light', 'accessible'),
        headline: measure.headline(light.context),
      };
    }
  }
  return { views, glance, codes: packCodes(election.constituencies.map(({ code }) => code)), colours };
}
