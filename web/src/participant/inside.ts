/*
 * What is needed once one is through the door. It comes after the door is painted, so that an old phone
 * on a bad network shows the door first.
 */
export { default as ComeBack } from './door/ComeBack.svelte';
export { default as ComeIn } from './door/ComeIn.svelte';
export { default as Workshop } from './room/Workshop.svelte';
