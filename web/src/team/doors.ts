import { browserWorld } from '../live/browser';
import { problem, request, type Problem } from '../live/request';
import type {
  IndicatorDefinition,
  InspiredLever,
  LibraryResults,
  ObstacleFamily,
  Refusal,
  Role,
  SheetOffer,
  Stage,
  StepKind,
  TerritoryCard,
} from '../contract';

/** The browser, shared by everything the team's page does. */
export const world = browserWorld('as=team');

/** Somebody of the team who is signed in. */
export interface Me {
  readonly name: string;
  readonly email: string;
  readonly projects: readonly { readonly id: string; readonly title: string }[];
}

/** A running order to start from; `minutes` is its whole duration. */
export interface Template {
  readonly id: string;
  readonly stage: Stage;
  readonly title: string;
  readonly minutes: number;
  readonly steps: readonly { title: string; kind: StepKind; minutes: number | null }[];
}

/** An indicator to start from. */
export interface IndicatorExample {
  readonly id: string;
  readonly definition: IndicatorDefinition;
}

/** What an invitation says before it is accepted. */
export interface InvitationCard {
  readonly projectTitle: string;
  readonly role: Role;
  readonly signedIn: boolean;
}

/** A file that cannot be imported says where and why. */
export interface FileProblem extends Problem {
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
}

/** What a door answered: the thing asked for, or why not (`status` is 0 when nobody answered). */
export type Answer<T> =
  | { readonly ok: true; readonly status: number; readonly body: T }
  | { readonly ok: false; readonly problem: FileProblem };

async function ask<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer<T>> {
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const init = sent === undefined ? {} : { body: sent, headers: { 'content-type': 'application/json' } };
  const reply = await request(world, `/api${path}`, { method, ...init });
  const ok = reply.status >= 200 && reply.status < 300;
  return ok ? { ok, status: reply.status, body: reply.body as T } : { ok, problem: problem(reply) };
}

async function attach(project: string, image: Blob): Promise<Answer<{ id: string }>> {
  const path = `/api/projects/${encoded(project)}/attachments?${world.viewer}`;
  const init = { method: 'POST', body: image, headers: { 'content-type': image.type } };
  const reply = await request(world, path, init);
  const ok = reply.status >= 200 && reply.status < 300;
  return ok
    ? { ok, status: reply.status, body: reply.body as { id: string } }
    : { ok, problem: problem(reply) };
}

/** A line of a table that cannot be read, and why. */
export interface TableProblem {
  readonly line: number;
  readonly column: string;
  readonly message: string;
}

// The file goes as it is: a spreadsheet may not have written it in the web's own letters.
async function importPlan(project: string, table: Blob): Promise<Answer<{ refusal: Refusal | null }>> {
  const path = `/api/projects/${encoded(project)}/plan.csv?${world.viewer}`;
  const init = { method: 'POST', body: table, headers: { 'content-type': 'text/csv' } };
  const reply = await request(world, path, init);
  const ok = reply.status >= 200 && reply.status < 300;
  return ok
    ? { ok, status: reply.status, body: reply.body as { refusal: Refusal | null } }
    : { ok, problem: problem(reply) };
}

const encoded = encodeURIComponent;

/** Where a picture that belongs to a project is shown to its team. */
export const attachmentAt = (project: string, id: string) =>
  `/api/projects/${encoded(project)}/attachments/${encoded(id)}?${world.viewer}`;

/** The server's doors for the team, besides what a project shows and is asked. */
export const doors = {
  me: () => ask<Me>('GET', '/team/me'),
  signIn: (account: { email: string; password: string }) => ask<unknown>('POST', '/team/sign-in', account),
  signOut: () => ask<unknown>('POST', '/team/sign-out'),
  firstAccount: (account: { token: string; email: string; name: string; password: string }) =>
    ask<unknown>('POST', '/team/first-account', account),
  foundProject: (project: { title: string; plainTitle: string | null; territory: TerritoryCard }) =>
    ask<{ project: string }>('POST', '/projects', project),
  importProject: (json: string) => ask<{ project: string }>('POST', '/projects/import', json),
  /** Brings action sheets from a table. */
  importPlan,
  /** Takes a project's plan over in a new project, for another territory. */
  derivePlan: (
    project: string,
    made: { title: string; plainTitle: string | null; territory: TerritoryCard },
  ) => ask<{ project: string }>('POST', `/projects/${encoded(project)}/derived?${world.viewer}`, made),
  templates: () => ask<readonly Template[]>('GET', '/templates'),
  /** Indicators to start from. */
  indicatorExamples: () => ask<readonly IndicatorExample[]>('GET', '/indicator-examples'),
  invite: (project: string, role: Role) =>
    ask<{ url: string }>('POST', `/projects/${encoded(project)}/invitations`, { role }),
  /** The link of somebody invited for a time. */
  inviteGuest: (project: string, guestId: string) =>
    ask<{ url: string }>('POST', `/projects/${encoded(project)}/invitations`, { role: 'guest', guestId }),
  invitation: (token: string) => ask<InvitationCard>('GET', `/invitations/${encoded(token)}`),
  acceptInvitation: (token: string, account: { email: string; name: string; password: string } | object) =>
    ask<{ project: string }>('POST', `/invitations/${encoded(token)}`, account),
  /** Keeps a picture with a project, for its team alone. */
  attach,
  /** What lifted obstacles of a family elsewhere, and the practices that prove it. */
  inspiredLevers: (family: ObstacleFamily) =>
    ask<readonly InspiredLever[]>('GET', `/library/levers?family=${encoded(family)}`),
  /** Practices of the library, at the address of a search. */
  practices: (search: string) => ask<LibraryResults>('GET', search),
  /** Which of some practices anybody may still read. */
  publishedPractices: (ids: readonly string[]) =>
    ask<readonly string[]>('GET', `/library/published?${ids.map((id) => `id=${encoded(id)}`).join('&')}`),
  /** What of a practice sheet goes to the library, what stays, and where it stands there. */
  sheetOffer: (project: string, sheet: string) =>
    ask<SheetOffer>('GET', `/projects/${encoded(project)}/sheets/${encoded(sheet)}/library?${world.viewer}`),
  about: () => ask<{ publicUrl: string }>('GET', '/about'),
};
