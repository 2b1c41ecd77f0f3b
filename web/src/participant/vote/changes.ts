import type { BallotItem } from '../../contract';

/** What a further round changes: options keep their id from one round to the next. */
export interface Changes {
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly reworded: readonly { readonly before: string; readonly now: string }[];
  /** Another method, or the same one set otherwise. */
  readonly method: 'same' | 'other' | 'settings';
  readonly rule: boolean;
  readonly secrecy: boolean;
}

type Round = Pick<BallotItem, 'method' | 'options' | 'rules'>;

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What is other than in the ballot before; words that may no longer be read are not told. */
export function changesSince(before: Round, now: Round): Changes {
  const was = new Map(before.options.map((option) => [option.id, option.label]));
  const is = new Set(now.options.map(({ id }) => id));
  const told = (options: BallotItem['options']) => options.flatMap(({ label }) => label ?? []);
  return {
    gone: told(before.options.filter(({ id }) => !is.has(id))),
    added: told(now.options.filter(({ id }) => !was.has(id))),
    reworded: now.options.flatMap(({ id, label }) => {
      const former = was.get(id);
      return former && label && former !== label ? [{ before: former, now: label }] : [];
    }),
    method:
      before.method.method !== now.method.method
        ? 'other'
        : same(before.method, now.method)
          ? 'same'
          : 'settings',
    rule: !same(before.rules.retention, now.rules.retention),
    secrecy: before.rules.secrecy !== now.rules.secrecy,
  };
}

/** Whether anything is other at all. */
export const isOther = ({ gone, added, reworded, method, rule, secrecy }: Changes) =>
  gone.length + added.length + reworded.length > 0 || method !== 'same' || rule || secrecy;
