// Marsaglia's xorshift, so that a seed is the same cases everywhere and for ever.
export function chance(seed) {
  let state = seed;
  function upTo(most) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % (most + 1);
  }
  return { upTo, oneIn: (n) => upTo(n - 1) === 0, pick: (list) => list[upTo(list.length - 1)] };
}
