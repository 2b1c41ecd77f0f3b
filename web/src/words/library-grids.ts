import type { GridSaid } from '../contract';

/** The questions of the library's two grids, by their codes. */
export const grids = {
  criteria: 'Pourquoi c’est une intervention collective',
  review: 'Comment la fiche a été relue',
  said: { yes: 'Oui', no: 'Non', notSaid: 'Sans réponse' } satisfies Record<GridSaid, string>,
  collective: {
    shared: 'Elle répond à ce que plusieurs personnes vivent.',
    actors: 'Les personnes concernées y agissent.',
    decides: 'Les personnes concernées y décident.',
    partners: 'Plusieurs sortes d’acteurs la portent ensemble.',
    rooted: 'Elle est ancrée dans un lieu.',
    power: 'Elle augmente le pouvoir d’agir des personnes.',
    noFile: 'Elle ne tient aucun dossier sur chaque personne.',
  },
  reading: {
    C1: 'La fiche a un résumé, une carte d’identité et un récit.',
    C2: 'Les mots-clés et le territoire sont remplis.',
    C3: 'La fiche dit les étapes et les savoir-faire.',
    C4: 'La fiche donne la parole aux personnes concernées.',
    C5: 'La fiche dit ce que d’autres territoires peuvent en apprendre.',
    C6: 'Personne n’est reconnaissable sans son accord.',
    C7: 'Les difficultés sont dites, pas seulement les réussites.',
    C8: 'Une personne concernée a relu la fiche.',
  },
} as const;
