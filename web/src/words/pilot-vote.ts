import type { BallotStatus, LateVoteItem, VoteChannel } from '../contract';
import { vote } from './vote';

/** In French, nobody and one are singular. */
const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;
const people = (count: number) => many(count, 'personne', 'personnes');
const papers = (count: number) => many(count, 'bulletin', 'bulletins');

const status: Record<BallotStatus, string> = {
  prepared: 'Le vote est prêt.',
  open: 'Le vote est ouvert.',
  closed: 'Le vote est fini.',
  published: 'Le résultat est publié.',
};

/** The ways by which people vote: in a line that counts them, and where they are counted in the room. */
const channels: Record<VoteChannel, string> = {
  phone: 'par téléphone',
  tablet: 'sur la tablette',
  paper: 'sur papier',
  hands: 'à main levée',
  assisted: 'par porte-voix',
};

const inTheRoom = {
  paper: {
    title: 'Saisir les papiers',
    people: 'Combien de bulletins ?',
    counted: (count: number) => many(count, 'bulletin papier', 'bulletins papier'),
  },
  hands: {
    title: 'Saisir les mains levées',
    people: 'Combien de personnes ont voté ?',
    counted: (count: number) => many(count, 'personne à main levée', 'personnes à main levée'),
  },
};

const counted = (channel: VoteChannel) => (channel === 'paper' ? inTheRoom.paper : inTheRoom.hands);

const hour = (at: string) =>
  new Date(at).toLocaleTimeString('fr-FR', { hour: 'numeric', minute: '2-digit' }).replace(':', ' h ');

/** A vote in the hands of the person who runs the workshop. */
export const pilotVote = {
  ballot: {
    status,
    reopened: (times: number) => `Rouvert ${times === 1 ? 'une fois' : `${times} fois`}.`,
    options: (count: number) => many(count, 'choix', 'choix'),
    refresh: 'Mettre les choix à jour',
    noOptions: 'Il n’y a pas encore de choix',
    noOptionsText: 'Montrez des idées ou faites des propositions, puis mettez les choix à jour.',
    moreVotes: (votes: number, present: number) =>
      `Il y a ${many(votes, 'vote', 'votes')} pour ${people(present)}. Vérifiez.`,
    onlyTeam: 'Seule l’équipe voit ce résultat. Le groupe le verra quand vous le publierez.',
    live: 'Tout le monde voit ces résultats grandir.',
    counting: 'Les bulletins se comptent. Le résultat arrive dans un instant.',
    reopen: 'Rouvrir le vote',
    staysClosed: 'Un vote secret ne se rouvre pas. Vous pouvez préparer un second tour.',
  },

  rules: {
    title: 'Ce que les personnes lisent',
    makeSecret: 'Rendre ce vote secret',
    makeSecretTitle: 'Rendre ce vote secret ?',
    makeSecretText: [
      'Après la fin, plus rien ne reliera un vote à une personne.',
      'Les résultats ne se verront plus pendant le vote. Le vote ne pourra plus être rouvert.',
      'On ne revient pas en arrière.',
    ],
    tooLate: 'Des personnes ont déjà voté : ce vote ne peut plus devenir secret.',
    hideLive: 'Cacher les résultats',
    hideLiveTitle: 'Cacher les résultats ?',
    hideLiveText: [
      'Plus personne ne verra les résultats avant la publication, pas même vous.',
      'On ne revient pas en arrière.',
    ],
  },

  progress: {
    title: 'Qui a voté',
    voted: (voted: number, present: number) =>
      `${people(voted)} sur ${present} ${voted < 2 ? 'a' : 'ont'} voté`,
    ways: 'Par quel moyen',
    way: (channel: VoteChannel) => channels[channel],
    turnout: 'Par collège',
    line: (voted: number, registered: number) => `${voted} sur ${registered}`,
    and: 'et',
    helpers: 'Porte-voix',
    helper: (name: string | null, voices: number) =>
      `${name ?? 'Une personne de l’équipe'} : ${many(voices, 'voix', 'voix')}`,
    withoutPhone: (votes: number, here: number) =>
      `Il y a ${many(votes, 'vote', 'votes')} sur la tablette, sur papier ou à main levée, pour ${people(here)} sans téléphone. Comptez à nouveau les personnes.`,
  },

  count: {
    counts: 'Votes comptés dans la salle',
    enterPaper: inTheRoom.paper.title,
    enterHands: inTheRoom.hands.title,
    counted: (channel: VoteChannel, number: number) => counted(channel).counted(number),
    title: (channel: VoteChannel) => counted(channel).title,
    college: 'Collège',
    people: (channel: VoteChannel) => counted(channel).people,
    kinds: {
      dots: 'Points',
      approved: 'Cochés',
      chosen: 'Cochés',
      for: 'Pour',
      forWithReservation: 'Réserve',
      against: 'Contre',
      noOpinion: 'Sans avis',
      unclear: vote.unclear,
      ...vote.mentions,
    } as Readonly<Record<string, string>>,
    sum: 'Saisis',
    cell: (option: string, kind: string) => `${kind} pour « ${option} »`,
    outOf: (entered: number, expected: number) => `${entered} sur ${expected}`,
    dotCheck: (expected: number, entered: number) =>
      `${many(expected, 'point attendu', 'points attendus')}, ${many(entered, 'saisi', 'saisis')}`,
    wrong: {
      row: 'Un choix a plus de réponses que de votants. Vérifiez.',
      total: 'Il y a plus de réponses que possible. Vérifiez.',
      mentions: 'Chaque choix doit avoir autant de mentions que de votants.',
    },
    second: 'Une autre personne relit ensuite ce compte.',
    save: 'Enregistrer',
    later: 'Finir plus tard',
    correct: 'Corriger',
  },

  papers: {
    how: {
      ranked: 'Tapez la place de chaque choix. Laissez vide ce qui n’est pas classé.',
      budget: 'Tapez le numéro d’un choix pour le cocher.',
    },
    then: 'Touche Entrée : bulletin suivant.',
    next: 'Bulletin suivant',
    number: (rank: number) => `Bulletin ${rank}`,
    place: (option: string) => `Place de « ${option} »`,
    empty: 'Écrivez au moins une place.',
    wrongPlace: (last: number) => `Une place va de 1 à ${last}.`,
    over: (spent: string, amount: string) => `Total : ${spent} pour ${amount}. Retirez un choix.`,
    spent: (spent: string, amount: string) => `Total : ${spent} sur ${amount}`,
    typed: (count: number) => many(count, 'bulletin saisi', 'bulletins saisis'),
    ranked: (place: string, option: string) => `${place}. ${option}`,
    blank: 'Bulletin blanc',
    correct: (rank: number) => `Corriger le bulletin ${rank}`,
    remove: (rank: number) => `Retirer le bulletin ${rank}`,
    begun: 'Un bulletin est commencé. Mettez-le avec les autres, ou videz-le.',
    save: (count: number) => `Enregistrer ${papers(count)}`,
  },

  check: {
    wait: (count: number) =>
      count === 1 ? '1 compte attend une relecture.' : `${count} comptes attendent une relecture.`,
    why: 'Deux personnes lisent les papiers, puis le résultat peut être montré.',
    read: 'Relire',
    readWithRoom: 'Relire avec une personne de la salle',
    who: (name: string | null) => `Saisi par ${name ?? 'une personne de l’équipe'}`,
    mine: 'Saisi par vous. Une autre personne relit.',
    title: 'Relire le compte',
    how: 'Reprenez les papiers. Comparez chaque nombre.',
    howWithRoom: 'Lisez chaque nombre à voix haute. Une personne de la salle suit sur les papiers.',
    right: 'Relu, c’est juste',
    rightWithRoom: 'Relu avec la salle, c’est juste',
    done: 'Relu',
  },

  sheet: {
    add: 'Photo de la feuille',
    again: 'Refaire la photo',
    sending: 'La photo part…',
    done: 'La photo est gardée.',
    alt: (college: string) => `Feuille de comptage, ${college}`,
    open: (college: string) => `Voir la photo de la feuille, ${college}`,
    unreadable: 'Cette image ne s’ouvre pas. Prenez une autre photo.',
    failed: 'La photo n’est pas partie. Essayez encore.',
    retry: 'Essayer encore',
  },

  late: {
    title: 'Votes arrivés en retard',
    why: 'Ils ont été faits à temps. Le réseau les a retenus. Dites pour chacun s’il compte.',
    line: ({ at }: LateVoteItem) => `Vote arrivé à ${hour(at)}`,
    take: 'Compter',
    leave: 'Ne pas compter',
    takeOne: (vote: LateVoteItem) => `Compter le vote arrivé à ${hour(vote.at)}`,
    leaveOne: (vote: LateVoteItem) => `Ne pas compter le vote arrivé à ${hour(vote.at)}`,
    lead: 'La personne qui anime dira s’ils comptent.',
  },

  secondRound: {
    prepare: 'Préparer un second tour',
    title: 'Préparer un second tour',
    stepTitle: (title: string, round: number) => `${title}, ${round === 2 ? 'second tour' : `tour ${round}`}`,
    goOn: 'Ce qui continue',
    ticked: 'Les choix retenus, ou laissés au groupe, sont cochés.',
    add: 'Ajouter des choix',
    addHint: 'Un choix par ligne.',
    tooFew: 'Il faut au moins deux choix, dont un du premier tour.',
    after:
      'Une étape s’ajoute juste après celle-ci. La façon de voter et la règle restent les mêmes. Vous pouvez les changer dans la préparation.',
    make: 'Ajouter le second tour',
    isRound: (title: string) => `Second tour de « ${title} »`,
    same: 'Les mêmes choix, la même façon de voter, la même règle.',
    kept: (count: number) => many(count, 'choix continue', 'choix continuent'),
    gone: 'Ne sont plus là :',
    added: 'Nouveaux :',
    method: 'La façon de voter change.',
    rule: 'La règle change.',
  },
} as const;
