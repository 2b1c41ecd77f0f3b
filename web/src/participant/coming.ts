import type { Component } from 'svelte';
import type { RecallCode } from '../contract';
import type { Answer, Coming, Door, Inside } from './door';

/** What the screens that let a person in for the first time are given. */
export interface ComeInProps {
  readonly door: Door;
  readonly come: (coming: Omit<Coming, 'id'>) => Promise<Answer<Inside>>;
  readonly oncome: (inside: Inside) => void;
  readonly onback: () => void;
}

/** What the screens that give a place back are given. */
export interface ComeBackProps {
  readonly come: (recall: RecallCode) => Promise<Answer<Inside>>;
  /** `seat`: the id of the seat found again, when it could be read. */
  readonly oncome: (inside: Inside, seat: string | null) => void;
  readonly onback: () => void;
}

/** The screens behind the door, which come after it is painted. */
export interface Behind {
  readonly ComeIn: Component<ComeInProps>;
  readonly ComeBack: Component<ComeBackProps>;
}
