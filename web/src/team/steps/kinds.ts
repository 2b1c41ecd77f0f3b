import type { Component } from 'svelte';
import type { StepKind, Visibility, WorkshopItem } from '../../contract';
import * as fr from '../../words/fr';

/** The name of a kind of step. */
export type KindName = StepKind['kind'];

/** The settings of one kind. */
export type KindOf<K extends KindName> = Extract<StepKind, { kind: K }>;

/** What the editor of a kind's settings receives; `kind` is bound. */
export interface SettingsProps<K extends KindName = KindName> {
  kind: KindOf<K>;
  workshop: WorkshopItem;
  /** The step, so that a source may be chosen among those before it. */
  stepId: string;
  /** What to do before it can be saved; empty when all is well. */
  error?: string;
}

/** A step that one may add. */
export interface Offer {
  readonly name: string;
  readonly does: string;
  readonly kind: StepKind;
}

interface KindFile {
  readonly default: Component<SettingsProps, object, 'kind'>;
  /** The settings a new step of this kind begins with. */
  readonly fresh: StepKind;
  /** Who sees what people leave in it, when not only the team until it shows it. */
  readonly visibility?: Visibility;
  /** What of the settings is worth reading in the running order. */
  readonly summary?: (kind: StepKind) => string;
  /** What such a step is called, when its kind alone does not say it. */
  readonly name?: (kind: StepKind) => string;
  /** What one may add of this kind, when it is more than one thing. */
  readonly offers?: readonly Offer[];
  /** What to do before the settings can be saved. */
  readonly wrong?: (kind: StepKind) => string;
}

const files = import.meta.glob<KindFile>('./*.svelte', { eager: true });

function fileOf(kind: KindName): KindFile {
  const file = files[`./${kind}.svelte`];
  if (!file) throw new Error(`No settings for the kind of step « ${kind} ».`);
  return file;
}

/** The editor of a kind's settings. */
export const settingsOf = (kind: KindName) => fileOf(kind).default;

/** What one may add of a kind. */
export function offersOf(kind: KindName): readonly Offer[] {
  const { offers, fresh } = fileOf(kind);
  return offers ?? [{ ...fr.team.kinds[kind], kind: fresh }];
}

/** What a step of this kind is called. */
export const nameOf = (kind: StepKind): string =>
  fileOf(kind.kind).name?.(kind) ?? fr.team.kinds[kind.kind].name;

/** Who sees what people leave in a new step. */
export const freshVisibility = (kind: KindName): Visibility => fileOf(kind).visibility ?? 'hiddenUntilShown';

/** The settings in a few words, or nothing. */
export const summaryOf = (kind: StepKind): string => fileOf(kind.kind).summary?.(kind) ?? '';

/** What to do before the settings can be saved; empty when all is well. */
export const wrongIn = (kind: StepKind): string => fileOf(kind.kind).wrong?.(kind) ?? '';
