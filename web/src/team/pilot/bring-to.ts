/** Brings a place of the step into sight, and the keyboard with it. */
export function bringTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
