import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { LaterPart } from '../../../../src/ui/later/LaterPart.tsx';
import { laterCode } from '../../../../src/ui/later/laterCode.ts';

const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

test('a part is drawn when its code has arrived, and at once from then on', async () => {
  const code = laterCode('The greeting', async () => Greeting);
  const { unmount } = render(<LaterPart code={code} props={{ name: 'Ada' }} />);
  expect(screen.queryByText('Hello Ada')).not.toBeInTheDocument();
  expect(await screen.findByText('Hello Ada')).toBeInTheDocument();
  unmount();
  render(<LaterPart code={code} props={{ name: 'Grace' }} />);
  expect(screen.getByText('Hello Grace')).toBeInTheDocument();
});

test('what does not arrive is said, and can be tried again', async () => {
  let tries = 0;
  const code = laterCode('The greeting', async () => {
    tries += 1;
    if (tries === 1) throw new TypeError('Failed to fetch');
    return Greeting;
  });
  render(<LaterPart code={code} props={{ name: 'Ada' }} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('The greeting: this part of the page did not arrive.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Hello Ada')).toBeInTheDocument();
});
