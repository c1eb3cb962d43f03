import { selectPanelSubject } from '../../store/panelSubject.ts';
import { selectMeasure, selectMeasureContext } from '../../store/selectors.ts';
import { AnnouncedChanges } from '../announcer/Announcer.tsx';
import { useAfterMap } from '../useAfterMap.ts';
import { ElectionName } from './ElectionName.tsx';
import { selectGroupInWords } from './selectGroupInWords.ts';
import './Headline.css';

interface HeadlineWordsProps {
  /** Whether the sentence also counts the seats that fulfil the view's conditions. */
  readonly counted: boolean;
  /** The page's first heading, unless it stands in a page that has one. */
  readonly heading?: 'h1' | 'h2';
}

/** The one sentence over the map that says what it shows, and of which election. */
export function HeadlineWords({ counted, heading: Heading = 'h1' }: HeadlineWordsProps) {
  const measure = useAfterMap(selectMeasure);
  const context = useAfterMap(selectMeasureContext);
  const group = useAfterMap(selectGroupInWords);
  const inStory = useAfterMap((state) => selectPanelSubject(state) === 'story');
  const sentence = context === null ? null : measure.headline(context);
  return (
    <div className="headline__words">
      <p className="headline__kicker">
        <ElectionName />
      </p>
      <Heading className="headline__sentence">
        {sentence ?? 'Every constituency on one map'}
        {counted && group !== null && `: ${group}`}
      </Heading>
      {/* A step of a story is read out itself; the seats are counted by the filter. */}
      {sentence !== null && !inStory && <AnnouncedChanges words={sentence} />}
    </div>
  );
}
