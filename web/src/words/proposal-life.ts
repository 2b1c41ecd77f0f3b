import type { ProposalStage, ProposalTie } from '../contract';

/** The steps of a proposal's life, in the same words for everyone. */
export const proposalLife = {
  title: 'Ce qu’on en fait',
  stages: {
    received: 'Reçue',
    read: 'Lue',
    grouped: 'Réunie à d’autres',
    debated: 'Débattue',
    retained: 'Retenue',
    setAside: 'Pas retenue',
    action: 'Une action commence',
    done: 'L’action est faite',
  } satisfies Record<ProposalStage, string>,
  relayed: (college: string) => `Transmise par : ${college}`,
  promised: (institution: string, day: string) => `${institution} répondra le ${day}.`,
  late: (institution: string, day: string) => `${institution} devait répondre le ${day}.`,
  answer: 'La réponse',
  answeredBy: (institution: string) => `Réponse : ${institution}`,
  waiting: 'La réponse n’est pas encore donnée.',
  ties: {
    author: 'Vous l’avez proposée',
    supporter: 'Vous l’avez soutenue',
    opponent: 'Vous étiez contre',
  } satisfies Record<ProposalTie, string>,
} as const;
