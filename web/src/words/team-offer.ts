import type { PracticeState, QuoteStays, SignatoryKind } from '../contract';

const nbsp = '\u00a0';

/** A sheet of the project on its way to the library of practices. */
export const teamOffer = {
  title: 'À la bibliothèque',
  hint: 'D’autres territoires y cherchent des idées. Rien ne paraît sans relecture.',
  offer: 'Proposer à la bibliothèque',
  again: 'La proposer à nouveau',
  incomplete: 'Pour la proposer, il faut un résumé et au moins une étape.',
  lost: (day: string) =>
    `Envoyée le ${day}, mais elle n’est pas arrivée à la bibliothèque. Proposez-la à nouveau.`,
  sent: (day: string) => `Proposée le ${day}.`,
  states: {
    signalled: 'Signalée. Un relais du territoire la lira d’abord.',
    qualified: 'Qualifiée. La fiche s’écrit.',
    documented: 'Fiche écrite. Elle attend sa relecture à la bibliothèque.',
    reviewed: 'Relue. Elle attend d’être publiée.',
    published: 'Publiée. Tout le monde peut la lire.',
    declined: 'Parlez-en avec le relais : il peut encore la retenir.',
    withdrawn: 'Elle a été retirée de la bibliothèque.',
  } satisfies Record<PracticeState, string>,
  readable: (version: number, day: string) => `La version ${version} se lit depuis le ${day}.`,
  reason: 'La raison donnée',
  open: 'La voir dans la bibliothèque',
  rule: {
    first: 'Un relais du territoire la lit, puis la fiche est relue avant de paraître.',
    draft: 'Ce que vous envoyez remplace la fiche de travail de la bibliothèque. Elle sera relue à nouveau.',
    version:
      'La version publiée reste lisible. Ce que vous envoyez devient la version suivante, une fois relu.',
  },
  goes: 'Ce qui part',
  goesText: 'Les champs remplis de la fiche, tels qu’ils sont maintenant.',
  quotes: (count: number) =>
    count === 0
      ? 'Aucune parole.'
      : `${count}${nbsp}${count === 1 ? 'parole, avec l’accord de sa personne' : 'paroles, avec l’accord de chaque personne'}${nbsp}:`,
  stays: 'Ce qui reste ici',
  staysText:
    'La relecture du projet, le texte écrit à plusieurs, l’origine des champs et les noms de l’équipe.',
  why: {
    notAllowed: 'pas d’accord pour la bibliothèque',
    notReadAgain: 'attend une seconde lecture',
    takenBack: 'reprise par sa personne, elle ne revient pas',
  } satisfies Record<QuoteStays, string>,
  kind: 'C’est plutôt…',
  inspires: 'Pourquoi c’est inspirant',
  inspiresHint: 'Qu’est-ce que d’autres pourraient en apprendre ?',
  inspiresMissing: 'Écrivez pourquoi c’est inspirant.',
  asKind: 'Au nom de qui ?',
  as: 'Le nom de l’organisation, ou la fonction',
  asHint: 'Pas de nom de personne.',
  asKinds: {
    organisation: 'Une organisation',
    role: 'Une personne, par sa fonction',
  } satisfies Record<SignatoryKind, string>,
  asMissing: 'Écrivez le nom de l’organisation, ou une fonction.',
  send: 'Envoyer à la bibliothèque',
} as const;
