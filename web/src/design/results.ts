import type { Drawing } from './pictos';

/** What became of one option. */
export interface ResultRow {
  readonly key: string;
  readonly label: string;
  /** Length of the bar, in points or voices. */
  readonly value: number;
  /** « 17 points » */
  readonly valueText: string;
  /** « choisi par 9 personnes sur 20 » */
  readonly peopleText?: string;
  readonly picto?: Drawing;
}

/** The words around the same results read as a table. */
export interface ResultTableWords {
  readonly show: string;
  readonly option: string;
  readonly result: string;
  readonly people: string;
}
