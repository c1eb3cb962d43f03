import type { ReactNode } from 'react';
import { DataFailure } from './DataFailure.tsx';
import { MissingShapes } from './MissingShapes.tsx';
import { NamedSeatNotice } from './NamedSeatNotice.tsx';
import { QueryFaultNotice } from './QueryFaultNotice.tsx';
import { ResultsOnTheirWay } from './ResultsOnTheirWay.tsx';

/** What the reader has to know about what is not there, over the map's upper edge. */
export function Notices({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="notices">
      <ResultsOnTheirWay />
      <DataFailure />
      <NamedSeatNotice />
      <QueryFaultNotice />
      <MissingShapes />
      {children}
    </div>
  );
}
