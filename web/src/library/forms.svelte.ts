import type { FormLine } from '../contract';
import { browserWorld } from '../live/browser';
import { request } from '../live/request';
import { formsOfWork } from '../words/forms-of-work';

let names = $state.raw(formsOfWork);
let asked = false;

/** Asks the library which forms of collective social work there are; those of the mandate stand while it does not answer. */
export async function bringForms(): Promise<void> {
  asked = true;
  const reply = await request(browserWorld('as=team'), '/api/library/forms', {});
  if (reply.status !== 200) {
    asked = false;
    return;
  }
  names = Object.fromEntries((reply.body as FormLine[]).map(({ id, name }) => [id, name]));
}

/** The forms of collective social work by their ids: a form that the library has just added is one at once. */
export const forms = {
  get names(): Readonly<Record<string, string>> {
    if (!asked) void bringForms();
    return names;
  },
};
