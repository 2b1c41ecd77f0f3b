import type { Illustration } from '../design/empty-drawings';

/** The box on the table, and a paper on its way into it. */
export const box: Illustration = {
  wood: 'M58 72h124v54H58zM48 58h144v14H48z',
  sheet: 'M94 58V12h52v46z',
  line: 'M94 58h52M20 126h200M106 46h28M104 92h32v14h-32z',
  accent: 'M106 28l9 9 19-19',
};

/** The paper is in. */
export const boxFull: Illustration = {
  wood: 'M58 72h124v54H58zM48 58h144v14H48z',
  line: 'M94 65h52M20 126h200',
  accent: 'M102 97l13 13 26-26',
};
