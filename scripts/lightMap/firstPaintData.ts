import type { FirstPaintData } from '../../src/map/light/firstPaint.ts';
import { measureOf } from '../../src/measures/catalogue.ts';
import { choroplethOf } from '../../src/measures/choropleth.ts';
import { MEASURE_IDS, type MeasureContext, type Palette } from '../../src/measures/measure.ts';
import type { Election } from '../../src/psephology/election.ts';
import type { Theme } from '../../src/scales/ramps.ts';

const PARTIES = ['lab', 'con', 'ld', 'ruk', 'green'];

/** The seats' classes and colours for the views that most addresses name. */
export function firstPaintData(election: Election): FirstPaintData {
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
  for (const id of MEASURE_IDS) {
    const measure = measureOf(id);
    for (const partyId of measure.usesParty ? PARTIES : ['lab']) {
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
  return { views, codes: election.constituencies.map(({ code }) => code), colours };
}
