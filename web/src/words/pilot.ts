import type { StepKind, StepStatus } from '../contract';
import { common } from './common';
import { shortDate } from './dates';
import { pilotVote } from './pilot-vote';
import { pilotVoice } from './pilot-voice';

/** In French, nobody and one person are singular. */
const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;
const phones = (count: number) => many(count, 'téléphone', 'téléphones');
const ideas = (count: number) => many(count, 'idée', 'idées');
const answered = (count: number) => (count < 2 ? `${count} a répondu` : `${count} ont répondu`);
const done = (count: number) => (count < 2 ? `${count} a fini` : `${count} ont fini`);

type Kind = StepKind['kind'];
const answers: readonly Kind[] = ['mood', 'position', 'collect', 'evaluate', 'frame', 'stories', 'scale'];

const stepStatus: Record<StepStatus, string> = {
  waiting: '',
  open: 'En cours',
  left: 'Faite',
  skipped: 'Passée',
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
  ways: (count: number, others: number, voices: number) =>
    [phones(count), `${others} sans téléphone`, voices && `${voices} par porte-voix`]
      .filter(Boolean)
      .join(' + '),
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
    showFrame: 'Montrer le cadre',
    refreshOptions: 'Mettre les choix à jour',
    openBallot: 'Ouvrir le vote',
    closeBallot: 'Clore le vote',
    publishBallot: 'Publier le résultat',
    checkCounts: (left: number) =>
      left === 1 ? 'Relire 1 compte d’abord' : `Relire ${left} comptes d’abord`,
    answerLate: (left: number) => (left === 1 ? 'Voir 1 vote en retard' : `Voir ${left} votes en retard`),
    countBox: 'Les bulletins se comptent…',
    nobodyYet: 'Personne n’a encore répondu.',
    noIdeaYet: 'Pas encore d’idée.',
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
    otherWays: 'Voter sans téléphone',
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

  ...pilotVote,
  ...pilotVoice,

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
