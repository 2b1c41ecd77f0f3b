/**
 * Every French word of the screens: one file per area, so that a phone loads only its own.
 * Sentences are short, with known words and one idea each.
 * Read it as `import * as fr from '../words/fr'`, then `fr.participant.welcome`.
 */
export { participant } from './participant';
export { screen } from './screen';
export { team } from './team';
