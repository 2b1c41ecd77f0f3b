import type { TeamProject } from '../../project';

/** Finds the titles of what notes are about, in an open project. */
export const titlesOf =
  (project: TeamProject) =>
  (room: 'actions' | 'workshops' | 'bodies', id: string): string | undefined =>
    room === 'bodies' ? project.item('bodies', id)?.card.label : project.item(room, id)?.title;
