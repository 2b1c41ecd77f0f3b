import * as fr from '../../words/fr';

const words = fr.team.account;
/** As the server asks. */
const shortest = 12;

/** What to do about each field; empty when all is well. */
export interface AccountErrors {
  email: string;
  name: string;
  password: string;
}

export const noErrors: AccountErrors = { email: '', name: '', password: '' };

/** Looks at what was written to make an account. */
export function checkAccount(account: { email: string; name: string; password: string }): AccountErrors {
  return {
    email: /.@./.test(account.email) ? '' : words.emailMissing,
    name: account.name.trim() ? '' : words.nameMissing,
    password: account.password.length >= shortest ? '' : words.passwordShort,
  };
}

/** Whether there is something to correct. */
export const hasErrors = (errors: object) => Object.values(errors).some(Boolean);
