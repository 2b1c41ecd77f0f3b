type Listener = (key: string, text: string | null) => void;

/** What the tabs of one phone share: storage and locks. */
export class FakePhone {
  full = false;
  readonly kept = new Map<string, string>();
  private readonly listeners = new Map<Listener, string>();
  private readonly locks = new Map<string, Promise<unknown>>();

  listen(tab: string, then: Listener): () => void {
    this.listeners.set(then, tab);
    return () => this.listeners.delete(then);
  }

  alone<T>(name: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.locks.get(name) ?? Promise.resolve()).then(work);
    this.locks.set(name, turn);
    return turn;
  }

  storageOf(tab: string): Storage {
    const { kept } = this;
    const write = (key: string, text: string | null) => {
      if (text === null) kept.delete(key);
      else kept.set(key, text);
      for (const [then, owner] of this.listeners) if (owner !== tab) queueMicrotask(() => then(key, text));
    };
    return {
      get length() {
        return kept.size;
      },
      key: (at) => [...kept.keys()][at] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => {
        if (this.full) throw new DOMException('full', 'QuotaExceededError');
        write(key, text);
      },
      removeItem: (key) => write(key, null),
      clear: () => kept.clear(),
    };
  }
}
