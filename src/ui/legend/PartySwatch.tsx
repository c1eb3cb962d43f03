import type { PartyId } from '../../election/party.ts';
import { partyClass } from '../../facts/partyClass.ts';
import { selectElection } from '../../store/selectors.ts';
import { useHustings } from '../StoreContext.ts';
import { Swatch } from './Swatch.tsx';

/** A party's colour in the chosen palette; with its name for readers who do not see it where `named`; nothing for `null`. */
export function PartySwatch({ party: id, named = false }: { readonly party: PartyId | null; readonly named?: boolean }) {
  const party = useHustings(selectElection)?.partyById.get(id ?? '');
  const palette = useHustings((state) => state.view.palette);
  if (party === undefined) return null;
  const { colour, pattern } = partyClass(party, palette);
  return (
    <>
      <Swatch colour={colour} pattern={pattern} />
      {named && <span className="visually-hidden">{party.name}: </span>}
    </>
  );
}
