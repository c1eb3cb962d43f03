import { groupInWords } from '../ui/group/groupInWords.ts';
import { useHustings } from '../ui/StoreContext.ts';

/** Which seats the view's conditions are about. Below the map, which keeps its place however long the words are. */
export function GroupInWords() {
  const words = useHustings(groupInWords);
  return words === null ? null : <p className="embed__group">{words}</p>;
}
