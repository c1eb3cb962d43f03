import { articleDesk } from './articleDesk.ts';

/** Larger files hold more than text. */
const LARGEST_FILE = 10_000_000;

/** Puts the text of a dropped file on the desk. */
export async function takeFile(file: File): Promise<void> {
  if (file.size > LARGEST_FILE || !(file.type === '' || /^text\/|html|xml/.test(file.type))) {
    articleDesk.setState({
      state: {
        kind: 'refused',
        words: 'This file holds no text that can be read here. Drop a text or HTML file of up to 10 MB, or paste the words.',
      },
    });
    return;
  }
  try {
    articleDesk.setState({ typed: await file.text(), state: { kind: 'idle' } });
  } catch {
    articleDesk.setState({ state: { kind: 'refused', words: 'The file could not be read. Open it and paste its words instead.' } });
  }
}
