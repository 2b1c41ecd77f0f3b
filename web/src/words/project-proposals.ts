import type { ProposalStatus } from '../contract';

/** The proposals as residents read them on their phone, outside a workshop. */
export const projectProposals = {
  none: 'Il n’y a pas encore de proposition.',
  noneText: 'Elles naissent dans les ateliers. Vous les lirez ici.',
  all: 'Toutes les propositions',
  search: 'Chercher une proposition',
  searchHint: 'Un mot ou un numéro suffit.',
  go: 'Chercher',
  everything: 'Tout montrer',
  found: (count: number) => (count === 1 ? 'Une proposition trouvée.' : `${count} propositions trouvées.`),
  noneFound: 'Aucune proposition n’a ces mots.',
  noneFoundText: 'Essayez un seul mot, ou un mot plus court.',
  more: 'Afficher la suite',
  number: (number: number) => `Proposition ${number}`,
  answer: 'La réponse :',
  waiting: 'La réponse n’est pas encore donnée.',
  statuses: {
    toBeExamined: 'À examiner',
    adopted: 'Retenue',
    adoptedWithAmendment: 'Retenue en partie',
    merged: 'Réunie avec une autre',
    deferred: 'À l’étude',
    notRetained: 'Pas retenue',
  } satisfies Record<ProposalStatus, string>,
} as const;
