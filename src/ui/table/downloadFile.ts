import { downloadBlob } from './downloadBlob.ts';

/** Hands the reader a text as a file. */
export function downloadFile(name: string, type: string, text: string): void {
  downloadBlob(name, new Blob([text], { type }));
}
