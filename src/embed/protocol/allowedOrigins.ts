/** The origins in a list that people write, separated by commas or spaces; what is no http or https origin is left out. */
export function allowedOrigins(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\s,]+/).flatMap((part) => (/^https?:\/\//.test(part) ? originOf(part) : [])));
}

function originOf(address: string): readonly string[] {
  // `URL.canParse` came with Safari 17.
  try {
    return [new URL(address).origin];
  } catch {
    return [];
  }
}
