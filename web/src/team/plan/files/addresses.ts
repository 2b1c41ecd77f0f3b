import { world } from '../../doors';

const encoded = encodeURIComponent;

/** A document made of the plan, shown or taken away. */
export const fileAt = (project: string, name: string, download = false) =>
  `/api/projects/${encoded(project)}/exports/${name}?${world.viewer}${download ? '&download=true' : ''}`;

/** The plan's calendar, which calendar programs read without an account. */
export const feedAt = (project: string, key: string) =>
  `/api/projects/${encoded(project)}/calendar/${encoded(key)}.ics`;
