import type { Criterion, EvaluationNoteState, NoteSubject } from '../contract';

/** Notes of the evaluation, said the same on the phone and on the desk. */
export const evaluationNotes = {
  banner: 'On évalue l’action, jamais les personnes.',
  subjects: {
    project: 'Tout le projet',
    process: 'Notre façon de faire ensemble',
    action: 'Une action',
  } satisfies Record<NoteSubject, string>,
  /** By what one looks, as one would ask it. */
  criteria: {
    relevance: 'Est-ce que cela répond à un besoin ?',
    effectiveness: 'Est-ce que cela marche ?',
    impact: 'Qu’est-ce que cela change ?',
    participation: 'Est-ce que chacun a sa place ?',
    powerToAct: 'Est-ce que nous pouvons agir davantage ?',
    socialBond: 'Est-ce que cela crée des liens ?',
    dignity: 'Est-ce que chacun est respecté ?',
    partnership: 'Est-ce que l’on travaille bien ensemble ?',
    practiceTransformation: 'Qu’est-ce qui change dans notre façon de travailler ?',
    usefulness: 'Est-ce que cela sert ?',
    coherence: 'Est-ce que tout va dans le même sens ?',
    efficiency: 'Est-ce que cela vaut le temps et l’argent ?',
    sustainability: 'Est-ce que cela va durer ?',
    unexpectedEffects: 'Qu’est-il arrivé que l’on n’attendait pas ?',
  } satisfies Record<Criterion, string>,
  states: {
    published: 'Tout le monde peut le lire.',
    held: 'En attente : l’équipe le lit d’abord.',
    aside: 'L’équipe ne le montre pas.',
  } satisfies Record<EvaluationNoteState, string>,
  reason: (text: string) => `Pourquoi : ${text}`,
  /** An action that was taken out since. */
  goneAction: 'Une action retirée depuis',
  processOf: (title: string) => `Notre façon de faire : ${title}`,
  fromNobody: 'Collège non précisé',
  on: (day: string) => `le ${day}`,
  covered: {
    title: 'Qui a donné son avis',
    took: (notes: number | null) =>
      notes === null ? 'moins de 5 avis' : notes === 0 ? 'aucun avis' : `${notes} avis`,
    missing: 'Les personnes qui vivent ici n’ont rien dit encore.',
    missingText: 'Sans elles, l’évaluation n’est pas complète.',
    warning: 'À savoir',
  },
  together: 'Ce que chaque collège en dit',
  none: 'Personne n’a encore donné son avis.',
} as const;
