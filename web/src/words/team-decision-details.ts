import type { DecisionResult } from '../contract';

/** On what a decision stands: read and written on the page of decisions alone, and loaded with it. */
export const decisionDetails = {
  openOf: (text: string) => `Dire sur quoi repose la décision : ${text}`,
  title: 'Sur quoi repose cette décision',
  result: 'Résultat',
  results: {
    adopted: 'Adopté',
    adoptedWithChanges: 'Adopté avec des changements',
    postponed: 'Reporté',
    rejected: 'Pas retenu',
  } satisfies Record<DecisionResult, string>,
  decidedBy: 'Qui décide',
  decidedByHint: 'Une instance ou un rôle, jamais le nom d’une personne.',
  decidedByMissing: 'Dites qui décide.',
  level: 'Ce qui était annoncé avant',
  levelHint: 'Ce que la parole des personnes devait peser.',
  noLevel: 'Rien n’était annoncé',
  basis: 'Sur quelle base',
  basisHint: 'Un vote, un avis, un débat.',
  differences: 'Ce qui change par rapport à la proposition',
  differencesHint: 'Et pourquoi. Laissez vide si rien ne change.',
  dissents: 'Désaccords',
  dissentsHint: 'Avec les mots de la personne. Jamais son nom.',
  dissent: (number: number) => `Désaccord ${number}`,
  addDissent: 'Ajouter un désaccord',
  said: (text: string) => `« ${text} »`,
  erased: 'Ce texte a été effacé.',
  removeDissent: (number: number) => `Retirer le désaccord ${number}`,
  reviewOn: 'À revoir le',
  reviewHint: 'Si une date est fixée.',
  reviewDue: 'À revoir',
} as const;
