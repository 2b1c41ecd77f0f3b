import type { MilestoneItem } from '../contract';

const nbsp = '\u00a0';

/** « 18 h 30 », from `18:30:00`. */
export function hour(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  const rest = minutes === '00' ? '' : `${nbsp}${minutes}`;
  return `${Number(hours)}${nbsp}h${rest}`;
}

/** « 18 h 30 », of an instant, in the reader's own time. */
export function hourOf(instant: string): string {
  const at = new Date(instant);
  return hour(`${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`);
}

/** « 1 h 35 » or « 45 minutes ». */
export function duration(minutes: number): string {
  if (minutes < 60) return `${minutes}${nbsp}${minutes < 2 ? 'minute' : 'minutes'}`;
  return hour(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`);
}

/** Past its day and not done: whatever the file said of it. */
export const isLate = ({ card, status }: Pick<MilestoneItem, 'card' | 'status'>, today: string) =>
  status !== 'done' && card.due < today;

/** The last day of a calendar that starts on `start` and lasts so many months. */
export function endOf(start: string, months: number): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}
