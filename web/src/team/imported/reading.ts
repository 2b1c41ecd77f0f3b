import { importedNames, importedValues } from '../../words/team-imported';
import { shortDate } from '../../words/dates';

/** A value of an imported file, as JSON gives it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

/** Finds what an identifier stands for, in words; nothing when it is not known. */
export type NameOf = (id: string) => string | undefined;

/** The fields that name a thing, in order of preference. */
const titles = ['title', 'label', 'topic', 'text', 'axis'];
const hidden = ['id', 'code', 'fictional', 'adaptedFrom', 'visibility', 'schemaVersion'];

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing to read: absent, empty, or a list or thing of such. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isObject(value) && Object.values(value).every(isEmpty);
}

/** The field under whose words a thing is known, if it has one. */
export const titleKey = (thing: JsonObject): string | undefined =>
  titles.find((key) => typeof thing[key] === 'string' && thing[key]);

/** The fields worth reading, with their French names; one that has no name is not shown rather than shown in English. */
export function fieldsOf(thing: JsonObject, without?: string): { key: string; name: string; value: Json }[] {
  return Object.entries(thing).flatMap(([key, value]) => {
    const name = importedNames[key];
    return name === undefined || key === without || hidden.includes(key) || isEmpty(value)
      ? []
      : [{ key, name, value }];
  });
}

/** A simple value in French: dates, numbers, yes and no, known words, names of things. */
export function sayValue(key: string, value: string | number | boolean, nameOf: NameOf): string {
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non';
  if (typeof value === 'number') return key.endsWith('Percent') ? `${value} sur 100` : sayNumber(key, value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shortDate(value);
  return importedValues[key]?.[value] ?? importedValues.anywhere?.[value] ?? nameOf(value) ?? value;
}

const number = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 });

function sayNumber(key: string, value: number): string {
  if (key.endsWith('Year')) return `${value}`;
  return key.endsWith('Euro') ? `${number.format(value)}\u00a0€` : number.format(value);
}

/** Gathers what every identifier of a project stands for. */
export function namesIn(parts: readonly Json[]): Map<string, string> {
  const names = new Map<string, string>();
  const visit = (value: Json): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isObject(value)) return;
    const key = titleKey(value);
    if (typeof value.id === 'string' && key) names.set(value.id, String(value[key]));
    Object.values(value).forEach(visit);
  };
  parts.forEach(visit);
  return names;
}
