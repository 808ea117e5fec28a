type Choice = 'language' | 'theme';

/** A choice of this browser’s, or null; also where its storage is shut. */
export function remembered(choice: Choice): string | null {
  try {
    return localStorage.getItem(`lexgraph-${choice}`);
  } catch {
    return null;
  }
}

/** Keeps a choice where the browser allows it. */
export function remember(choice: Choice, value: string): void {
  try {
    localStorage.setItem(`lexgraph-${choice}`, value);
  } catch {
    // It then holds until the page is closed.
  }
}
