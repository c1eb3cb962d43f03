const NUMBER = /^-?\d{1,7}(\.\d{1,4})?$/;

/** A number as a reader writes it, with a hyphen or a true minus sign, "%" and spaces allowed; `null` where it is none. */
export function readValue(text: string): number | null {
  const plain = text.replace(/[\s%+]/g, '').replace('\u2212', '-');
  return NUMBER.test(plain) ? Number(plain) : null;
}
