import type { ReactNode } from 'react';
import { LaterPart } from '../later/LaterPart.tsx';
import { laterCode } from '../later/laterCode.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { DataFailure } from './DataFailure.tsx';
import { MissingShapes } from './MissingShapes.tsx';
import { ResultsOnTheirWay } from './ResultsOnTheirWay.tsx';

export const ADDRESS_NOTICES = laterCode(
  'What is said of this address',
  async () => (await import('./AddressNotices.tsx')).AddressNotices,
);

function OfTheAddress() {
  const store = useHustingsStore();
  const said = useHustings(
    ({ awaited, leftOut, namedSeat, queryFaults }) =>
      namedSeat !== null || queryFaults.length + leftOut.length > 0 || (awaited !== null && awaited.error !== null),
  );
  const dismiss = () => store.setState({ namedSeat: null, queryFaults: [], leftOut: [], awaited: null });
  return said ? <LaterPart code={ADDRESS_NOTICES} props={{}} onClose={dismiss} /> : null;
}

/** What the reader has to know about what is not there, over the map's upper edge. */
export function Notices({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="notices">
      <ResultsOnTheirWay />
      <DataFailure />
      <OfTheAddress />
      <MissingShapes />
      {children}
    </div>
  );
}
