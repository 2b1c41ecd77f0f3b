/** In French, nobody and one person are singular. */
const persons = (count: number) => `${count} ${count < 2 ? 'personne' : 'personnes'}`;

/** The words that every screen shares. */
export const common = {
  close: 'Fermer',
  notice: { info: 'À savoir.', success: 'C’est fait.', warning: 'Attention.', danger: 'Problème.' },
  people: {
    among: (count: number, total: number) => `${persons(count)} sur ${total}`,
    each: (each: number) => `1 point dessiné pour ${each} personnes`,
  },
  words: (count: number) => {
    const easy = count > 12 ? 'essayez plus court' : 'facile à lire';
    return count === 0 ? 'Pas encore de mot' : `${count} ${count === 1 ? 'mot' : 'mots'}, ${easy}`;
  },
  results: { show: 'Lire en tableau', option: 'Choix', result: 'Résultat', people: 'Personnes' },
  timer: {
    label: 'Temps conseillé',
    over: 'Encore un peu ?',
    hiding: { hide: 'Cacher', show: 'Montrer', what: 'le temps' },
  },
  recall: { label: 'Votre code de retour' },
  moods: { sun: 'Soleil', cloud: 'Nuage', rain: 'Pluie', storm: 'Orage' },
  faces: { happy: 'Content', neutral: 'Moyen', unhappy: 'Pas content' },
  positions: {
    agree: 'D’accord',
    disagree: 'Pas d’accord',
    doubt: 'J’ai un doute',
    for: 'Pour',
    forWithReservation: 'Pour, avec une réserve',
    against: 'Contre',
    noOpinion: 'Sans avis',
  },
  consents: {
    agree: 'D’accord',
    canLiveWith: 'Je peux vivre avec',
    objection: 'J’ai une objection',
  },
  colleges: {
    persons: 'Personnes concernées',
    professionals: 'Professionnels',
    associations: 'Associations',
    institutions: 'Institutions',
    elected: 'Élus',
  },
} as const;
