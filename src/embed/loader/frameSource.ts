/**
 * The embed page's address from `src`, or, without one, beside the script. `null` where there is neither, or where it is no web
 * address: `javascript:` in an attribute must not run.
 */
export function frameSource(src: string | null, base: string, script: string | null): URL | null {
  if (src === null && script === null) return null;
  try {
    const address = src === null ? new URL('embed.html', script ?? base) : new URL(src, base);
    return /^https?:$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}
