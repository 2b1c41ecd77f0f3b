import type { VoteChannel } from '../contract';
import { common } from './common';

const many = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;

const channels: Record<VoteChannel, (count: number) => string> = {
  phone: (count) => many(count, 'téléphone', 'téléphones'),
  paper: (count) => many(count, 'bulletin papier', 'bulletins papier'),
  hands: (count) => many(count, 'main levée', 'mains levées'),
};

/** How results are read, the same on the wall, the desk and the phone. Never a winner. */
export const results = {
  title: 'Où en est le groupe',
  dots: (count: number) => many(count, 'point', 'points'),
  chosenBy: (count: number, total: number) => `choisi par ${common.people.among(count, total)}`,
  optionTaken: 'Choix retiré',
  ideaErased: 'Idée effacée',
  groupWithoutName: 'Groupe sans nom',
  /** « 20 votes, dont 6 bulletins papier » : phones are what is usual, so only the others are named. */
  votes: (people: number, by: Partial<Record<VoteChannel, number>>) => {
    const others = (['paper', 'hands'] as const).flatMap((channel) =>
      by[channel] ? [channels[channel](by[channel])] : [],
    );
    const votes = many(people, 'vote', 'votes');
    return others.length ? `${votes}, dont ${others.join(' et ')}` : votes;
  },
  moved: (count: number) =>
    count === 0
      ? 'Personne n’a changé d’avis'
      : `${many(count, 'personne a', 'personnes ont')} changé d’avis`,
  answers: (count: number) => many(count, 'réponse', 'réponses'),
  words: 'Les mots du groupe',
} as const;
