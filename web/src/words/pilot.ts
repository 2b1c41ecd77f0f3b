import type { BallotStatus, StepKind, StepStatus, VoteChannel, VoteMethod } from '../contract';
import { common } from './common';
import { shortDate } from './dates';
import { results } from './results';

/** In French, nobody and one person are singular. */
const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;
const phones = (count: number) => many(count, 'téléphone', 'téléphones');
const ideas = (count: number) => many(count, 'idée', 'idées');
const answered = (count: number) => (count < 2 ? `${count} a répondu` : `${count} ont répondu`);
const done = (count: number) => (count < 2 ? `${count} a fini` : `${count} ont fini`);

type Kind = StepKind['kind'];
const answers: readonly Kind[] = ['mood', 'position', 'collect'];

const stepStatus: Record<StepStatus, string> = {
  waiting: '',
  open: 'En cours',
  left: 'Faite',
  skipped: 'Passée',
};

const ballotStatus: Record<BallotStatus, string> = {
  prepared: 'Le vote est prêt.',
  open: 'Le vote est ouvert.',
  closed: 'Le vote est fini.',
  published: 'Le résultat est publié.',
};

const channels: Record<VoteChannel, { title: string; people: string; counted: (count: number) => string }> = {
  phone: { title: 'Téléphones', people: 'Combien de téléphones ?', counted: phones },
  paper: {
    title: 'Saisir les papiers',
    people: 'Combien de bulletins ?',
    counted: (count) => many(count, 'bulletin papier', 'bulletins papier'),
  },
  hands: {
    title: 'Saisir les mains levées',
    people: 'Combien de personnes ont voté ?',
    counted: (count) => many(count, 'personne à main levée', 'personnes à main levée'),
  },
  tablet: {
    title: 'Tablette',
    people: 'Combien de votes sur la tablette ?',
    counted: (count) => many(count, 'vote sur la tablette', 'votes sur la tablette'),
  },
  assisted: {
    title: 'Porte-voix',
    people: 'Combien de votes par porte-voix ?',
    counted: (count) => many(count, 'vote par porte-voix', 'votes par porte-voix'),
  },
};

/** What the person who runs a workshop reads. */
export const pilot = {
  arriving: 'L’atelier arrive…',
  unknownWorkshop: 'Cet atelier n’existe pas dans ce projet.',
  toNextGesture: 'Aller au geste suivant',
  pageTitle: (step: string, workshop: string) => `${step} – ${workshop}`,
  leave: 'Préparation',
  observing: 'Vous observez cet atelier. Vous voyez ce que voit le groupe.',
  newStep: (title: string) => `Nouvelle étape : ${title}`,
  people: (count: number) => many(count, 'personne', 'personnes'),
  phones,
  phonesAndOthers: (count: number, others: number) => `${phones(count)} + ${others} sans téléphone`,
  minutes: (count: number) => `${count} min`,
  stepOf: (place: number, total: number) => `Étape ${place} sur ${total}`,
  counts: (kind: Kind, people: number, finished: number) =>
    [answers.includes(kind) && answered(people), finished && done(finished)].filter(Boolean).join(', '),

  offline: 'Pas de réseau.',
  offlineWaiting: (count: number) =>
    count === 0
      ? 'Vous voyez la dernière image reçue.'
      : `${many(count, 'geste est gardé et partira', 'gestes sont gardés et partiront')} tout seul.`,
  notDone: 'Ce n’est pas fait.',
  failed: 'Le serveur ne répond pas à ce geste. Essayez encore.',
  shutOut: 'Vous n’avez plus accès à ce projet. Connectez-vous.',
  seen: 'J’ai vu',

  before: {
    title: 'L’atelier n’a pas commencé',
    text: 'Ouvrez l’écran du groupe. Comptez les personnes sans téléphone.',
    first: (title: string) => `Première étape : ${title}`,
  },

  gesture: {
    label: 'Geste suivant',
    begin: 'Commencer l’atelier',
    goOn: 'Étape suivante',
    back: 'Revenir',
    showIdeas: 'Montrer les idées',
    showAnswers: 'Montrer les réponses',
    showGroups: 'Commencer à regrouper',
    refreshOptions: 'Mettre les choix à jour',
    openBallot: 'Ouvrir le vote',
    closeBallot: 'Clore le vote',
    publishBallot: 'Publier le résultat',
    finish: 'Terminer l’atelier',
  },

  agenda: {
    title: 'Déroulé',
    total: (minutes: number) => `${minutes} minutes en tout`,
    untitled: 'Étape',
    current: 'En cours',
    status: stepStatus,
    go: 'Aller à cette étape',
    reopen: 'Rouvrir',
    skip: 'Passer',
    unskip: 'Remettre',
    up: 'Monter',
    down: 'Descendre',
  },

  presence: {
    title: 'Présences',
    how: 'Sans téléphone',
    summary: (present: number, remote: number, expected: number | null) =>
      [
        expected === null
          ? many(present, 'personne', 'personnes')
          : `${many(present, 'personne', 'personnes')}, ${expected} attendues`,
        remote ? `dont ${remote} à distance` : '',
      ]
        .filter(Boolean)
        .join(', '),
    withoutPhone: (count: number, college: string) => `${college} : ${count} sans téléphone`,
    less: (college: string) => `Une personne sans téléphone de moins, ${college}`,
    more: (college: string) => `Une personne sans téléphone de plus, ${college}`,
  },

  room: {
    open: 'Écran et code',
    title: 'Pour entrer dans l’atelier',
    wall: 'Ouvrir l’écran du groupe',
    wallHint: 'Mettez cette fenêtre sur le projecteur.',
    codeLabel: 'Le code de l’atelier',
    address: (address: string) => `Ou tapez ${address}`,
  },

  timer: {
    label: common.timer.label,
    over: 'Le temps est passé',
    more: 'Donner du temps',
    add: (minutes: number) => `+ ${minutes} min`,
    stop: 'Arrêter',
  },

  takeOver: {
    led: (name: string | null) =>
      `${name ?? 'Une autre personne'} anime. Vous pouvez écrire des idées, compter et regrouper.`,
    take: 'Prendre la main',
    needed: 'Prenez la main pour changer le déroulé.',
  },

  show: {
    title: 'Montrer les idées ?',
    sentence: (count: number) => `Tout le monde va voir ${ideas(count)}. Vous pourrez encore en cacher.`,
    yes: 'Montrer',
    wait: 'Attendre',
    hideAgain: 'Tout cacher à nouveau',
  },

  instruction: {
    text: 'Les personnes lisent la consigne, puis disent « J’ai fini » sur leur téléphone.',
    plain: 'En mots simples :',
  },

  hands: {
    open: 'Compter les mains levées',
    hidden: 'Les réponses sont cachées. Vous voyez seulement combien de personnes ont répondu.',
    title: 'Compter les mains levées',
    college: 'Collège',
    value: (count: number, answer: string) => `${answer} : ${count}`,
    less: (answer: string) => `Une main de moins, ${answer}`,
    more: (answer: string) => `Une main de plus, ${answer}`,
    total: (count: number, present: number) =>
      `${many(count, 'main comptée', 'mains comptées')} pour ${many(present, 'personne', 'personnes')} sans téléphone`,
    replaces: 'Ce compte remplace celui d’avant pour ce collège.',
    save: 'Enregistrer',
  },

  collect: {
    dictate: 'Idée dictée',
    dictateHint: 'Écrivez ce que la personne dit.',
    from: 'Collège',
    fromNobody: 'Ne pas dire',
    add: 'Ajouter',
    shown: 'Idées montrées',
    count: ideas,
    hidden: (count: number) => (count === 1 ? 'dont 1 cachée' : `dont ${count} cachées`),
    stillHidden: 'Rien n’est encore montré, pas même à vous.',
    isHidden: 'Cachée',
    dictated: 'Dictée',
    hideOne: 'Cacher',
    showOne: 'Montrer',
  },

  grouping: {
    noSource: 'Il n’y a pas d’étape d’idées avant celle-ci.',
    ideasHidden: 'Les idées sont encore cachées. Montrez-les d’abord.',
    showIdeas: 'Montrer les idées',
    notBegun: 'Les groupes vont se faire sous les yeux de tous. Touchez « Commencer à regrouper ».',
    held: (count: number) =>
      [
        'Touchez deux idées, ou une idée et un groupe.',
        'Touchez une autre idée.',
        'Vous pouvez les mettre ensemble.',
      ][count] ?? '',
    together: 'Mettre ensemble',
    propose: 'En faire une proposition',
    undo: 'Annuler',
    groups: (count: number) => many(count, 'groupe', 'groupes'),
    loose: (count: number) =>
      count === 0 ? 'Toutes les idées sont dans un groupe' : `${ideas(count)} hors groupe`,
    name: 'Nom du groupe',
    giveName: 'Nommer',
    rename: 'Changer le nom',
    takeOut: 'Sortir',
    takeOutLong: (text: string) => `Sortir du groupe : ${text}`,
  },

  proposal: {
    title: 'En faire une proposition',
    already: (number: number) => `C’est déjà la proposition ${number}.`,
    name: 'Titre',
    text: 'Ce que le groupe propose',
    why: 'Pourquoi',
    optional: 'Si vous voulez.',
    make: 'Faire la proposition',
  },

  ballot: {
    status: ballotStatus,
    method: (method: VoteMethod) => {
      if (method.method === 'fourPositions') return 'Chaque personne donne son avis sur chaque choix.';
      if (method.method !== 'dots') return '';
      const stacking = method.stacking
        ? 'plusieurs points possibles sur un choix'
        : 'un seul point par choix';
      return `${results.dots(method.dots)} par personne, ${stacking}.`;
    },
    reopened: (times: number) => `Rouvert ${times === 1 ? 'une fois' : `${times} fois`}.`,
    options: (count: number) => many(count, 'choix', 'choix'),
    refresh: 'Mettre les choix à jour',
    noOptions: 'Il n’y a pas encore de choix',
    noOptionsText: 'Montrez des idées ou faites des propositions, puis mettez les choix à jour.',
    progress: (voted: number, total: number) =>
      `${phones(voted)} sur ${total} ${voted < 2 ? 'a' : 'ont'} voté`,
    withoutPhone: (counted: number, present: number) =>
      `${many(present, 'personne', 'personnes')} sans téléphone, ${many(counted, 'vote saisi', 'votes saisis')}`,
    counts: 'Votes comptés dans la salle',
    enterPaper: 'Saisir les papiers',
    enterHands: 'Saisir les mains levées',
    counted: (channel: VoteChannel, people: number) => channels[channel].counted(people),
    check: 'Relu',
    checked: 'Relu',
    secondPerson: 'Une autre personne doit relire',
    correct: 'Corriger',
    moreVotes: (votes: number, present: number) =>
      `Il y a ${many(votes, 'vote', 'votes')} pour ${many(present, 'personne', 'personnes')}. Vérifiez.`,
    onlyTeam: 'Seule l’équipe voit ce résultat. Le groupe le verra quand vous le publierez.',
    reopen: 'Rouvrir le vote',
  },

  count: {
    title: (channel: VoteChannel) => channels[channel].title,
    college: 'Collège',
    people: (channel: VoteChannel) => channels[channel].people,
    kinds: {
      dots: 'Points',
      for: 'Pour',
      forWithReservation: 'Réserve',
      against: 'Contre',
      noOpinion: 'Sans avis',
    },
    sum: 'Saisis',
    cell: (option: string, kind: string) => `${kind} pour « ${option} »`,
    outOf: (entered: number, expected: number) => `${entered} sur ${expected}`,
    dotCheck: (expected: number, entered: number) =>
      `${many(expected, 'point attendu', 'points attendus')}, ${many(entered, 'saisi', 'saisis')}`,
    second: 'Une autre personne de l’équipe relit ensuite ce compte.',
    save: 'Enregistrer',
    later: 'Finir plus tard',
  },

  decision: {
    count: (count: number) => (count === 0 ? 'Pas encore de décision' : many(count, 'décision', 'décisions')),
    new: 'Écrire une décision',
    what: 'Ce que le groupe décide',
    owner: 'Qui répond',
    ownerHint: 'Un rôle, pas un nom.',
    due: 'Avant quand',
    dueHint: 'Si une date est fixée.',
    proposal: 'Proposition liée',
    noProposal: 'Aucune',
    fromProposal: (number: number, title: string) => `Proposition ${number} : ${title}`,
    who: (role: string, due: string | null) => (due ? `${role}, avant le ${shortDate(due)}` : role),
    record: 'Ajouter la décision',
    save: 'Enregistrer',
    change: 'Corriger',
    strike: 'Retirer',
    strikeSure: 'Oui, retirer',
    keep: 'Garder',
  },

  finish: {
    title: 'Terminer l’atelier ?',
    decided: (count: number) =>
      count === 1 ? 'Le groupe a pris 1 décision :' : `Le groupe a pris ${count} décisions :`,
    nothingYet: 'Aucune décision n’est écrite.',
    none: 'Aucune décision aujourd’hui',
    voteOpen: 'Un vote est encore ouvert. Il sera fini.',
    after: 'Après, plus personne ne peut écrire. Le même code montre ce qui a été décidé.',
    yes: 'Terminer',
    goOn: 'Continuer l’atelier',
    writeDecision: 'Écrire une décision',
  },

  ended: {
    title: 'L’atelier est fini',
    text: 'Merci. Le même code montre maintenant ce qui a été décidé.',
    minutes: 'Compte rendu',
    html: 'Lire le compte rendu',
    markdown: 'Télécharger en texte (Markdown)',
    decisions: 'Relevé de décisions',
    noDecision: 'Aucune décision.',
  },
} as const;
