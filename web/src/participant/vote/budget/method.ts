export { default as Result } from '../../../rooms/methods/budget.svelte';
export { default as Example } from './Example.svelte';
export { default as Paper } from './Paper.svelte';
export { default as Written } from './Written.svelte';
