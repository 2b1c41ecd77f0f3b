/** What residents think of the project, on their phone. */
export const projectOpinions = {
  ask: 'Donner mon avis',
  given: 'Mes réponses',
  where: 'Où suis-je ?',
  lead: 'Une carte à la fois. Personne ne voit ce que vous répondez.',
  nextComes: 'La suite arrive…',
  noGiven: 'Vous n’avez pas encore répondu.',
  noGivenText: 'Vos réponses viendront ici. Vous pourrez les changer.',
  answered: (answer: string, important: boolean) =>
    `Votre réponse : ${answer}${important ? ', important pour vous' : ''}.`,
  change: 'Changer',
  changeOf: (card: string) => `Changer ma réponse : ${card}`,
  takeBack: 'Retirer',
  takeBackOf: (card: string) => `Retirer ma réponse : ${card}`,
  changed: 'Votre réponse est à jour.',
  inGroup: (letter: string) => `Vos réponses ressemblent à celles du groupe ${letter}.`,
  onlyYou: 'Vous seul voyez cette place.',
  missing: (cards: number) =>
    `Répondez encore à ${cards} ${cards < 2 ? 'carte' : 'cartes'} pour trouver votre place.`,
  notYet: 'Votre place viendra quand la carte sera refaite : elle l’est quand 5 personnes ont répondu.',
  readOnly: 'Ce téléphone ne fait que lire. Répondez avec celui où vous avez continué.',
} as const;
