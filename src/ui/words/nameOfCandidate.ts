import type { Candidacy } from '../../psephology/candidacy.ts';

/** A candidate's whole name; some stood under one name only. */
export function nameOfCandidate({ firstName, surname }: Candidacy): string {
  return `${firstName} ${surname}`.trim();
}
