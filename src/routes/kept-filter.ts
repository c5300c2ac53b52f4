/** The filter of the list for this visit: whoever comes back to the list finds it as it was. */
const key = 'filter';

/** `?niveau=B1`, or nothing. */
export function keepFilter(search: string): void {
  try {
    sessionStorage.setItem(key, search);
  } catch {
    // The list is whole next time.
  }
}

export function keptFilter(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
