import { packNumbers, unpackNumbers } from './packedNumbers.ts';

/**
 * The seats' codes, by index, in few bytes: each seat's first letter, and the codes that do not follow on from the one before with
 * the same letter.
 */
export interface PackedCodes {
  /** The letters that codes begin with, each once. */
  readonly letters: string;
  /** Which of them each code begins with, packed. */
  readonly beginnings: string;
  readonly breaks: Readonly<Record<number, string>>;
}

/** The code after a code: "E14001064" after "E14001063". */
function following(code: string): string {
  const letter = code.slice(0, 1);
  return letter + String(Number(code.slice(1)) + 1).padStart(code.length - 1, '0');
}

/** Packs codes by index. */
export function packCodes(codes: readonly string[]): PackedCodes {
  const breaks: Record<number, string> = {};
  const last = new Map<string, string>();
  codes.forEach((code, index) => {
    const letter = code.slice(0, 1);
    const previous = last.get(letter);
    if (previous === undefined || following(previous) !== code) breaks[index] = code;
    last.set(letter, code);
  });
  const letters = [...last.keys()].join('');
  const beginnings = codes.map((code) => letters.indexOf(code.slice(0, 1)));
  return { letters, beginnings: packNumbers(beginnings, letters.length), breaks };
}

/** So many codes by index, as they were packed. */
export function unpackCodes({ letters, beginnings, breaks }: PackedCodes, length: number): string[] {
  const last = new Map<number, string>();
  return unpackNumbers(beginnings, length, letters.length).map((beginning, index) => {
    const code = breaks[index] ?? following(last.get(beginning) ?? '');
    last.set(beginning, code);
    return code;
  });
}
