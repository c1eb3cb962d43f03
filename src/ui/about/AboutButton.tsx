import { DialogButton } from '../later/DialogButton.tsx';
import { ABOUT_NUMBERS } from './aboutNumbersCode.ts';

/** Opens the notes on the numbers in a dialog over the page. */
export function AboutButton({ className }: { readonly className: string }) {
  return (
    <DialogButton code={ABOUT_NUMBERS} className={className}>
      About the numbers
    </DialogButton>
  );
}
