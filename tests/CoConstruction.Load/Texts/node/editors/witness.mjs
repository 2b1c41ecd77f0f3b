/** Hears, before the line can lose it, what the server has told anybody: a version is one change, and a change is one version. */
export class Witness {
  #byVersion = new Map();
  #byChange = new Map();
  /** Versions that were told in two ways: something acknowledged was lost. */
  forked = 0;
  /** Changes of one session and number that are in the text more than once. */
  doubled = 0;

  heard({ from, entries }) {
    entries.forEach((entry, i) => {
      const version = from + i + 1;
      const change = `${entry.session}:${entry.seq}`;
      const told = `${change} ${JSON.stringify(entry.change)}`;
      if (this.#byVersion.has(version) && this.#byVersion.get(version) !== told) this.forked++;
      if (this.#byChange.has(change) && this.#byChange.get(change) !== version) this.doubled++;
      this.#byVersion.set(version, told);
      this.#byChange.set(change, version);
    });
  }

  get versions() {
    return this.#byVersion.size;
  }
}

/** As the server counts it: FNV-1a, 32 bits, the low byte of each unit before the high one. */
export function checksum(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }

  return hash >>> 0;
}
