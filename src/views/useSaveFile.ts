/** Saves a file that was made in the page, under a name of its own. */
export type SaveFile = (content: Blob, name: string) => void;

/** The way to save a file as the browser saves downloads. */
export function useSaveFile(): SaveFile {
  return saveFile;
}

function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has the file by then.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
