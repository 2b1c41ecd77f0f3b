/**
 * Every French word of the screens: one file per area, so that a phone loads only its own.
 * Sentences are short, with known words and one idea each.
 * Read it as `import * as fr from '../words/fr'`, then `fr.participant.welcome`.
 */
export { charter } from './charter';
export { charterInside } from './charter-inside';
export { charterTeam } from './team-charter';
export { common } from './common';
export { consent } from './consent';
export { consentTeam } from './consent-team';
export { door } from './door';
export { participant } from './participant';
export { pilot } from './pilot';
export { recallNames } from './recall';
export { refusals } from './refusals';
export { results } from './results';
export { screen } from './screen';
export { tablet } from './tablet';
export { team } from './team';
export { collegeName, vote } from './vote';
