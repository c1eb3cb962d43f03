import { toursOf } from '../../editorial/editorials.ts';
import type { ReadingProps } from './reading.ts';
import { StoryLink } from './StoryLink.tsx';
import './StoryPage.css';

/** All that there is to read beside the map. */
export function StoryPage(props: ReadingProps) {
  const tours = Object.entries(toursOf(props.election.id)?.tours ?? {});
  return (
    <div className="panel__body">
      <p>
        Each story leads over the map in a few steps. Leave it wherever you like to look around, and come back to where you were.
      </p>
      <ul className="story-page">
        {tours.map(([id, { summary, steps }]) => (
          <li key={id}>
            <h3>
              <StoryLink story={id} {...props} />
            </h3>
            <p>
              {summary} <span className="small">{steps.length} steps</span>
            </p>
          </li>
        ))}
        <li>
          <h3>
            <StoryLink story="reported" {...props} />
          </h3>
          <p>What press reports stated on the day after, beside what the declared results say.</p>
        </li>
        <li>
          <h3>
            <StoryLink story="article" {...props} />
          </h3>
          <p>Paste an article of your own: its seats on the map, its figures beside the declared results.</p>
        </li>
      </ul>
    </div>
  );
}
