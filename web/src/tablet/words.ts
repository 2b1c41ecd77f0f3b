/** The words of the tablet's page alone: read as `fr.ts` is. */
export { tablet } from '../words/tablet';
export * from '../words/phone';
