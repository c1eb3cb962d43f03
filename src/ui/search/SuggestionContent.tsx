import { PersonContent } from './PersonContent.tsx';
import { RegionContent } from './RegionContent.tsx';
import { SeatContent } from './SeatContent.tsx';
import type { Suggestion } from './suggestion.ts';

/** What a line of the search's list says. */
export function SuggestionContent({ suggestion }: { readonly suggestion: Suggestion }) {
  switch (suggestion.kind) {
    case 'seat':
      return <SeatContent constituency={suggestion.constituency} byWelshName={suggestion.byWelshName} />;
    case 'person':
      return <PersonContent standing={suggestion.standing} />;
    case 'region':
      return <RegionContent region={suggestion.region} seats={suggestion.seats.length} />;
    default:
      return suggestion satisfies never;
  }
}
