/** The origins in a list that people write, separated by commas or spaces; what is no http or https origin is left out. */
export function allowedOrigins(text: string): ReadonlySet<string> {
  const origins = text.split(/[\s,]+/).flatMap((part) => {
    if (!/^https?:\/\//.test(part) || !URL.canParse(part)) return [];
    const { origin } = new URL(part);
    return [origin];
  });
  return new Set(origins);
}
