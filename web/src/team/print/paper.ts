import type { VoteMethod } from '../../contract';
import { answersOf, type Kind } from '../../rooms/kinds';
import * as fr from '../../words/fr';

/** What stands on each line of a paper, after the choice. */
export interface PaperPlan {
  /** What to do, a sentence each. */
  readonly how: readonly string[];
  /** A box under each of these answers; none when a line has one place to write. */
  readonly answers: readonly Kind[];
  /** Circles to blacken. */
  readonly circles: number;
  /** Whether one writes a number in the box rather than a cross. */
  readonly numbers: boolean;
  /** What each choice costs, by its id; null where nothing is paid. */
  readonly costs: Readonly<Record<string, number>> | null;
  /** How many signs of a choice fit on one line. */
  readonly signs: number;
}

/** More points than this on one choice are written as a number: so many circles would not fit. */
const mostCircles = 5;

const plain: PaperPlan = { how: [], answers: [], circles: 0, numbers: false, costs: null, signs: 54 };

/** The paper of a method. */
export function paperOf(method: VoteMethod): PaperPlan {
  const words = fr.team.print;
  const answers = answersOf(method);
  if (answers.length) return { ...plain, how: [words.oneBox], answers, signs: answers.length > 3 ? 22 : 30 };
  switch (method.method) {
    case 'dots': {
      const circles = method.stacking ? method.dots : 1;
      return circles > mostCircles
        ? { ...plain, how: [words.pointsHow(method.dots)], numbers: true }
        : {
            ...plain,
            how: [words.dotsHow(method.dots), ...(method.stacking ? [] : [words.once])],
            circles,
            signs: 54 - 5 * circles,
          };
    }
    case 'approval':
      return {
        ...plain,
        how: [words.approvalHow, ...(method.most ? [words.approvalMost(method.most)] : [])],
      };
    case 'ranked':
      return { ...plain, how: words.rankedHow, numbers: true };
    case 'budget':
      return {
        ...plain,
        how: method.entry === 'knapsack' ? words.knapsackHow(method.amount) : words.budgetHow(method.amount),
        costs: method.costs ?? {},
        signs: 42,
      };
    default:
      return plain;
  }
}

/** How tall a sheet is for its lines, and a line at least, in hundredths of the sheet's width. */
const sheet = { tall: 88, line: 9, perRow: 3.8, around: 3.2 };

/** Choices on as many sheets as it takes for nothing to be cut off: long words take more lines. */
export function sheetsOf<T extends { readonly label: string }>(
  options: readonly T[],
  signs: number,
  { tall, line }: { readonly tall: number; readonly line: number } = sheet,
): T[][] {
  const sheets: T[][] = [];
  let left = 0;
  for (const option of options) {
    const rows = Math.min(3, Math.ceil(option.label.length / signs));
    const height = Math.max(line, rows * sheet.perRow + sheet.around);
    if (height > left) {
      sheets.push([]);
      left = tall;
    }
    sheets.at(-1)?.push(option);
    left -= height;
  }
  return sheets;
}
