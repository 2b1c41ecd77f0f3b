import type { Route } from '../route';

/** What every page of a project receives: its address, and the project's title for the browser's tab. */
export interface PageProps {
  route: Extract<Route, { page: 'project' }>;
  title: string;
}
