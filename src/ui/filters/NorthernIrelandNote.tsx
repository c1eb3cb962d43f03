import { useMemo } from 'react';
import type { Election } from '../../election/election.ts';
import { formatCount } from '../../facts/figures.ts';

/** Says which seats a range of the Muslim share leaves out because they have none; before there is a range, so that it moves nothing. */
export function NorthernIrelandNote({ election }: { readonly election: Election }) {
  const without = useMemo(() => election.contests.filter(({ residents }) => residents === null).length, [election]);
  if (without === 0) return null;
  return (
    <p className="small">
      Northern Ireland’s {formatCount(without)} {without === 1 ? 'seat has' : 'seats have'} no comparable figure: a range leaves{' '}
      {without === 1 ? 'it' : 'them'} out.
    </p>
  );
}
