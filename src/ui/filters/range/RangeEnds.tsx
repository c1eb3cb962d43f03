import { useId, useState } from 'react';
import { type Bounds, type Domain, readValue } from './figureRange.ts';
import './RangeEnds.css';

type End = keyof Bounds;
const ENDS = ['least', 'most'] as const;
const WORDS: Readonly<Record<End, string>> = { least: 'At least', most: 'At most' };
const NOTHING_TYPED: Readonly<Record<End, string | null>> = { least: null, most: null };

interface RangeEndsProps {
  /** What the range is of: "Muslim share". */
  readonly label: string;
  readonly domain: Domain;
  readonly bounds: Bounds;
  /** What stands behind a box: "%", "votes". */
  readonly unit: string;
  /** A value in words: "40%". */
  readonly inWords: (value: number) => string;
  readonly onChange: (bounds: Bounds) => void;
}

/**
 * Boxes for the two ends of a range; an empty one leaves its side open. What is typed counts on Enter or on leaving the box. What
 * cannot be an end stays in its box, with the reason in the line where the ends of the scale stand otherwise.
 */
export function RangeEnds({ label, domain, bounds, unit, inWords, onChange }: RangeEndsProps) {
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [fault, setFault] = useState<{ readonly end: End; readonly words: string } | null>(null);
  const [followed, setFollowed] = useState(bounds);
  const id = useId();
  if (followed.least !== bounds.least || followed.most !== bounds.most) {
    // A thumb that was moved has the last word on its own end, not on what is being typed for the other.
    const moved = ENDS.filter((end) => followed[end] !== bounds[end]);
    setFollowed(bounds);
    setTyped({ ...typed, ...Object.fromEntries(moved.map((end) => [end, null])) });
    if (fault !== null && moved.includes(fault.end)) setFault(null);
  }

  function commit(end: End) {
    const other = end === 'least' ? 'most' : 'least';
    if (typed[end] === null) return;
    const read = readEnd(typed[end], domain);
    if (read === undefined) {
      setFault({ end, words: `Expected a number from ${inWords(domain.least)} to ${inWords(domain.most)}.` });
      return;
    }
    // An end that was refused because of this one may fit now.
    const waiting = typed[other] === null ? undefined : readEnd(typed[other], domain);
    const next: Bounds = { ...bounds, [end]: openAtEdge(end, read, domain) };
    const both: Bounds = waiting === undefined ? next : { ...next, [other]: openAtEdge(other, waiting, domain) };
    if (inOrder(both)) {
      setTyped(waiting === undefined ? { ...typed, [end]: null } : NOTHING_TYPED);
      setFault(null);
      if (both.least !== bounds.least || both.most !== bounds.most) onChange(both);
    } else {
      setFault({ end, words: '“At least” must not be more than “at most”.' });
    }
  }

  return (
    <>
      <p className="range-ends__line" id={`${id}-fault`} role={fault === null ? undefined : 'alert'} aria-hidden={fault === null}>
        {fault === null ? (
          <>
            <span>{inWords(domain.least)}</span>
            <span>{inWords(domain.most)}</span>
          </>
        ) : (
          <span className="range-ends__fault">{fault.words}</span>
        )}
      </p>
      <div className="range-ends">
        {ENDS.map((end) => (
          <span key={end} className="range-ends__end">
            <label htmlFor={`${id}-${end}`}>
              <span className="visually-hidden">{label}, </span>
              {WORDS[end]}
            </label>
            <input
              id={`${id}-${end}`}
              value={typed[end] ?? bounds[end] ?? ''}
              placeholder="any"
              inputMode="decimal"
              autoComplete="off"
              enterKeyHint="done"
              aria-invalid={fault?.end === end}
              aria-describedby={fault?.end === end ? `${id}-fault ${id}-${end}-unit` : `${id}-${end}-unit`}
              onChange={(event) => {
                setTyped({ ...typed, [end]: event.target.value });
                if (fault?.end === end) setFault(null);
              }}
              onBlur={() => commit(end)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') commit(end);
              }}
            />
            <span id={`${id}-${end}-unit`}>{unit}</span>
          </span>
        ))}
      </div>
    </>
  );
}

/** What a box says: a number of the domain, `null` where it is empty; `undefined` where it is neither. */
function readEnd(text: string, { least, most }: Domain): number | null | undefined {
  if (text.trim() === '') return null;
  // "any" is what an empty box says, and commas are how thousands are written.
  if (text.trim().toLowerCase() === 'any') return null;
  const value = readValue(text.replace(/\b(\d{1,3}),(?=\d{3}\b)/g, '$1').replace(/votes?|per cent/i, ''));
  return value === null || value < least || value > most ? undefined : value;
}

/** Open where the end of the scale is meant, as with a thumb. */
function openAtEdge(end: End, value: number | null, domain: Domain): number | null {
  return value === domain[end] ? null : value;
}

function inOrder({ least, most }: Bounds): boolean {
  return least === null || most === null || least <= most;
}
