import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import './FilterSection.css';

interface FilterSectionProps {
  readonly title: string;
  /** What is chosen in it, in a few words; shown when it is folded too. */
  readonly chosen: string;
  readonly children: ReactNode;
}

/** A part of the filters that opens on request, with what is chosen in it on its title line. */
export function FilterSection({ title, chosen, children }: FilterSectionProps) {
  return (
    <details className="filter-section">
      <summary>
        <span className="filter-section__title">{title}</span>
        <span className="filter-section__chosen">{chosen}</span>
        <ChevronDown aria-hidden size={16} className="filter-section__chevron" />
      </summary>
      <div className="filter-section__content">{children}</div>
    </details>
  );
}
