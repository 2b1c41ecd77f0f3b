import type { ReachedBy, Role } from '../contract';

const reachedBy: Record<ReachedBy, string> = {
  phone: 'par téléphone',
  visit: 'en visite',
  meeting: 'en réunion',
};

/** Who is in a project: colleges, team, seats. */
export const teamPeople = {
  participants: {
    title: 'Participants',
    lead: 'Les collèges, l’équipe, et les places des personnes venues aux ateliers.',
    colleges: 'Collèges et groupe de pilotage',
    balanced: 'Équilibré : chaque collège a sa juste part.',
    unbalanced: 'Déséquilibre :',
    tooMany: (college: string) => `trop de places pour « ${college} »`,
    tooFew: (college: string) => `pas assez de places pour « ${college} »`,
    size: (members: number) => `Le groupe de pilotage compte ${members} places.`,
    unusual: 'On conseille une quinzaine de places, entre 12 et 18.',
    seats: (count: number) => `${count} ${count < 2 ? 'place' : 'places'}`,
    target: (count: string) => `part juste : ${count}`,
    people: (count: number) => `${count} personnes dans le projet`,
    addCollege: 'Ajouter un collège',
    editCollege: (college: string) => `Modifier « ${college} »`,
    label: 'Nom du collège',
    labelMissing: 'Donnez un nom au collège.',
    plainLabel: 'Le nom en mots simples',
    coreSeats: 'Places dans le groupe de pilotage',
    share: 'Part visée, en pour cent',
    shareHint: 'Vide : la même part pour chaque collège.',
    seatsWrong: 'Un nombre entre 0 et 100.',
    removeCollege: 'Retirer ce collège',
    removeQuestion: 'Retirer ce collège ?',
    removeText: 'Il n’est possible de le retirer que si personne n’y est.',
    team: 'Équipe',
    you: 'vous',
    unnamed: 'Sans nom',
    since: (day: string) => `depuis le ${day}`,
    roles: {
      facilitator: 'Anime',
      coFacilitator: 'Co-anime',
      professional: 'Professionnel·le : écrit la charte et les fiches avec les autres',
      observer: 'Observe',
      official: 'Répond pour une institution',
    },
    role: (name: string) => `Rôle de ${name}`,
    removeMember: 'Retirer',
    removeMemberQuestion: (name: string) => `Retirer ${name} de l’équipe ?`,
    removeMemberText: 'Cette personne n’entrera plus dans le projet. Ce qu’elle a fait reste.',
    invite: 'Inviter quelqu’un',
    inviteRole: 'Son rôle',
    inviteDo: 'Faire un lien',
    inviteLink: 'Lien à donner',
    inviteNote: 'Ce lien sert une fois. Il ne sera plus montré : copiez-le maintenant.',
    inviteAgain: 'Inviter une autre personne',
    pending: (count: number) => {
      const what = count === 1 ? 'invitation attend' : 'invitations attendent';
      return `${count} ${what} une réponse.`;
    },
    seatsTitle: 'Places',
    seatsLead: 'Une personne a perdu son téléphone ? Donnez-lui son code : elle retrouve sa place.',
    seatsEmpty: 'Personne n’est encore entré dans un atelier.',
    find: 'Chercher un prénom',
    findNone: 'Aucune place avec ce prénom.',
    workshop: 'Atelier',
    allWorkshops: 'Tous les ateliers',
    noName: 'Sans prénom',
    tookAt: (day: string, time: string) => `arrivée le ${day} à ${time}`,
    assisted: (helper: string, by: ReachedBy) => `Porte-voix : ${helper}, ${reachedBy[by]}`,
    recall: 'Code de retour',
    cancelled: 'Annulée',
    manage: (who: string) => `Gérer la place : ${who}`,
    move: 'Dans le collège',
    moveDo: 'Changer de collège',
    cancelSeat: 'Annuler la place',
    cancelQuestion: 'Annuler cette place ?',
    cancelText: 'Le téléphone ne pourra plus répondre. Ce qu’il a donné reste compté.',
    erase: 'Effacer ce qu’elle a dit',
    eraseQuestion: 'Effacer tout ce que cette personne a dit ?',
    eraseText:
      'Son prénom et ses idées sont effacés pour toujours, dans le compte rendu aussi. Ses votes restent comptés.',
  },
} as const;

/** The roles that somebody of the team may hold. */
export type TeamRole = Extract<Role, keyof typeof teamPeople.participants.roles>;
