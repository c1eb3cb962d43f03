import { useMemo } from 'react';
import { formatCount } from '../../measures/figures.ts';
import type { Election } from '../../psephology/election.ts';
import { useHustings } from '../StoreContext.ts';
import { figureBounds } from './figureBounds.ts';

/** Says which seats a range of the Muslim share leaves out because they have none. */
export function NorthernIrelandNote({ election }: { readonly election: Election }) {
  const { least, most } = figureBounds(
    useHustings((state) => state.view.where),
    'muslim',
  );
  const without = useMemo(() => election.constituencies.filter(({ residents }) => residents === null).length, [election]);
  if ((least === null && most === null) || without === 0) return null;
  return (
    <p className="small">
      Northern Ireland’s {formatCount(without)} {without === 1 ? 'seat has' : 'seats have'} no comparable figure and{' '}
      {without === 1 ? 'is' : 'are'} left out.
    </p>
  );
}
