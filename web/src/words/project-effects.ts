import type { ReadingItem } from '../contract';

const number = new Intl.NumberFormat('fr');

/** What was seen since the project began, on a phone. */
export const projectEffects = {
  title: 'Ce que l’on n’attendait pas',
  none: 'Personne n’a encore rien dit.',
  add: 'Dire ce que l’on n’attendait pas',
  write: 'Qu’est-il arrivé ?',
  sent: 'C’est ajouté.',
  mine: 'Vous avez écrit cela.',
  withdraw: 'Retirer',
  withdrawOf: (text: string) => `Retirer « ${text} »`,
  readings: 'Ce que l’on regarde',
  readingsNone: 'Rien n’est encore relevé.',
  source: (text: string) => `D’où cela vient : ${text}`,
  collected: (college: string) => `Recueilli par : ${college}`,
  figure: (value: number, unit: string | null) => [number.format(value), unit].filter(Boolean).join(' '),
  kinds: {
    level: '',
    number: '',
    story: 'Un récit : ',
    quote: 'Une parole : ',
    drawing: 'Un dessin qui montre : ',
  } satisfies Record<ReadingItem['kind'], string>,
  before: (count: number) => `Voir avant (${count})`,
} as const;
