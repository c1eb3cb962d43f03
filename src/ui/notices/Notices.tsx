import type { ReactNode } from 'react';
import { LaterPart } from '../later/LaterPart.tsx';
import { laterCode } from '../later/laterCode.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { DataFailure } from './DataFailure.tsx';
import { MissingShapes } from './MissingShapes.tsx';
import { QueryFaultNotice } from './QueryFaultNotice.tsx';
import { ResultsOnTheirWay } from './ResultsOnTheirWay.tsx';

/** Few addresses name a seat that is none of today's. */
export const NAMED_SEAT = laterCode('The former seat', async () => (await import('./NamedSeatNotice.tsx')).NamedSeatNotice);

function NamedSeat() {
  const store = useHustingsStore();
  const asked = useHustings(({ namedSeat }) => namedSeat !== null);
  return asked ? <LaterPart code={NAMED_SEAT} props={{}} onClose={store.getState().dismissNamedSeat} /> : null;
}

/** What the reader has to know about what is not there, over the map's upper edge. */
export function Notices({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="notices">
      <ResultsOnTheirWay />
      <DataFailure />
      <NamedSeat />
      <QueryFaultNotice />
      <MissingShapes />
      {children}
    </div>
  );
}
