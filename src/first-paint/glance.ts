import { inDigits } from '../facts/inDigits.ts';
import { SEAT_HEAD, SEAT_HEAD_WORDS, SHEET_HEAD } from './contract.ts';

/** A seat's result in three words, for readers who press before the app is there. By the seats' index. */
export interface Glance {
  readonly names: readonly string[];
  /** Positions in `results`. */
  readonly outcomes: readonly number[];
  readonly majorities: readonly number[];
  /** "Independent gain from Labour", each once. */
  readonly results: readonly string[];
}

/** A seat in one line, "Leicester South: Independent gain from Labour"; nothing where there is no such seat. */
export function glanceInLine({ names, outcomes, results }: Glance, index: number): string | undefined {
  return names[index] && `${names[index]}: ${results[outcomes[index] ?? -1]}`;
}

/** Writes a seat's name, result and majority where the app will: into the head of the sheet or the panel. Text only. */
export function showGlance({ names, outcomes, majorities, results }: Glance, page: Document, index: number): void {
  const head = page.querySelector(SHEET_HEAD);
  const name = names[index];
  const result = results[outcomes[index] ?? -1];
  const majority = majorities[index];
  if (head === null || name === undefined || result === undefined || majority === undefined) return;
  const line = (kind: 'h2' | 'p', text: string) => {
    const element = page.createElement(kind);
    element.textContent = text;
    return element;
  };
  const words = page.createElement('div');
  words.className = SEAT_HEAD_WORDS;
  const heading = line('h2', name);
  heading.translate = false;
  words.append(heading, line('p', result), line('p', `Majority ${inDigits(majority, 0)}`));
  const seat = page.createElement('div');
  seat.className = SEAT_HEAD;
  seat.append(words);
  head.replaceChildren(seat);
}

/** Whether something fetched is a glance; what is not is left alone, as the app shows it all the same. */
export function isGlance(value: unknown): value is Glance {
  if (typeof value !== 'object' || value === null) return false;
  const holds = (key: string, kind: string) => {
    const list: unknown = Reflect.get(value, key);
    return Array.isArray(list) && list.every((item) => typeof item === kind);
  };
  return holds('names', 'string') && holds('outcomes', 'number') && holds('majorities', 'number') && holds('results', 'string');
}
