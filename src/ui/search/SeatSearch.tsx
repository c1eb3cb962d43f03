import { Search } from 'lucide-react';
import { useContext, useEffect, useId, useRef, useState } from 'react';
import { formatCount } from '../../facts/figures.ts';
import { selectAreas, selectElection } from '../../store/selectors.ts';
import { useAnnounced } from '../announcer/Announcer.tsx';
import { focusPanel } from '../layout/SkipLink.tsx';
import { WhereAmI } from '../location/WhereAmI.tsx';
import { PrerenderContext } from '../PrerenderContext.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { movedOption } from './movedOption.ts';
import type { Suggestion } from './suggestion.ts';
import { useSearchAnswer } from './useSearchAnswer.ts';
import './SeatSearch.css';

/** How many suggestions are listed at first. */
const FIRST_LISTED = 9;

function foundInWords(listed: number, total: number): string {
  return listed === total ? `${total} found.` : `${formatCount(total)} found, ${listed} listed.`;
}

/**
 * Finding a seat, a candidate, a region or a postcode: a combobox with a list of suggestions, and beside it the seat where the
 * reader is. The pattern is https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function SeatSearch() {
  const prerendered = useContext(PrerenderContext);
  const store = useHustingsStore();
  const ready = useHustings(selectElection) !== null;
  const lacksPostcodes = useHustings((state) => selectAreas(state).lacksPostcodes);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  /** Whether a suggestion was just followed with the keyboard. */
  const answered = useRef(false);
  /** Whether Enter was pressed before what answers a search was there. */
  const entered = useRef(false);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const asked = open && typed.trim() !== '' && ready;
  const [extra, setExtra] = useState(0);
  const { code, answer, again } = useSearchAnswer(typed, ready && (open || typed !== ''), FIRST_LISTED + extra);
  const { groups, words, firstIsMeant } = answer;
  const shownGroups = asked ? groups : [];
  const suggestions = shownGroups.flatMap((group) => group.suggestions);
  const listed = suggestions.filter(({ kind }) => kind !== 'more').length;
  const shown = suggestions.length > 0;
  const activeId = active === null ? null : (suggestions[active]?.id ?? null);

  useAnnounced(asked ? [...(shown ? [foundInWords(listed, answer.total ?? listed)] : []), words ?? ''].join(' ') : null);

  function close() {
    setOpen(false);
    setActive(null);
  }

  /** Goes where a suggestion leads, and says whether it led away from the list. */
  function choose(suggestion: Suggestion): boolean {
    if (suggestion.kind === 'more') {
      setExtra(extra + suggestion.next);
      return false;
    }
    code?.followSuggestion(suggestion, store);
    setTyped('');
    setExtra(0);
    close();
    return true;
  }

  useEffect(() => {
    const [first] = suggestions;
    if (!entered.current || code === null || first === undefined) return;
    entered.current = false;
    if (firstIsMeant) choose(first);
  });

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setActive(movedOption(shown ? active : null, suggestions.length, event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      const position = active ?? (firstIsMeant ? 0 : null);
      const chosen = position === null ? undefined : suggestions[position];
      if (chosen === undefined) {
        entered.current = code === null;
        return again();
      }
      event.preventDefault();
      answered.current = choose(chosen);
    } else if (event.key === 'Tab' && !event.shiftKey && answered.current && typed === '') {
      // The result is what comes next for who has just asked for it, not the menus and the map.
      answered.current = false;
      if (focusPanel()) event.preventDefault();
    } else if (event.key === 'Escape') {
      // Else what was opened before it would close with it.
      if (typed !== '') event.preventDefault();
      if (!asked) setTyped('');
      close();
    }
  }

  return (
    <search className="seat-search">
      <Search className="seat-search__icon" aria-hidden size={18} />
      <input
        ref={input}
        className="seat-search__input"
        type="text"
        role="combobox"
        aria-label={`Find a seat, candidate${lacksPostcodes ? ' or region' : ', region or postcode'}`}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId === null ? undefined : `${listId}-${activeId}`}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        enterKeyHint="go"
        placeholder={lacksPostcodes ? 'Name' : 'Name or postcode'}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setExtra(0);
          entered.current = false;
          setOpen(true);
          setActive(null);
        }}
        onFocus={() => {
          setOpen(true);
          void store.getState().loadCandidacies();
        }}
        onBlur={() => {
          setOpen(false);
          answered.current = false;
        }}
        onKeyDown={onKeyDown}
      />
      <WhereAmI />
      {!prerendered && (
        <div className="seat-search__answer" hidden={!(asked && (shown || words !== null))}>
          {code !== null && (
            <code.SuggestionList
              id={listId}
              groups={shownGroups}
              active={activeId}
              onChoose={(suggestion) => {
                // The keyboard of a phone would hide the seat that was just found.
                if (choose(suggestion)) input.current?.blur();
              }}
            />
          )}
          {words !== null && <p className="small seat-search__words">{words}</p>}
        </div>
      )}
    </search>
  );
}
