import { fetchReported, fetchTours } from '../../editorial/editorials.ts';
import { isPage, type PageId, type StoryId } from '../../editorial/stories.ts';
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

/** What is fetched when a story of an election is opened. */
interface ReadingCode {
  readonly pages: Readonly<Record<PageId, LaterCode<ReadingProps>>>;
  readonly tourHead: LaterCode<ReadingProps>;
  readonly tourBody: LaterCode<ReadingProps>;
}

const codes = new Map<string, ReadingCode>();

/** The same one each time: a part of the page that has come stays. */
function codeOf(electionId: string): ReadingCode {
  const code = codes.get(electionId) ?? newCode(electionId);
  codes.set(electionId, code);
  return code;
}

/** Code that draws what is fetched beside it. */
function drawing(label: string, content: () => Promise<void>, load: () => Promise<LaterComponent>): LaterCode<ReadingProps> {
  return laterCode(label, async () => (await Promise.all([load(), content()]))[0]);
}

type LaterComponent = Parameters<typeof laterCode<ReadingProps>>[1] extends () => Promise<infer Component> ? Component : never;

function newCode(electionId: string): ReadingCode {
  const tours = () => fetchTours(electionId);
  const reported = () => fetchReported(electionId);
  return {
    pages: {
      stories: drawing('Stories', tours, async () => (await import('./StoryPage.tsx')).StoryPage),
      reported: drawing('What was reported', reported, async () => (await import('../claims/WhatWasReported.tsx')).WhatWasReported),
      article: laterCode('Check an article', async () => (await import('../article/ArticleChecker.tsx')).ArticleChecker),
    },
    tourHead: drawing('The story', tours, async () => (await import('../tours/TourHead.tsx')).TourHead),
    tourBody: drawing('The story', tours, async () => (await import('../tours/TourBody.tsx')).TourBody),
  };
}

const MORE: Readonly<Record<PageId, string>> = {
  stories: 'All stories',
  reported: 'All that was reported',
  article: 'The article',
};

/** A story of an election as the panel shows it, with code that is fetched when it is opened. */
export function readingOf(electionId: string, story: StoryId): Reading {
  const title = readingTitle(electionId, story);
  const { pages, tourHead, tourBody } = codeOf(electionId);
  return isPage(story)
    ? { title, kicker: null, head: null, body: pages[story], more: MORE[story] }
    : { title, kicker: 'Story', head: tourHead, body: tourBody, more: 'All steps' };
}
