/** A line illustration of 240 by 140 units: wooden things, sheets of paper, then strokes. */
export interface Illustration {
  readonly wood?: string;
  readonly sheet?: string;
  readonly line: string;
  /** What draws the eye. */
  readonly accent?: string;
}

/** A table with chairs: nobody has come yet. */
export const table: Illustration = {
  wood: 'M44 66c0-5 4-9 9-9h134c5 0 9 4 9 9s-4 9-9 9H53c-5 0-9-4-9-9z',
  sheet: 'M92 57l6-12h30l-4 12zM136 57l2-9h22l3 9z',
  line: 'M62 75l-8 47M178 75l8 47M20 44v78M20 88h24M44 88v34M220 44v78M220 88h-24M196 88v34M100 122V92h40v30M100 100h40M8 122h224',
  accent: 'M176 57V44h12v13M188 47h4a4 4 0 0 1 0 7h-4',
};

/** A thread that goes on: nothing has been said yet. */
export const thread: Illustration = {
  wood: 'M30 40h44v10H30zM30 100h44v10H30zM36 50h32v50H36z',
  line: 'M36 60l32-4M36 70l32-4M36 80l32-4M36 90l32-4M30 40h44M30 110h44M14 122h212',
  accent:
    'M68 92c26 2 22-46 52-46 22 0 26 32 6 32-18 0-16-28 8-34 34-8 42 46 66 36 8-3 10-12 8-20M204 68l6-24',
};

/** Sheets of paper on the table: nothing has been written yet. */
export const sheets: Illustration = {
  wood: 'M24 104h192c6 0 10 4 10 9s-4 9-10 9H24c-6 0-10-4-10-9s4-9 10-9z',
  sheet: 'M62 104L50 40l52-10 13 74zM104 104V26h58v78zM150 104l14-62 40 9-12 53z',
  line: 'M116 44h34M116 56h34M116 68h22M66 54l26-5M69 66l26-5',
  accent: 'M178 92l30-56 9 5-30 56-10 6z',
};
