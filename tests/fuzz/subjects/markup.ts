import { escapedText } from '../../../src/map/picture/markup.ts';
import { markupText } from '../../fixtures/markupText.ts';
import { hold } from '../hold.ts';
import { subject } from '../subject.ts';

/** Text that goes into a picture's markup stays text. */
export const markup = subject(
  'text in pictures',
  150,
  () => markupText,
  (text) => {
    const escaped = escapedText(text);
    hold(!/[<>"']/.test(escaped), 'a sign of markup is left');
    hold(!/&(?!(?:amp|lt|gt|quot|#39);)/.test(escaped), 'an ampersand is left');
  },
);
