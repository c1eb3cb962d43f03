import { render } from '@testing-library/react';
import { Component } from 'react';
import { expect, it } from 'vitest';
import { translatePage } from '../../../fixtures/translatePage.ts';

const Bare = () => 'Labour';
const Several = () => ['Labour', <b key="votes">979</b>];
class BareClass extends Component {
  override render() {
    return 'Labour';
  }
}
const Wrapped = () => <>Labour</>;

it('a component that returned bare text would not be compiled', () => {
  const refused = [
    // @ts-expect-error Text without an element
    <Bare key="1" />,
    // @ts-expect-error A list, which may hold text
    <Several key="2" />,
    // @ts-expect-error The same of a class
    <BareClass key="3" />,
    <Wrapped key="4" />,
  ];
  expect(refused).toHaveLength(4);
});

it('JSX stands for the functions that keep text right in a translated page', () => {
  const stop = translatePage();
  const line = (name: string, votes: number | null) => (
    <p>
      {name} {votes !== null && <b>{votes}</b>} in <Wrapped />
    </p>
  );
  const { container, rerender } = render(line('Leicester South', 979));
  for (const [name, votes] of [
    ['Blackburn', 132],
    ['Blackburn', null],
    ['Leicester South', 979],
  ] as const) {
    rerender(line(name, votes));
    expect(container).toHaveTextContent(`${name}${votes === null ? '' : ` ${votes}`} in Labour`);
  }
  stop();
});
