/** The index of the seat whose row an event happened in; `null` outside the rows. */
export function seatOfEvent(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest('tr[data-index]') : null;
  return row === null ? null : Number(row.getAttribute('data-index'));
}
