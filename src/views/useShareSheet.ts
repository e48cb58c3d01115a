/** What is handed to the system's share sheet. */
export interface Sheet {
  title: string;
  url: string;
}

/** `closed`: the reader closed the sheet, and wants to hear nothing about it. */
export type SheetOutcome = 'shared' | 'closed' | 'failed';

/** Opens the system's share sheet, inside a click; null where there is none, or where it refuses this. */
export function useShareSheet(sheet: Sheet): (() => Promise<SheetOutcome>) | null {
  // Where there is no browser there is none either: drawings of this list are also made without one.
  if (typeof navigator === 'undefined' || !('share' in navigator) || !navigator.canShare?.({ ...sheet }))
    return null;
  return async () => {
    try {
      await navigator.share({ ...sheet });
      return 'shared';
    } catch (error) {
      return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'failed';
    }
  };
}
