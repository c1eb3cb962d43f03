import { type ComponentType, createElement, Profiler } from 'react';

const rendered = new Set<string>();

/** The parts of the page that React has rendered since the last time this was asked, in order of their names. */
export function takeRendered(): readonly string[] {
  const parts = [...rendered].sort();
  rendered.clear();
  return parts;
}

/** The module with its part of that name under React's profiler; for `vi.mock`. */
export async function profiled(load: () => Promise<unknown>, name: string): Promise<object> {
  const original = Object(await load());
  const part: ComponentType<object> = Reflect.get(original, name);
  const Profiled = (props: object) => (
    <Profiler id={name} onRender={(id) => rendered.add(id)}>
      {createElement(part, props)}
    </Profiler>
  );
  return { ...original, [name]: Profiled };
}
