import { positions } from '../../../design/pictos-answers';
import * as fr from '../../../words/phone';

/** The four positions, in their order everywhere: word and picture. */
export const fourPositions = (['for', 'forWithReservation', 'against', 'noOpinion'] as const).map(
  (value) => ({
    value,
    label: fr.common.positions[value],
    picto: positions[value],
  }),
);
