import type { Component } from 'svelte';
import type { StepKind, Visibility, WorkshopItem } from '../../contract';

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
}

interface KindFile {
  readonly default: Component<SettingsProps, object, 'kind'>;
  /** The settings a new step of this kind begins with. */
  readonly fresh: StepKind;
  /** Who sees what people leave in it, when not only the team until it shows it. */
  readonly visibility?: Visibility;
  /** What of the settings is worth reading in the running order. */
  readonly summary?: (kind: StepKind) => string;
}

const files = import.meta.glob<KindFile>('./*.svelte', { eager: true });

function fileOf(kind: KindName): KindFile {
  const file = files[`./${kind}.svelte`];
  if (!file) throw new Error(`No settings for the kind of step « ${kind} ».`);
  return file;
}

/** The editor of a kind's settings. */
export const settingsOf = (kind: KindName) => fileOf(kind).default;

/** The settings a new step begins with. */
export const freshKind = (kind: KindName): StepKind => structuredClone(fileOf(kind).fresh);

/** Who sees what people leave in a new step. */
export const freshVisibility = (kind: KindName): Visibility => fileOf(kind).visibility ?? 'hiddenUntilShown';

/** The settings in a few words, or nothing. */
export const summaryOf = (kind: StepKind): string => fileOf(kind.kind).summary?.(kind) ?? '';
