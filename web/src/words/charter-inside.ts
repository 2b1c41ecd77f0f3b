/** The charter as everyone reads it: asked about article by article, then adopted and signed. */
export const charterInside = {
  askedNoMore: 'Le vote sur la charte est fini.',
  lead: 'Lisez chaque article. Dites si vous pouvez vivre avec.',
  noteName: 'Votre prénom n’est pas montré.',
  question: 'Que dites-vous de cet article ?',
  article: (place: number, total: number) => `Article ${place} sur ${total}`,
  next: 'Article suivant',
  before: 'Article d’avant',
  all: 'Tous les articles',
  done: (answered: number, total: number) => `Vous avez répondu à ${answered} sur ${total}.`,
  allDone: 'Vous avez répondu à tous les articles. Merci.',
  answered: 'Votre réponse est reçue. Vous pouvez changer.',
  notAnswered: 'Pas encore de réponse',
  yours: (answer: string) => `Votre réponse : ${answer}`,
  liftedByTeam: 'Votre objection est levée.',
  agreed: (note: string) => `Ce qui a été convenu : ${note}`,
  adopted: (day: string) => `La charte est adoptée depuis le ${day}.`,
  expired: 'Cette charte n’est plus en vigueur.',
  review: (day: string) => `On la relit ensemble le ${day}.`,
  counts: (counts: string) => `Réponses du groupe : ${counts}`,
  count: {
    agree: (count: number) => `${count} d’accord`,
    canLiveWith: (count: number) => many(count, 'peut vivre avec', 'peuvent vivre avec'),
    objection: (count: number) => many(count, 'objection', 'objections'),
  },
  signatures: 'Qui a signé',
  nobodySigned: 'Personne n’a encore signé.',
  signatureErased: 'Signature effacée',
  signedElsewhere: (people: number) =>
    many(people, 'personne a signé ailleurs', 'personnes ont signé ailleurs'),
  sign: 'Signer la charte',
  signAs: 'À quel titre ?',
  signHint: 'Par exemple : habitante du quartier. N’écrivez pas votre nom.',
  signMissing: 'Écrivez d’abord à quel titre.',
  signed: 'Votre signature est reçue.',
  unsign: 'Retirer ma signature',
} as const;

function many(count: number, one: string, several: string): string {
  return `${count} ${count < 2 ? one : several}`;
}
