/** In French, nobody and one are singular. */
const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;

/** How people live their part: on a phone, and beside what the project's own traces tell. */
export const projectParticipation = {
  title: 'Votre parole compte ?',
  hint: 'Dites comment vous vivez le projet. Personne ne sait qui répond quoi.',
  lead: 'Cinq phrases. Pour chacune, dites si c’est vrai pour vous. Personne ne voit qui a répondu quoi.',
  college: 'Vous parlez pour',
  collegeMissing: 'Choisissez d’abord un collège.',
  send: 'Envoyer mes réponses',
  change: 'Changer mes réponses',
  back: 'Retirer mes réponses',
  missing: 'Répondez au moins à une phrase.',
  noted: 'Vos réponses sont notées. Vous pouvez les changer.',
  group: 'Ce que disent les gens',
  none: 'Les réponses se montrent quand cinq personnes ont répondu. Elles changent toujours par cinq au moins.',
  refreshed: 'Ces nombres changent quand cinq personnes de plus ont répondu.',
  noAnswer: 'Pas assez de réponses.',
  favourable: (yes: number, people: number) => `${yes} sur ${people} disent oui ou plutôt oui.`,
  computed: 'Ce que montre le projet',
  differ: {
    notKnown: '',
    same: '',
    computedHigher: 'Ici, le projet a fait sa part, mais les gens ne le sentent pas.',
    feltHigher: 'Ici, les gens le sentent, mais le projet le montre peu.',
  },
  collegesDiffer: 'Les collèges ne le vivent pas pareil. C’est un résultat : parlez-en.',
  figures: {
    heard: (part: number, whole: number) =>
      `${many(part, 'proposition retenue', 'propositions retenues')} sur ${whole} qui ${whole < 2 ? 'a' : 'ont'} une réponse.`,
    freeToSpeak: (part: number, whole: number) =>
      `Collèges présents aux ateliers : ${part} fois sur ${whole} possibles.`,
    toldWhatBecame: (part: number, whole: number) =>
      `${many(part, 'proposition', 'propositions')} sur ${whole} ${part < 2 ? 'a' : 'ont'} une réponse avec sa raison.`,
    notDecidedBefore: (part: number, whole: number) =>
      `${many(part, 'décision prise', 'décisions prises')} en atelier, ou à partir d’une proposition, sur ${whole}.`,
    understood: () => '',
  },
  noFigure: 'Le projet ne le compte pas.',
  nothingYet: 'Rien à compter pour l’instant.',
} as const;
