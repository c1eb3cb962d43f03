/** Headers of every answer, whatever it is. The Content-Security-Policy is each page's own. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // A reader's place is asked for only by the app's own button.
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
  // Articles of other sites load the loader; readers in a sandboxed frame, whose origin is opaque, load everything.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  // An article that isolates itself takes only frames which do the same, and such a frame only workers which do.
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
