import { queryOf } from '../view/meantQuery.ts';
import { firstParameters } from './firstParameters.ts';

/** Put in at build; `home` is the address of the usual election's page, relative to this one. */
declare const __PAGE__: NonNullable<typeof globalThis.hustingsPage> & { readonly home: string };

const { home, ...election } = __PAGE__;
globalThis.hustingsPage = election;

/**
 * Shows the election's public address in the address bar: the usual page's, with `election` in its query string. Where the address
 * names another election, leaves for the usual page, which finds that election's page.
 */
function takeAddress(): void {
  const { search, hash } = location;
  const { id } = election.entry.election;
  const asked = firstParameters(queryOf(location)).get('election');
  if (asked !== null && asked !== id) {
    stop();
    location.replace(home + search + hash);
    return;
  }
  const query = asked === null ? `?election=${id}${search.replace('?', '&')}` : search;
  history.replaceState(history.state, '', query + hash);
  try {
    history.replaceState(history.state, '', home + query + hash);
  } catch {
    // A sandboxed frame without an origin keeps its path; the address says the same.
  }
}

takeAddress();
