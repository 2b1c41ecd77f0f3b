import type { Component } from 'svelte';
import type { VoteMethod } from '../../contract';
import type { KnownOption } from './options';

/** The methods by which a step may vote, in the order in which they are offered. */
export const methodNames = [
  'dots',
  'fourPositions',
  'approval',
  'majorityJudgment',
  'ranked',
  'budget',
] as const;

export type MethodName = (typeof methodNames)[number];
export type MethodOf<M extends MethodName> = Extract<VoteMethod, { method: M }>;

/** What the editor of a method's own settings receives; `method` is bound. */
export interface MethodProps<M extends MethodName = MethodName> {
  method: MethodOf<M>;
  /** Makes the names of its controls unlike those of another step. */
  stepId: string;
  /** The choices, as far as they are known now. */
  options: readonly KnownOption[];
  /** What to do before it can be saved; empty when all is well. */
  error: string;
}

interface MethodFile {
  readonly default: Component<MethodProps, object, 'method'>;
  /** The settings that a new vote begins with. */
  readonly fresh: VoteMethod;
  /** What of the settings is worth reading in the running order. */
  readonly summary?: (method: VoteMethod) => string;
  /** What to do before it can be saved. */
  readonly wrong?: (method: VoteMethod) => string;
}

const files = import.meta.glob<MethodFile>('./methods/*.svelte', { eager: true });

function fileOf(name: string): MethodFile {
  const file = files[`./methods/${name}.svelte`];
  if (!file) throw new Error(`No settings for votes by « ${name} ».`);
  return file;
}

/** Whether a step may vote by this method. */
export const isOffered = (method: VoteMethod): method is MethodOf<MethodName> =>
  methodNames.some((one) => one === method.method);

/** The editor of a method's own settings. */
export const methodSettings = (name: string) => fileOf(name).default;

/** The settings that a new vote by this method begins with. */
export function freshMethod(name: MethodName): VoteMethod {
  return structuredClone(fileOf(name).fresh);
}

export const methodSummary = (method: VoteMethod) => fileOf(method.method).summary?.(method) ?? '';

export const methodWrong = (method: VoteMethod) => fileOf(method.method).wrong?.(method) ?? '';
