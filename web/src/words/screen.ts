/** What the whole room reads on the wall. */
export const screen = {
  welcome: 'Bienvenue',
} as const;
