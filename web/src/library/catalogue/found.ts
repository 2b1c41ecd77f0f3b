import type { LibraryResults } from '../../contract';
import { fields, type Asked, type Field } from './asked';

/** A choice that narrows the list, and how many practices it leaves. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** Where the server answers to what is looked for. */
export function addressOf(asked: Asked): string {
  const said = (Object.keys(fields) as Field[]).filter((field) => asked[field].trim());
  return `/library/practices?${new URLSearchParams(said.map((field) => [field, asked[field].trim()])).toString()}`;
}

/** The choices of one filter, those that leave most first. */
export const facetsOf = ({ facets }: LibraryResults, field: Field): Facet[] =>
  (facets ?? []).filter(({ name }) => name === field).sort((one, other) => other.count - one.count);
