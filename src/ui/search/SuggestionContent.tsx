import type { Ward } from '../../dataset/places.ts';
import { formatCount, formatShare } from '../../facts/figures.ts';
import { PersonContent } from './PersonContent.tsx';
import { PlaceContent } from './PlaceContent.tsx';
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
    case 'heir':
      return <SeatContent constituency={suggestion.constituency} beside={`${formatShare(suggestion.share)} of its residents`} />;
    case 'town':
      return <PlaceContent name={suggestion.name} seat={suggestion.constituency} />;
    case 'ward':
      return <PlaceContent name={suggestion.ward.name} below={wardInWords(suggestion.ward)} seat={suggestion.constituency} />;
    case 'postcode':
      return <PlaceContent name={`${suggestion.postcode}?`} seat={suggestion.constituency} />;
    case 'more':
      return <span className="suggestion__more">{moreInWords(suggestion)}</span>;
    default:
      return suggestion satisfies never;
  }
}

function wardInWords({ council, seats }: Ward): string {
  return seats.length === 1 ? `Ward, ${council}` : `Ward, ${council}; in ${seats.length} seats`;
}

function moreInWords({ next, total }: { readonly next: number; readonly total: number }): string {
  return `Show ${formatCount(next)} more of ${formatCount(total)}`;
}
