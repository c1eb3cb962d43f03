import type { Election } from '../election/election.ts';
import { meantParameters } from '../view/meantQuery.ts';
import type { QueryFault } from '../view/query.ts';
import { conditionNotUnderstood } from '../view/where.ts';
import { allowedOrigins } from './protocol/allowedOrigins.ts';
import { LONGEST_WORD, type Misunderstanding } from './protocol/frameMessage.ts';

export const EMBED_UIS = ['none', 'legend', 'full'] as const;
/** How much stands around the map: headline and source alone, the legend too, or also search and menus. */
export type EmbedUi = (typeof EMBED_UIS)[number];

/** What an address says about the frame, beside the view. */
export interface EmbedParameters {
  readonly ui: EmbedUi;
  /** Width ÷ height that the map would like to have, as CSS writes it, "16 / 9"; `null` for its usual one. */
  readonly ratio: string | null;
  /** Whether the source line links to the whole app. */
  readonly links: boolean;
  /** What the host calls this frame in messages; `null` where it does not. */
  readonly id: string | null;
  /** Pym.js' name of the frame; `null` where there is none. */
  readonly pymChild: string | null;
  /** Origins that may command the frame. */
  readonly hosts: ReadonlySet<string>;
}

const LONGEST_NAME = 100;

/** The frame's own parameters of a query string. Never throws: what is not understood is as if it were not there. */
export function embedParameters(query: string): EmbedParameters {
  const parameters = new URLSearchParams(meantParameters(query).map(([name, value]) => [name, value]));
  const name = (key: string) => parameters.get(key)?.slice(0, LONGEST_NAME) ?? null;
  return {
    ui: EMBED_UIS.find((ui) => ui === parameters.get('ui')) ?? 'legend',
    ratio: readRatio(parameters.get('ratio') ?? ''),
    links: parameters.get('links') !== 'off',
    id: name('id'),
    pymChild: name('childId'),
    hosts: allowedOrigins(parameters.get('host') ?? ''),
  };
}

/** A ratio of width to height, "16:9" or "16/9", no flatter than 4:1 and no taller than 1:3, as CSS writes it. */
function readRatio(text: string): string | null {
  const [, width = '', height = ''] = /^([\d.]{1,6})[:/]([\d.]{1,6})$/.exec(text) ?? [];
  const ratio = Number(width) / Number(height);
  return ratio >= 1 / 3 && ratio <= 4 ? `${width} / ${height}` : null;
}

/** What was not understood, with a sentence that says so. */
export function misunderstood(fault: Misunderstanding): Misunderstanding & { readonly message: string } {
  const { parameter, word, expected } = fault;
  return { message: `${parameter}: “${word}” is not understood. Expected ${expected}.`, ...fault };
}

/** What a fault is about: of several conditions the one that is none. */
export function wordOf({ parameter, value, expected }: QueryFault, query: string, election: Election): Misunderstanding {
  const whole = meantParameters(query).find(([name]) => name === parameter)?.[2] ?? value;
  const word = parameter === 'where' ? (conditionNotUnderstood(whole, election) ?? value) : value;
  return { parameter, word: word.slice(0, LONGEST_WORD), expected };
}
