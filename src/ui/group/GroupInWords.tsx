import { useHustings } from '../StoreContext.ts';
import { groupInWords } from './groupInWords.ts';

/** Which seats the view's conditions are about. Below the map, which keeps its place however long the words are. */
export function GroupInWords() {
  const words = useHustings(groupInWords);
  return words === null ? null : <p className="group-in-words">{words}</p>;
}
