import type { Role } from '../contract';

/** Practices of the library that the plan cites. It loads with the pages of the plan. */
export const teamCitations = {
  title: 'Pratiques citées',
  hint: 'Des expériences publiées dans la bibliothèque, qui éclairent le travail d’ici.',
  none: 'Aucune pratique n’est encore citée.',
  gone: 'Retirée de la bibliothèque',
  on: (day: string, who: string) => `Citée le ${day}${who && `, ${who}`}`,
  as: {
    facilitator: 'par l’animation',
    coFacilitator: 'par l’animation',
    professional: 'par l’équipe professionnelle',
  } as Partial<Record<Role, string>>,
  takeBackOf: (title: string) => `Ne plus citer : ${title}`,

  open: 'Chercher une pratique',
  close: 'Fermer la recherche',
  search: 'Chercher dans la bibliothèque',
  searchHint: 'Un mot suffit. Sans mot, vous voyez toutes les pratiques de la liste choisie.',
  around: 'Autour de quel obstacle',
  linkedHint: (texts: string) => `Les obstacles reliés ici viennent d’abord : ${texts}`,
  linked: (family: string) => `${family} (relié ici)`,
  anyObstacle: 'Tous les obstacles',
  go: 'Chercher',
  found: (count: number) => (count === 1 ? '1 pratique publiée' : `${count} pratiques publiées`),
  shown: (count: number) => `Voici les ${count} premières. Un mot de plus en laisse moins.`,
  nothing: 'Aucune pratique publiée ne répond à cette recherche.',
  nothingText: 'Essayez un autre mot, ou « Tous les obstacles ».',
  signal: 'Vous en connaissez une : signalez-la.',
  cite: 'Citer cette pratique',
  citeOf: (title: string) => `Citer cette pratique : ${title}`,
  already: 'Déjà citée',
  alreadyOf: (title: string) => `Déjà citée : ${title}`,
  why: 'Ce qu’elle éclaire ici, en une phrase',
  whyHint: 'Les décideurs la lisent dans la note.',
  whyMissing: 'Écrivez une phrase : sans elle, on ne sait pas pourquoi lire cette pratique.',
} as const;
