import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import './Menu.css';

interface MenuOption {
  readonly value: string;
  readonly label: string;
}

interface MenuProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly MenuOption[];
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
}

/** A labelled menu of choices: the browser's own, which every phone and screen reader knows. */
export function Menu({ label, value, options, onChange, disabled = false }: MenuProps) {
  const id = useId();
  return (
    <span className="menu">
      <label htmlFor={id} className="menu__label">
        {label}
      </label>
      <span className="menu__box">
        <select id={id} value={value} disabled={disabled} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden size={16} className="menu__chevron" />
      </span>
    </span>
  );
}
