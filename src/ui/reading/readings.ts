import type { StoryId } from '../../editorial/storyIds.ts';
import type { TourId } from '../../editorial/tours/tourOutline.ts';
import { type LaterCode, laterCode } from '../later/laterCode.ts';
import { type ReadingProps, readingTitle } from './reading.ts';

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

function tourReading(tour: TourId): Reading {
  return { title: readingTitle(tour), kicker: 'Story', head: TOUR_HEAD, body: TOUR_BODY, more: 'All steps' };
}

/** Everything that can be read beside the map, by its public name, with code that is fetched when it is opened. */
export const READINGS: Readonly<Record<StoryId, Reading>> = {
  stories: {
    title: readingTitle('stories'),
    kicker: null,
    head: null,
    body: laterCode('Stories', async () => (await import('./StoryPage.tsx')).StoryPage),
    more: 'All stories',
  },
  reported: {
    title: readingTitle('reported'),
    kicker: null,
    head: null,
    body: laterCode<ReadingProps>('What was reported', async () => (await import('../claims/WhatWasReported.tsx')).WhatWasReported),
    more: 'All that was reported',
  },
  article: {
    title: readingTitle('article'),
    kicker: null,
    head: null,
    body: laterCode<ReadingProps>('Check an article', async () => (await import('../article/ArticleChecker.tsx')).ArticleChecker),
    more: 'The article',
  },
  'five-independents': tourReading('five-independents'),
  'near-misses': tourReading('near-misses'),
  'quarter-muslim': tourReading('quarter-muslim'),
  'vote-splits': tourReading('vote-splits'),
  rochdale: tourReading('rochdale'),
  'leaders-seats': tourReading('leaders-seats'),
  landslide: tourReading('landslide'),
};
