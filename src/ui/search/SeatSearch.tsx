import { Search } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { selectElection } from '../../store/selectors.ts';
import { useHustings, useHustingsStore } from '../StoreContext.ts';
import { movedOption } from './movedOption.ts';
import { SuggestionOption } from './SuggestionOption.tsx';
import type { Suggestion } from './suggestion.ts';
import { useSuggestions } from './useSuggestions.ts';
import './SeatSearch.css';

/** Finding a seat by name: a combobox with a list of suggestions. The pattern is https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function SeatSearch() {
  const store = useHustingsStore();
  const ready = useHustings(selectElection) !== null;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const suggestions = useSuggestions(typed);
  const asked = open && typed.trim() !== '' && ready;
  const shown = asked && suggestions.length > 0;
  const activeId = shown && active !== null ? suggestions[active]?.id : undefined;

  function choose({ match }: Suggestion) {
    store.getState().goToSeat(match.constituency.index);
    setTyped('');
    setOpen(false);
    setActive(null);
  }

  function onKeyDown(event: React.KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setActive(movedOption(shown ? active : null, suggestions.length, event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      const chosen = shown ? suggestions[active ?? 0] : undefined;
      if (chosen === undefined) return;
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'Escape') {
      if (shown) setOpen(false);
      else setTyped('');
      setActive(null);
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
        aria-label="Find a constituency by name"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId === undefined ? undefined : `${listId}-${activeId}`}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        enterKeyHint="go"
        placeholder="Find a constituency"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(null);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label="Constituencies" className="seat-search__list" hidden={!shown}>
        {shown &&
          suggestions.map((suggestion, position) => (
            <SuggestionOption
              key={suggestion.id}
              id={`${listId}-${suggestion.id}`}
              suggestion={suggestion}
              active={position === active}
              onChoose={() => {
                choose(suggestion);
                // The keyboard of a phone would hide the seat that was just found.
                input.current?.blur();
              }}
            />
          ))}
      </div>
      <p role="status" className={asked && !shown ? 'seat-search__none' : 'visually-hidden'}>
        {asked && (shown ? `${suggestions.length} found` : `No constituency has a name like “${typed.trim()}”.`)}
      </p>
    </search>
  );
}
