import type { CardAnswer, CardKind, OpinionReading } from '../contract';

const people = (count: number) => `${count} ${count < 2 ? 'personne' : 'personnes'}`;

/** What everyone says of the project's cards, on the phone and on the team's page. */
export const opinions = {
  people,
  kinds: { obstacle: 'Obstacle', lever: 'Levier', proposal: 'Proposition' } satisfies Record<
    CardKind,
    string
  >,
  answers: {
    agree: 'D’accord',
    disagree: 'Pas d’accord',
    pass: 'Je passe',
  } satisfies Record<CardAnswer, string>,
  question: 'Votre avis sur cette carte',
  important: 'Important pour moi',
  erased: 'Ce texte a été effacé.',
  progress: (answered: number, cards: number) => `${answered} sur ${cards} ${cards < 2 ? 'carte' : 'cartes'}`,
  noted: (answer: string) => `Noté : ${answer}.`,
  none: 'Pas encore de carte',
  noneText: 'Les obstacles, les leviers et les propositions viendront ici.',
  done: 'Vous avez répondu à toutes les cartes',
  doneText: 'Merci. Vous pouvez changer d’avis quand vous voulez.',
  readings: {
    sharedAgreement: 'Convergence : d’accord',
    sharedRefusal: 'Convergence : pas d’accord',
    usefulDisagreement: 'Désaccord utile',
  } satisfies Record<OpinionReading, string>,
  map: {
    title: 'La carte des avis',
    groupOf: (letter: string, count: number) => `Groupe ${letter} : ${people(count)}`,
    drawing: (groups: number, everyone: number) =>
      `${groups} groupes parmi ${people(everyone)}. Le texte sous le dessin dit la même chose.`,
    you: 'Vous',
    near: 'Plus deux groupes sont loin l’un de l’autre, plus leurs avis diffèrent.',
    unclear: 'Les groupes se ressemblent beaucoup. Lisez cette carte avec prudence.',
    telling: 'Ce que ce groupe dit plus que les autres :',
    nothingTelling: 'Rien ne distingue nettement ce groupe des autres.',
    told: (answer: string, here: number, elsewhere: number) =>
      `${answer} : ${here} % ici, ${elsewhere} % ailleurs`,
    common: 'Ce que tous les groupes partagent',
    nothingCommon: 'Aucune carte ne réunit encore tous les groupes.',
    agreeing: (parts: string) => `D’accord : ${parts}`,
    agreeingIn: (letter: string, part: number) => `${part} % dans le groupe ${letter}`,
    tooFew: 'Pas encore de carte des avis',
    tooFewText: (fewestPeople: number, fewestCards: number) =>
      `Il faut au moins ${fewestPeople} personnes qui ont répondu à assez de cartes, et ${fewestCards} cartes.`,
    soFar: (count: number, cards: number) =>
      `Pour l’instant : ${people(count)}, ${cards} ${cards < 2 ? 'carte' : 'cartes'}.`,
    noGroups: 'Pas de groupes qui se distinguent',
    noGroupsText: 'Les avis ne se rangent pas en groupes assez grands pour être montrés.',
    never:
      'Un groupe compte toujours au moins 5 personnes. On ne montre jamais une personne. La carte change quand 5 personnes ont répondu de nouveau.',
  },
} as const;
