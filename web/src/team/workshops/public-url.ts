import { doors } from '../doors';

let known: Promise<string> | null = null;

/** The address by which phones reach the server; where this page is, when the server does not say. */
export function publicUrl(): Promise<string> {
  known ??= doors.about().then((answer) => {
    if (!answer.ok) known = null;
    return answer.ok ? answer.body.publicUrl.replace(/\/$/, '') : location.origin;
  });
  return known;
}

/** Whether an address means « this very machine », which no phone in the room can reach. */
export const isOnlyHere = (url: string) => /^(localhost|127\..+|\[::1\])$/.test(new URL(url).hostname);
