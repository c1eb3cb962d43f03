import { Controls } from '../controls/Controls.tsx';
import { HeadlineWords } from './HeadlineWords.tsx';

/** The sentence over the map, and the menus that change what it shows. */
export function Headline() {
  return (
    <div className="headline">
      <HeadlineWords counted />
      <Controls />
    </div>
  );
}
