import { renderToString } from 'react-dom/server';
import type { PackageLoader } from '../dataset/fetchPackage.ts';
import { COLUMN_LABELS, rowLabels } from '../facts/both.ts';
import type { MeasuredElection } from '../facts/fact.ts';
import { createHustingsStore } from '../store/hustingsStore.ts';
import { selectElection } from '../store/selectors.ts';
import { PrerenderContext } from '../ui/PrerenderContext.ts';
import { AREAS_NOT_PEOPLE } from '../ui/words/areasNotPeople.ts';
import { capitalised } from '../ui/words/capitalised.ts';
import { FIRST_PARTS } from './articleWords.ts';
import { EmbedApp } from './EmbedApp.tsx';
import { embedParameters } from './embedParameters.ts';

/** What legend and source need in other views than the one that the page arrives in: the square and the bar as far as their height does. */
function FirstParts({ election }: { readonly election: MeasuredElection }) {
  return (
    <div id={FIRST_PARTS} hidden>
      <table className="colour-square">
        <thead>
          <tr>
            <td />
            {COLUMN_LABELS.map((label) => (
              <th key={label}>{capitalised(label)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowLabels(election).map((label) => (
            <tr key={label}>
              <th>{label}</th>
              {COLUMN_LABELS.map((column) => (
                <td key={column}>
                  <button type="button" className="colour-square__cell" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* The legend's title stands on the line of its figures. */}
      <div className="embed__first-bar">0</div>
      <p className="small">{AREAS_NOT_PEOPLE}</p>
    </div>
  );
}

/**
 * The frame as it stands in the opening view of the election that the query names, as markup to be shown until its script is there.
 * `metas` is what its page says of itself.
 */
export async function prerender(loader: PackageLoader, query: string, metas: Readonly<Record<string, string>>): Promise<string> {
  const store = createHustingsStore(loader);
  store.getState().adoptQuery(query);
  await store.getState().loadElection();
  const election = selectElection(store.getState());
  // Zustand gives a server its first state; this page is the one with the results in it.
  const settled = { ...store, getInitialState: store.getState };
  const about = { release: metas['hustings-release'] ?? '', dataDate: metas['hustings-data-date'] ?? '' };
  return renderToString(
    <PrerenderContext value={true}>
      <EmbedApp store={settled} parameters={embedParameters(query)} {...about} />
      {/* Behind the rest: where they have come, so has that. */}
      {election !== null && <FirstParts election={election} />}
    </PrerenderContext>,
  );
}
