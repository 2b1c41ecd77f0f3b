/**
 * A pictogram of ours, as SVG path data on a grid of 24 units, strokes of 2 with round ends.
 * `body` is what fills when the thing is chosen; `on` lies on the body and turns to the ground's colour
 * then; `line` stays a line. A picture never goes without its word.
 */
export interface Drawing {
  readonly body?: string;
  readonly on?: string;
  readonly line?: string;
}
