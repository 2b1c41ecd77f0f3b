/** What somebody invited for a time reads. */
export const teamVisit = {
  title: 'Ce à quoi vous êtes invité',
  lead: (what: string) => `À titre de : ${what}. Vous lisez, vous ne votez pas.`,
  until: (day: string) => `Votre accès finit le ${day}.`,
  untilClosed: 'Votre accès finit avec ces ateliers.',
  none: 'Rien à lire pour l’instant.',
  noneText: 'Les ateliers auxquels on vous invitait sont finis.',
  wall: 'Voir ce que voit le groupe',
  states: { planned: 'À venir', running: 'En cours', closed: 'Fini' },
  points: 'Vos points',
  steps: 'Le déroulé',
  stepsToCome: (count: number) =>
    `${count} ${count < 2 ? 'étape n’a' : 'étapes n’ont'} pas encore commencé. Vous les lirez ici, à mesure.`,
  waiting: 'Ce point n’a pas encore commencé.',
  ideas: 'Les idées du groupe',
  decisions: 'Les décisions',
} as const;
