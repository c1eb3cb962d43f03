import { useId } from 'react';

interface RadioGroupProps<Value extends string> {
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A few choices of which one holds. */
export function RadioGroup<Value extends string>({ name, choices, value, onChange }: RadioGroupProps<Value>) {
  const group = useId();
  return (
    <fieldset className="radio-group">
      <legend>{name}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={group} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
