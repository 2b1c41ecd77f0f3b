import type { ConsentStage, RemarkKind } from '../contract';

const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;

/** Consent in rounds, for who runs the workshop. */
export const consentTeam = {
  stages: 'Les étapes du tour',
  /** What the person who leads does at each stage. */
  help: {
    presentation: 'La personne qui porte le texte le lit à voix haute.',
    clarification: 'On demande pour comprendre. On ne donne pas encore son avis.',
    reactions: 'Chacun dit ce que le texte lui fait, à son tour. On ne répond pas.',
    amendment: 'La personne qui porte le texte le change, ou le garde. Écrivez la nouvelle version.',
    objections: 'Chacun répond. Une objection a une raison. On cherche ensemble à la lever.',
    concluded: 'Écrivez ce que le groupe décide.',
  } satisfies Record<ConsentStage, string>,
  /** The next gesture, by the stage it goes to. */
  go: {
    presentation: 'Présenter le texte',
    clarification: 'Passer aux questions',
    reactions: 'Passer aux ressentis',
    amendment: 'Améliorer le texte',
    objections: 'Demander les objections',
    concluded: 'Conclure',
  } satisfies Record<ConsentStage, string>,
  text: 'Le texte',
  amend: 'La nouvelle version du texte',
  amendHint: 'Écrivez le texte en entier.',
  keep: 'Garder cette version',
  changed: 'Ce qui change',
  sameText: 'Le texte est le même qu’avant.',
  dictate: {
    question: 'Une question dite à voix haute',
    reaction: 'Un ressenti dit à voix haute',
    objection: 'Une objection dite à voix haute : pourquoi ?',
  } satisfies Record<RemarkKind, string>,
  why: 'Pourquoi ? Ce que la personne dit',
  whyMissing: 'Écrivez d’abord pourquoi.',
  from: 'De quel collège',
  fromNobody: 'Ne pas le dire',
  add: 'Ajouter',
  hide: 'Cacher',
  show: 'Montrer',
  hidden: 'Cachée au groupe',
  dictated: 'Dite à voix haute',
  lift: 'Lever cette objection',
  liftHint: 'Quand son auteur le dit à voix haute.',
  notShown: 'Ce qui est écrit reste caché jusqu’à ce que vous le montriez.',
  showAll: 'Montrer au groupe',
  nothing: {
    question: 'Pas encore de question.',
    reaction: 'Pas encore de ressenti.',
    objection: 'Pas d’objection.',
  } satisfies Record<RemarkKind, string>,
  standing: (count: number) =>
    count === 0 ? 'Plus aucune objection.' : `${many(count, 'objection', 'objections')} en discussion.`,
  earlier: (round: number) => `Tour ${round}`,
  decide: 'Noter la décision',
  decided: 'La décision est notée.',
} as const;
