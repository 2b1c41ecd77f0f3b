/** What somebody looks for in the catalogue; the address says it, so that it can be kept, sent, and come back to. */
export const fields = {
  q: 'q',
  form: 'forme',
  territory: 'territoire',
  theme: 'theme',
  family: 'frein',
  lever: 'levier',
  state: 'etat',
  page: 'page',
} as const;

export type Field = keyof typeof fields;
export type Asked = Readonly<Record<Field, string>>;

export const nothing: Asked = {
  q: '',
  form: '',
  territory: '',
  theme: '',
  family: '',
  lever: '',
  state: '',
  page: '',
};

/** Reads what is looked for from the address. */
export function readAsked(query: string): Asked {
  const found = new URLSearchParams(query);
  const entries = (Object.keys(fields) as Field[]).map((field) => [field, found.get(fields[field]) ?? '']);
  return Object.fromEntries(entries) as Asked;
}

/** The same, as the address says it. */
export function writeAsked(asked: Asked): Record<string, string> {
  const entries = (Object.keys(fields) as Field[]).map((field) => [fields[field], asked[field].trim()]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** Whether anything is looked for, besides the page of the list. */
export const isAsking = (asked: Asked) =>
  (Object.keys(fields) as Field[]).some((field) => field !== 'page' && asked[field].trim() !== '');
