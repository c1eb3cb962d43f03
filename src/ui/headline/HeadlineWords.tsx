import { selectMeasure, selectMeasureContext } from '../../store/selectors.ts';
import { useAfterMap } from '../useAfterMap.ts';
import { ElectionName } from './ElectionName.tsx';
import { selectGroupInWords } from './selectGroupInWords.ts';
import './Headline.css';

interface HeadlineWordsProps {
  /** Whether the sentence also counts the seats that fulfil the view's conditions. */
  readonly counted: boolean;
}

/** The one sentence over the map that says what it shows, and of which election. */
export function HeadlineWords({ counted }: HeadlineWordsProps) {
  const measure = useAfterMap(selectMeasure);
  const context = useAfterMap(selectMeasureContext);
  const group = useAfterMap(selectGroupInWords);
  return (
    <div className="headline__words">
      <p className="headline__kicker">
        <ElectionName />
      </p>
      <h1 className="headline__sentence">
        {context === null ? 'Every constituency on one map' : measure.headline(context)}
        {counted && group !== null && `: ${group}`}
      </h1>
    </div>
  );
}
