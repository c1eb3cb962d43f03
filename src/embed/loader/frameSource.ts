/**
 * The embed page's address from `src`, or, without one, beside the script. `null` where there is neither, or where it is no web
 * address: `javascript:` in an attribute must not run.
 */
export function frameSource(src: string | null, base: string, script: string | null): URL | null {
  try {
    const address = new URL(src ?? 'embed.html', src === null ? (script ?? '') : base);
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}
