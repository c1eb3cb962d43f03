import { selectMeasure, selectMeasureContext } from '../../store/selectors.ts';
import { Controls } from '../controls/Controls.tsx';
import { useHustings } from '../StoreContext.ts';
import { ElectionName } from './ElectionName.tsx';
import { selectGroupInWords } from './selectGroupInWords.ts';
import './Headline.css';

/** The one sentence over the map that says what it shows, and the menus that change it. */
export function Headline() {
  const measure = useHustings(selectMeasure);
  const context = useHustings(selectMeasureContext);
  const group = useHustings(selectGroupInWords);
  return (
    <div className="headline">
      <div className="headline__words">
        <p className="headline__kicker">
          <ElectionName />
        </p>
        <h1 className="headline__sentence">
          {context === null ? 'Every constituency on one map' : measure.headline(context)}
          {group !== null && `: ${group}`}
        </h1>
      </div>
      <Controls />
    </div>
  );
}
