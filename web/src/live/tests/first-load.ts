export { browserWorld } from '../browser';
export { openProject } from '../live';
