import { ElectionNotice } from './ElectionNotice.tsx';
import { NamedSeatNotice } from './NamedSeatNotice.tsx';
import { QueryFaultNotice } from './QueryFaultNotice.tsx';

/** What the reader has to know of the address, or of the election or the seat that was asked for; most visits need none of it. */
export function AddressNotices() {
  return (
    <>
      <ElectionNotice />
      <NamedSeatNotice />
      <QueryFaultNotice />
    </>
  );
}
