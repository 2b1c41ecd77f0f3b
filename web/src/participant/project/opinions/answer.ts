import type { CardAnswer } from '../../../contract';
import { about, ask, type Here } from '../../here';

/** What commands about a card are about. */
export const aboutCard = (id: string) => `card-${id}`;

/** Answers a card for the college of one's seat; only the latest answer to it matters. */
export const answerCard = (here: Here, cardId: string, answer: CardAnswer, important: boolean) =>
  ask(
    here,
    'answerCard',
    { cardId, collegeId: here.seat?.collegeId ?? '', answer, important },
    about(aboutCard(cardId), 'answerCard'),
  );

export const takeBack = (here: Here, cardId: string) =>
  ask(here, 'takeBackAnswer', { cardId }, about(aboutCard(cardId), 'takeBackAnswer'));
