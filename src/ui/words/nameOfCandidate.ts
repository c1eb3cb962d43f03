import type { Candidacy } from '../../election/candidacy.ts';

/** A candidate's whole name; some stood under one name only. */
export function nameOfCandidate({ firstName, surname }: Candidacy): string {
  return `${firstName} ${surname}`.trim();
}
