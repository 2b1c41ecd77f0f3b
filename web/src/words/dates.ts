const nbsp = '\u00a0';

// A bare day is read at noon, so that no time zone moves it. French says « 1er », and only of the first.
function written(day: string, format: Intl.DateTimeFormatOptions): string {
  return new Date(day.length === 10 ? `${day}T12:00` : day)
    .toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', ...format })
    .replace(/(^| )1 (?=\D)/, '$11er ')
    .replace(/ (?=\d{4}$)/, nbsp);
}

/** « mardi 24 novembre 2026 », from a day (`2026-11-24`) or an instant. */
export const longDate = (day: string) => written(day, { weekday: 'long', year: 'numeric' });

/** « 24 novembre 2026 » */
export const shortDate = (day: string) => written(day, { year: 'numeric' });

/** « mardi 24 novembre », when the year goes without saying. */
export const dayOfYear = (day: string) => written(day, { weekday: 'long' });
