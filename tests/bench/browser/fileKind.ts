export const FILE_KINDS = ['html', 'script', 'style', 'data', 'image', 'font'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a response was for, by its content type and address. */
export function fileKind(contentType: string, address: string): FileKind {
  if (contentType.includes('html')) return 'html';
  if (/javascript|ecmascript/.test(contentType) || /\.m?js($|\?)/.test(address)) return 'script';
  if (contentType.includes('css')) return 'style';
  if (contentType.startsWith('image/')) return 'image';
  if (/font|woff/.test(contentType)) return 'font';
  return 'data';
}
