import { DataFailure } from './DataFailure.tsx';
import { MissingDetail } from './MissingDetail.tsx';
import { QueryFaultNotice } from './QueryFaultNotice.tsx';

/** What the reader has to know about what is not there, over the map's upper edge. */
export function Notices() {
  return (
    <div className="notices">
      <DataFailure />
      <QueryFaultNotice />
      <MissingDetail />
    </div>
  );
}
