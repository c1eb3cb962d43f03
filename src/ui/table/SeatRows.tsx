import { type KeyboardEvent, type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Contest } from '../../election/contest.ts';
import { partyClass } from '../../facts/partyClass.ts';
import { selectElection, selectSelected } from '../../store/selectors.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { rowAfterKey } from './rowAfterKey.ts';
import { SeatRow } from './SeatRow.tsx';
import type { SeatColumn } from './seatColumns.ts';
import { TABLE_ROLES } from './tableRoles.ts';

const FIRST_ROWS = 40;

interface SeatRowsProps {
  readonly seats: readonly Contest[];
  readonly columns: readonly SeatColumn[];
  readonly onOpen: (index: number) => void;
  /** Whether the selected seat's row comes into sight by itself. */
  readonly followsSelected: boolean;
}

/**
 * The rows, linked with the map: pointing at a row points at the seat there, and the other way round. The Tab key stops at one
 * row; the arrow keys, Page Up and Down, Home and End go from row to row.
 */
export function SeatRows({ seats: wanted, columns, onOpen, followsSelected }: SeatRowsProps) {
  // What is in sight comes first; the rest is drawn in slices, so that a click never waits for 650 rows.
  const seats = useDeferredValue(wanted, wanted.slice(0, FIRST_ROWS));
  const store = useHustingsStore();
  const selected = useHustings(selectSelected)?.index ?? null;
  const election = useHustings(selectElection);
  const palette = useHustings((state) => state.view.palette);
  const swatches = useMemo(
    () => new Map(election?.parties.map((party) => [party.id, partyClass(party, palette)])),
    [election, palette],
  );
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const stop = [focused, selected].find((index) => seats.some((seat) => seat.index === index)) ?? seats[0]?.index;
  const rows = useMemo(
    () =>
      seats.map((seat) => (
        <SeatRow
          key={seat.index}
          seat={seat}
          columns={columns}
          swatches={swatches}
          selected={seat.index === selected}
          tabStop={seat.index === stop}
        />
      )),
    [seats, columns, swatches, selected, stop],
  );
  useHoveredRow(body);
  useSelectedInSight(body, followsSelected ? selected : null, seats);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = seatOfEvent(event.target);
    const position = rowAfterKey(
      event.key,
      seats.findIndex((seat) => seat.index === index),
      seats.length,
    );
    if (index === null || position === null) return;
    event.preventDefault();
    body.current?.children[position]?.querySelector('button')?.focus();
  }

  // Each row has a button, whose click by the keyboard arrives at the body as well.
  return (
    <tbody
      {...TABLE_ROLES.rowGroup}
      ref={body}
      onClick={(event) => {
        const index = seatOfEvent(event.target);
        if (index !== null) onOpen(index);
      }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const index = seatOfEvent(event.target);
        setFocused(index);
        store.getState().hover(index);
      }}
      onBlur={() => store.getState().hover(null)}
      onPointerOver={(event) => {
        if (event.pointerType !== 'touch') store.getState().hover(seatOfEvent(event.target));
      }}
      onPointerLeave={() => store.getState().hover(null)}
    >
      {rows}
    </tbody>
  );
}

/** The index of the seat whose row an event happened in; `null` outside the rows. */
function seatOfEvent(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest('tr[data-index]') : null;
  return row === null ? null : Number(row.getAttribute('data-index'));
}

/** Brings a seat's row into sight when the seat is selected, as soon as its row is there; sorting later does not. */
function useSelectedInSight(body: RefObject<HTMLElement | null>, selected: number | null, rows: readonly unknown[]): void {
  const pending = useRef<number | null>(null);
  useEffect(() => {
    pending.current = selected;
  }, [selected]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs when rows or a selection arrive, which it finds on the page
  useEffect(() => {
    const row = pending.current === null ? null : body.current?.querySelector(`[data-index="${pending.current}"]`);
    if (row === null || row === undefined) return;
    row.scrollIntoView({ block: 'nearest' });
    pending.current = null;
  }, [body, selected, rows]);
}

/**
 * Marks the row of the seat that is pointed at, here or on the map. Past React: the pointer moves often, and a rendering would
 * compare all 650 rows each time.
 */
function useHoveredRow(body: RefObject<HTMLElement | null>): void {
  const store = useHustingsStore();
  useEffect(() => {
    let marked: Element | null = null;
    const mark = (index: number | null) => {
      marked?.removeAttribute('data-hovered');
      marked = index === null ? null : (body.current?.querySelector(`[data-index="${index}"]`) ?? null);
      marked?.setAttribute('data-hovered', '');
    };
    mark(store.getState().hovered);
    const unsubscribe = store.subscribe((state, previous) => {
      if (state.hovered !== previous.hovered) mark(state.hovered);
    });
    return () => {
      unsubscribe();
      mark(null);
    };
  }, [store, body]);
}
