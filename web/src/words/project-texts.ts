import type { TextKind, TextRight } from '../contract';

/** The texts that a resident may read or write from their phone. */
export const projectTexts = {
  all: 'Tous les textes',
  none: 'Aucun texte n’est ouvert pour vous.',
  noneText: 'Quand l’équipe en ouvre un à votre groupe, vous le lisez ou vous l’écrivez ici.',
  gone: 'Ce texte n’est pas ouvert pour vous.',
  kinds: {
    charter: 'Charte',
    actionSheet: 'Fiche action',
    practiceSheet: 'Fiche pratique',
    synthesis: 'Synthèse',
  } satisfies Record<TextKind, string>,
  rights: {
    none: '',
    read: 'Vous pouvez le lire.',
    comment: 'Vous pouvez le lire et faire des remarques.',
    write: 'Vous pouvez l’écrire avec les autres.',
  } satisfies Record<TextRight, string>,
  remarks: {
    title: (count: number) => (count ? `Remarques (${count})` : 'Remarques'),
    none: 'Il n’y a pas encore de remarque.',
    about: (passage: string) => `Sur : « ${passage} »`,
    atCaret: 'Elle se met là où vous étiez dans le texte.',
    label: 'Votre remarque',
    missing: 'Écrivez votre remarque.',
    nowhere: 'Touchez d’abord le texte, là où vous voulez faire une remarque.',
    send: 'Envoyer',
    sending: 'Envoi…',
    received: 'Votre remarque est reçue.',
    lost: 'Votre remarque n’est pas partie. Elle est encore là : envoyez-la de nouveau.',
    mine: 'Vous :',
    see: 'Voir dans le texte',
  },
} as const;
