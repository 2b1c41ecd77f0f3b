import { common } from './common';
import { shortDate } from './dates';

const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;
/** Whoever has not been counted as present yet must not make the sentence absurd. */
const among = (count: number, total: number) =>
  count > total || total === 0 ? many(count, 'personne', 'personnes') : common.people.among(count, total);

/** What the whole room reads on the wall. */
export const screen = {
  title: 'Écran du groupe',
  newStep: (title: string) => `Nouvelle étape : ${title}`,
  stepOf: (place: number, total: number) => `Étape ${place} sur ${total}`,
  pageTitle: (step: string, workshop: string) => `${step} – ${workshop}`,
  welcome: 'Bienvenue',
  welcomeHow: 'Prenez votre téléphone, ou demandez un papier.',
  arriving: 'L’écran arrive…',
  unknown: 'Cet écran n’existe pas. Ouvrez-le depuis la page de l’atelier.',
  lost: 'Pas de réseau. Cette image peut être en retard.',
  qr: (code: string) => `Code à scanner pour entrer dans l’atelier ${code}`,
  join: 'Pour participer',
  read: 'Pour lire la suite',
  phones: (count: number) => many(count, 'téléphone', 'téléphones'),
  present: (count: number) => many(count, 'personne présente', 'personnes présentes'),
  answered: (count: number, total: number) => `${among(count, total)} ${count < 2 ? 'a' : 'ont'} répondu`,
  ideas: (count: number) => many(count, 'idée', 'idées'),
  ideasHidden: 'Les idées sont cachées pour le moment.',
  groupsSoon: 'Nous allons mettre les idées ensemble.',
  answersChoices: 'Les réponses possibles',
  voteSoon: 'Le vote va s’ouvrir.',
  voteClosed: 'Le vote est fini. Le résultat arrive.',
  voted: (count: number, total: number) => `${among(count, total)} ${count < 2 ? 'a' : 'ont'} voté`,
  round: 'Nouveau tour',
  roundKept: (count: number) => `${many(count, 'choix reste', 'choix restent')} du tour d’avant.`,
  roundGone: (labels: readonly string[]) => `Ne sont plus là : ${labels.join(', ')}.`,
  roundAdded: (labels: readonly string[]) => `Nouveaux : ${labels.join(', ')}.`,
  roundMethod: (name: string) => `On vote autrement : ${name}.`,
  roundRule: 'La règle a changé.',
  page: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  groupIdeas: (count: number) => many(count, 'idée', 'idées'),
  noDecision: 'Pas encore de décision',
  decisionWho: (role: string, due: string | null) => (due ? `${role}, avant le ${shortDate(due)}` : role),
  ended: 'Merci à toutes et à tous',
  endedHow: 'Scannez le code pour lire ce qui a été décidé.',
  endedNone: 'Aucune décision aujourd’hui.',
} as const;
