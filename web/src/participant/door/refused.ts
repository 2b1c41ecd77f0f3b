import type { Refusal } from '../../contract';
import { door } from '../../words/door';

/** Why the door says no. Most people come in without it: these words wait until somebody needs them. */
export const whyRefused = (refusal: Refusal): Promise<string> =>
  import('../../words/refusals').then(
    ({ refusals }) => refusals[refusal],
    () => door.at.unreachable,
  );
