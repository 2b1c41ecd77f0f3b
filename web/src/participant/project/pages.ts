import type { Component } from 'svelte';

/** What the page of a part of the project is given: the rest of its address, such as the id of a proposal. */
export interface ProjectPageProps {
  readonly thing: string;
}

/** A part of the project that residents read on their phone: a file of this folder's `pages`, found by itself. */
export interface ProjectPage {
  /** The word that the address shows. */
  readonly name: string;
  readonly title: string;
  /** What one finds there, in a few words. */
  readonly hint: string;
  /** Its place among the others. */
  readonly order: number;
  readonly load: () => Promise<{ default: Component<ProjectPageProps> }>;
}

const found = import.meta.glob<{ page: ProjectPage }>('./pages/*.ts', { eager: true });

/** Every part, in the order in which a project goes. */
export const pages: readonly ProjectPage[] = Object.values(found)
  .map(({ page }) => page)
  .sort((one, other) => one.order - other.order);

/** The part and the thing in it that an address leads to, as in `#projet/propositions/p1`. */
export function readPlace(place: string): { page: ProjectPage | undefined; thing: string } {
  const [, name = '', thing = ''] = place.split('/');
  return { page: pages.find((page) => page.name === name), thing: decodeURIComponent(thing) };
}

/** The address of a part, or of a thing in it. */
export const toPage = (name: string, thing = '') =>
  `#projet/${[name, thing].filter(Boolean).map(encodeURIComponent).join('/')}`;
