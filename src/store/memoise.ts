/**
 * A selector that computes again only when one of its inputs is another object than last time, so that whoever subscribes to it
 * gets the same object as long as nothing changed (Zustand 5 loops on selectors that return a fresh object each time).
 */
export function memoise<State, Inputs extends readonly unknown[], Result>(
  inputsOf: (state: State) => readonly [...Inputs],
  compute: (...inputs: Inputs) => Result,
): (state: State) => Result {
  let last: { readonly inputs: readonly [...Inputs]; readonly result: Result } | null = null;
  return (state) => {
    const inputs = inputsOf(state);
    if (last?.inputs.every((input, position) => Object.is(input, inputs[position]))) return last.result;
    const result = compute(...inputs);
    last = { inputs, result };
    return result;
  };
}
