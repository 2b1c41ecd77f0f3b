import { innerWidth } from 'svelte/reactivity/window';

/** Whether three columns stand side by side: from 76 times the usual letter height, as in the styles. */
export const isWide = () => (innerWidth.current ?? 0) >= 76 * 16;
