import type { ActionStatus } from '../contract';

/** The action plan as residents read it on their phone. */
export const projectPlan = {
  none: 'Il n’y a pas encore d’action.',
  noneText: 'Quand une action se prépare, vous la lisez ici.',
  all: 'Toutes les actions',
  number: (number: number) => `Action ${number}`,
  who: (role: string) => `Qui s’en occupe : ${role}`,
  nobody: 'Personne ne s’en occupe encore.',
  until: (day: string) => `Pour le ${day}`,
  noDate: 'La date n’est pas encore dite.',
  past: (days: number) => `La date est passée de ${days} ${days < 2 ? 'jour' : 'jours'}.`,
  steps: 'Les étapes',
  done: 'fait',
  next: (label: string) => `Prochaine étape : ${label}`,
  more: 'Lire la suite',
  why: 'Pourquoi',
  last: 'Les dernières nouvelles',
  cited: 'Des pratiques d’ailleurs qui nous inspirent',
  groups: {
    inProgress: 'En cours',
    planned: 'Bientôt',
    proposed: 'Proposé',
    completed: 'Terminé',
    stopped: 'Arrêté',
  },
  statuses: {
    proposed: 'Proposée',
    ready: 'Prête',
    planned: 'Programmée',
    inProgress: 'En cours',
    completed: 'Terminée',
    stopped: 'Arrêtée',
  } satisfies Record<ActionStatus, string>,
} as const;
