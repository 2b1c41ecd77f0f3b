import { problem, request } from '../live/request';
import type { RecallCode, Refusal, WorkshopMode, WorkshopStatus } from '../contract';
import { world } from './world';

/** What is written on a workshop's door, for anyone who has its code. */
export interface Door {
  readonly project: string;
  readonly projectTitle: string;
  readonly workshopId: string;
  readonly title: string;
  readonly date: string;
  readonly place: string | null;
  readonly mode: WorkshopMode;
  readonly status: WorkshopStatus;
  readonly colleges: readonly DoorCollege[];
  /** This phone already holds a seat of the project. */
  readonly seated: boolean;
}

/** A college as one may choose it. */
export interface DoorCollege {
  readonly id: string;
  readonly label: string;
  readonly plainLabel: string | null;
}

/** How one comes in. `id` is made once by the phone: a repeat gives the same seat. */
export interface Coming {
  readonly id: string;
  readonly collegeId: string;
  readonly firstName?: string;
  readonly remote?: boolean;
}

/** What the door answered; `unreachable` when nobody did, or could not now. */
export type Answer<T> =
  | { readonly name: 'open'; readonly value: T }
  | { readonly name: 'refused'; readonly refusal: Refusal }
  | { readonly name: 'unknown' | 'tooMany' | 'unreachable' };

/** Where one is once inside. */
export interface Inside {
  readonly project: string;
  readonly workshopId: string;
}

export const readDoor = (code: string) => ask<Door>(`/api/door/${code}`);

export const join = (code: string, coming: Coming) => ask<Inside>('/api/join', { code, ...coming });

export const comeBack = (code: string, recall: RecallCode) => ask<Inside>('/api/return', { code, recall });

async function ask<T>(path: string, body?: object): Promise<Answer<T>> {
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const reply = await request(world, path, body ? post : {});
  if (reply.status === 429) return { name: 'tooMany' };
  if (reply.status >= 400 && reply.status < 500) return refused(problem(reply).code);
  const value = reply.body as (T & { refusal?: Refusal }) | null;
  if (reply.status !== 200 || !value || typeof value !== 'object') return { name: 'unreachable' };
  return value.refusal ? { name: 'refused', refusal: value.refusal } : { name: 'open', value };
}

function refused<T>(code: string | undefined): Answer<T> {
  return code === 'recallCodeUnknown' ? { name: 'refused', refusal: code } : { name: 'unknown' };
}
