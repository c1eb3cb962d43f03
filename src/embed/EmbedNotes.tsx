import { GroupInWords } from '../ui/group/GroupInWords.tsx';
import { HexagonNote } from '../ui/map/HexagonNote.tsx';
import { useHustings } from '../ui/StoreContext.ts';

/** What has to be known of the map that neither headline nor legend say, below it: which seats stand out, and what a hexagon is. */
export function EmbedNotes() {
  const filtered = useHustings((state) => state.view.where.length > 0);
  return (
    <div className="embed__notes">
      <GroupInWords />
      {filtered && <p className="small">The legend’s numbers of seats are of the whole country.</p>}
      <HexagonNote />
    </div>
  );
}
