/** The words of the phone's page alone: read as `fr.ts` is, without carrying those of the team and of the wall. */
export { charter } from './charter';
export { charterInside } from './charter-inside';
export { common } from './common';
export { consent } from './consent';
export { door } from './door';
export { participant } from './participant';
export { project } from './project';
export { recallNames } from './recall';
export { results } from './results';
export { vote } from './vote';
export { voting } from './voting';
