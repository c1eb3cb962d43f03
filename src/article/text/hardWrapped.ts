const LONGEST_LINE = 100;
const FULL_LINE = 55;
const FEWEST_LINES = 4;
const ENDING = /[.!?:;"”’)]\s*$/;

/** Whether a text is wrapped by line breaks at a fixed width, as in old e-mails: most full lines end in the middle of a sentence. */
export function hardWrapped(text: string): boolean {
  const lines = text.split('\n');
  let open = 0;
  let full = 0;
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.length > LONGEST_LINE) return false;
    if (line.length < FULL_LINE || (lines[at + 1] ?? '').trim() === '') continue;
    full += 1;
    if (!ENDING.test(line)) open += 1;
  }
  return open >= FEWEST_LINES && open * 2 > full;
}
