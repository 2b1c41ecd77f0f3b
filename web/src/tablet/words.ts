/** The words of the tablet's page alone: read as `fr.ts` is. */
export { refusals } from '../words/refusals';
export { tablet } from '../words/tablet';
export * from '../words/phone';
