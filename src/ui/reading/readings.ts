import type { Election } from '../../psephology/election.ts';
import type { StoryId } from '../../stories/storyIds.ts';
import { TOUR_OUTLINES, type TourOutline } from '../../stories/tours/tourOutline.ts';
import { type LaterCode, laterCode } from '../later/laterCode.ts';

/** What a part of a reading is given; the rest it reads from the store. */
export interface ReadingProps {
  readonly election: Election;
  /** To be called before something that has the focus goes away: the panel takes the focus. */
  readonly onLeave: () => void;
}

/** Something to read in the panel instead of the overview. */
export interface Reading {
  /** Over the reading, and in the list of stories. */
  readonly title: string;
  /** Of what sort it is, in a line over the title; `null` where the title says it. */
  readonly kicker: string | null;
  /** What is below the title and stays in sight on a phone while the sheet is low; `null` where the sheet opens at full height. */
  readonly head: LaterCode<ReadingProps> | null;
  readonly body: LaterCode<ReadingProps>;
  /** What pulling the sheet up brings, on a phone: "All steps". */
  readonly more: string;
}

const TOUR_HEAD = laterCode('The story', async () => (await import('../tours/TourHead.tsx')).TourHead);
const TOUR_BODY = laterCode<ReadingProps>('The story', async () => (await import('../tours/TourBody.tsx')).TourBody);

function tourReading({ title }: TourOutline): Reading {
  return { title, kicker: 'Story', head: TOUR_HEAD, body: TOUR_BODY, more: 'All steps' };
}

/** Everything that can be read beside the map, by its public name, with code that is fetched when it is opened. */
export const READINGS: Readonly<Record<StoryId, Reading>> = {
  stories: {
    title: 'Stories',
    kicker: null,
    head: null,
    body: laterCode('Stories', async () => (await import('./StoryPage.tsx')).StoryPage),
    more: 'All stories',
  },
  reported: {
    title: 'What was reported',
    kicker: null,
    head: null,
    body: laterCode<ReadingProps>('What was reported', async () => (await import('../claims/WhatWasReported.tsx')).WhatWasReported),
    more: 'All that was reported',
  },
  article: {
    title: 'Check an article',
    kicker: null,
    head: null,
    body: laterCode<ReadingProps>('Check an article', async () => (await import('../article/ArticleChecker.tsx')).ArticleChecker),
    more: 'The article',
  },
  'five-independents': tourReading(TOUR_OUTLINES['five-independents']),
  'near-misses': tourReading(TOUR_OUTLINES['near-misses']),
  'quarter-muslim': tourReading(TOUR_OUTLINES['quarter-muslim']),
  'vote-splits': tourReading(TOUR_OUTLINES['vote-splits']),
  rochdale: tourReading(TOUR_OUTLINES.rochdale),
  'leaders-seats': tourReading(TOUR_OUTLINES['leaders-seats']),
  landslide: tourReading(TOUR_OUTLINES.landslide),
};
