import type { ExportedFile } from '../utils/core/views/exports/export-reading';

/** Browsers read the address some time after the click. */
const REVOKE_AFTER_MS = 60_000;

/** Hands a file to the reader as a download; no permission is needed for what the page itself made. */
export function saveFile({ name, mediaType, content }: ExportedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
}
