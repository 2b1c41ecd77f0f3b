/** « novembre 2026 », from `2026-11`. */
export const monthOf = (month: string) =>
  new Date(`${month}-15T12:00`).toLocaleDateString('fr-FR', { month: 'long', year: 'numeric' });

/** The territories that have practices. */
export const territoriesWords = {
  lead: 'Où trouver des pratiques. Choisissez un territoire pour lire les siennes.',
  caption: 'Territoires et leurs pratiques publiées',
  columns: {
    territory: 'Territoire',
    department: 'Département',
    practices: 'Pratiques',
    latest: 'La dernière',
  },
  empty: 'Pas encore de territoire',
  emptyText: 'Ils viennent ici avec leurs pratiques publiées.',
} as const;

/** What was published, month by month. */
export const monthWords = {
  lead: 'Ce qui a été publié, mois par mois.',
  months: 'Autres mois',
  to: (month: string) => {
    const name = monthOf(month);
    return name.charAt(0).toUpperCase() + name.slice(1);
  },
  empty: (month: string) => `Aucune pratique publiée en ${month}.`,
  feed: 'Suivre les nouvelles (Atom)',
  feedText: 'Votre lecteur de fils vous prévient à chaque pratique.',
} as const;

/** The collections of practices that there are already. */
export const sourcesWords = {
  lead: 'D’autres banques de pratiques existent déjà. Regardez-y avant d’écrire.',
  caption: 'Banques de pratiques',
  columns: { name: 'Nom', holder: 'Tenue par', method: 'Méthode', access: 'Accès', licence: 'Licence' },
  earlier: 'démarche terminée',
  empty: 'Pas encore de source',
  emptyText: 'Un relais ou la maison peut en ajouter.',
  add: 'Ajouter une source',
  addDo: 'Ajouter',
  name: 'Nom',
  nameMissing: 'Écrivez le nom.',
  holder: 'Tenue par',
  holderMissing: 'Écrivez qui la tient.',
  method: 'Méthode',
  methodHint: 'Comment elle recueille et relit. Si vous voulez.',
  access: 'Accès',
  licence: 'Licence',
  link: 'Adresse',
  linkHint: 'Elle commence par https://. Si vous voulez.',
  isEarlier: 'C’est une démarche plus ancienne, terminée',
  state: 'État',
  remove: (name: string) => `Retirer « ${name} »`,
  removeQuestion: 'Retirer cette source ?',
  removeText: 'Elle ne sera plus dans la liste.',
} as const;
