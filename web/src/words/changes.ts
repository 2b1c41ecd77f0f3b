import type { FeltStatement, FeltStep, OutcomeBasis, OutsideVerdict, StoryState } from '../contract';

const people = (count: number) => `${count} ${count < 2 ? 'personne' : 'personnes'}`;

/** What changed, as it is told, harvested and lived: words of every page that speaks of it. */
export const changes = {
  people,
  stories: 'Récits de changement',
  withdrawn: 'Récit retiré',
  aside: 'Récit mis de côté',
  mixed: 'le groupe mixte',
  mixedPanel: 'Groupe mixte',
  none: 'Aucun récit',
  for: (group: string) => `Pour : ${group}`,
  since: (text: string) => `Depuis : ${text}`,
  states: {
    received: 'Reçu',
    aside: 'Mis de côté',
    handedOver: 'Remis aux groupes',
    withdrawn: 'Retiré',
  } satisfies Record<StoryState, string>,
  chosenBy: (who: string) => `Ce récit a été retenu par ${who}.`,
  because: 'Parce que :',
  erased: 'Ces mots ont été effacés.',
  whoChanged: (who: string) => `Qui agit autrement : ${who}`,
  contribution: 'Comment le projet y a aidé',
  significance: 'Pourquoi cela compte',
  bases: {
    observed: 'Vu directement',
    told: 'Raconté par les personnes',
    documented: 'Écrit quelque part',
    supposed: 'Encore supposé',
  } satisfies Record<OutcomeBasis, string>,
  verdicts: {
    agrees: 'Oui, c’est bien cela',
    partly: 'En partie',
    disagrees: 'Non',
  } satisfies Record<OutsideVerdict, string>,
  confirmedBy: (role: string, verdict: string) => `Quelqu’un d’extérieur (${role}) : ${verdict}`,
  formerWords: 'Dit avant que le texte change.',
  statements: {
    heard: 'Ma parole a compté.',
    understood: 'J’ai compris ce qui se disait.',
    freeToSpeak: 'J’ai pu dire ce que je pense.',
    toldWhatBecame: 'On m’a dit ce qu’on a fait de nos idées.',
    notDecidedBefore: 'Les choses n’étaient pas décidées d’avance.',
  } satisfies Record<FeltStatement, string>,
  steps: {
    no: 'Non',
    ratherNo: 'Plutôt non',
    ratherYes: 'Plutôt oui',
    yes: 'Oui',
  } satisfies Record<FeltStep, string>,
} as const;
