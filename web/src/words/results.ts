import type { VoteChannel } from '../contract';
import { common } from './common';
import { euros } from './euros';

const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;

const places = ['En premier', 'En deuxième', 'En troisième', 'En quatrième', 'En cinquième', 'En sixième'];

const channels = {
  tablet: (count: number) => many(count, 'vote sur la tablette', 'votes sur la tablette'),
  paper: (count: number) => many(count, 'bulletin papier', 'bulletins papier'),
  hands: (count: number) => many(count, 'main levée', 'mains levées'),
  assisted: (count: number) => many(count, 'vote par porte-voix', 'votes par porte-voix'),
};

type Ways = Partial<Record<VoteChannel, number>>;

const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts[parts.length - 1]}`;

/** « dont 6 bulletins papier »: phones are what is usual, so only the others are named. */
const ways = (by: Ways) => {
  const others = (['tablet', 'paper', 'hands', 'assisted'] as const).flatMap((channel) =>
    by[channel] ? [channels[channel](by[channel])] : [],
  );
  return others.length ? `dont ${listed(others)}` : '';
};

/** How results are read, the same on the wall, the desk and the phone. Never a winner. */
export const results = {
  title: 'Où en est le groupe',
  dots: (count: number) => many(count, 'point', 'points'),
  chosenBy: (count: number, total: number) => `choisi par ${common.people.among(count, total)}`,
  first: (count: number) => `${count} en premier`,
  firstFor: (count: number, total: number) => `mis en premier par ${common.people.among(count, total)}`,
  wantedBy: (count: number, total: number) => `voulu par ${common.people.among(count, total)}`,
  rounds: {
    title: 'D’un tour à l’autre',
    before: 'Tour d’avant',
    now: 'Ce tour',
    new: 'nouveau',
  },
  tied: 'À égalité',
  place: (place: number) => places[place - 1] ?? `En ${place}e`,
  order: 'L’ordre du groupe',
  duels: 'Les choix comparés deux par deux',
  /** « 12 préfèrent Jardin » */
  prefer: (count: number, label: string) => `${count} ${count < 2 ? 'préfère' : 'préfèrent'} « ${label} »`,
  preferredTo: (label: string) => `Préféré à « ${label} »`,
  mention: (mention: string) => `Mention du groupe : ${mention}`,
  mentionColumn: 'Mention du groupe',
  median: 'Le trait montre le milieu : la mention du groupe est celle qu’il touche, ou celle juste après.',
  verdict: 'Décision',
  budget: {
    spent: (spent: number, amount: number) => `${euros(spent)} sur ${euros(amount)}`,
    left: (left: number) => `Il reste ${euros(left)}.`,
    cost: 'Prix',
    wanted: 'Voulu par',
    paid: 'Payé',
    funded: 'Ce que la somme paie',
    none: 'La somme ne paie encore rien.',
    completed: 'Payé avec ce qui restait',
    others: 'Ce que la somme ne paie pas',
  },
  retained: 'Retenu',
  /** What a vote counted, said after its number. */
  kinds: {
    dots: 'points',
    people: 'personnes',
    for: 'pour',
    forWithReservation: 'pour, avec une réserve',
    against: 'contre',
    noOpinion: 'sans avis',
    excellent: 'excellent',
    veryGood: 'très bien',
    good: 'bien',
    fair: 'assez bien',
    acceptable: 'passable',
    insufficient: 'insuffisant',
    poor: 'insuffisant',
    reject: 'à rejeter',
    agree: 'd’accord',
    canLiveWith: 'je peux vivre avec',
    objection: 'avec une objection',
  } as Readonly<Record<string, string>>,
  optionTaken: 'Choix retiré',
  ideaErased: 'Idée effacée',
  groupWithoutName: 'Groupe sans nom',
  ways,
  votes: (people: number, by: Ways) => [many(people, 'vote', 'votes'), ways(by)].filter(Boolean).join(', '),
  moved: (count: number) =>
    count === 0
      ? 'Personne n’a changé d’avis.'
      : `${many(count, 'personne a', 'personnes ont')} changé d’avis.`,
  answers: (count: number) => many(count, 'réponse', 'réponses'),
  words: 'Les mots du groupe',
} as const;
