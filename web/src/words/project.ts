/** The whole project on a phone: what one needs to find it, and while it comes. */
export const project = {
  title: 'Le projet',
  hint: 'Tout ce qui se prépare, en dehors de l’atelier.',
  library: 'Des pratiques d’ailleurs',
  libraryHint: 'Ce que d’autres ont essayé, étape par étape',
  back: 'Retour à l’atelier',
  answers: 'Une proposition a une nouvelle réponse.',
  paperComes: 'Cela arrive.',
  paperLost: 'Cela n’arrive pas. Vérifiez le réseau.',
} as const;
