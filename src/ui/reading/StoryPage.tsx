import { TOUR_IDS } from '../../editorial/tours/tourOutline.ts';
import { tourOf } from '../../editorial/tours/tours.ts';
import type { ReadingProps } from './reading.ts';
import { StoryLink } from './StoryLink.tsx';
import './StoryPage.css';

/** All that there is to read beside the map. */
export function StoryPage(props: ReadingProps) {
  return (
    <div className="panel__body">
      <p>
        Each story leads over the map in a few steps. Leave it wherever you like to look around, and come back to where you were.
      </p>
      <ul className="story-page">
        {TOUR_IDS.map((id) => (
          <li key={id}>
            <h3>
              <StoryLink story={id} {...props} />
            </h3>
            <p>
              {tourOf(id).summary} <span className="small">{tourOf(id).steps.length} steps</span>
            </p>
          </li>
        ))}
        <li>
          <h3>
            <StoryLink story="reported" {...props} />
          </h3>
          <p>What five press reports stated on the day after, beside what the declared results say.</p>
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
