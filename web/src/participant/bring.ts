import { world } from './world';

const pause = 3000;

/** Tries until the network gives it; `onlost` after each time that it did not. Ends with the returned function. */
export function bring<T>(load: () => Promise<T>, then: (loaded: T) => void, onlost: () => void): () => void {
  let wanted = true;
  let stopWaiting = () => {};
  const attempt = () => {
    load().then(
      (loaded) => wanted && then(loaded),
      () => {
        if (!wanted) return;
        onlost();
        stopWaiting = world.after(pause, attempt);
      },
    );
  };
  attempt();
  return () => {
    wanted = false;
    stopWaiting();
  };
}
