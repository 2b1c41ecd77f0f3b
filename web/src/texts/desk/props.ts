import type { Snippet } from 'svelte';
import type { Desk, DeskWorld } from './desk.svelte';

/** What a text's desk is given. */
export interface TextDeskProps {
  readonly world: DeskWorld;
  readonly project: string;
  /** The text's id, and how it is called. */
  readonly text: string;
  readonly title: string;
  /** Somebody pressed a comment or a suggestion in the text. */
  readonly onnote?: (id: string) => void;
  /** The desk is there: the panels of others ask it for passages, notes and places. */
  readonly onready?: (desk: Desk) => void;
  /** Panels beside the text besides our own: notes, versions, the charter; what they call shows the text again. */
  readonly panels?: Snippet<[Desk, () => void]>;
  /** More gestures above the text; what they call shows what stands beside. */
  readonly actions?: Snippet<[Desk, () => void]>;
}
