import type { Refusal } from '../contract';
import type { Marks } from '../participant/vote/marks';

/** A paper that the server has not taken yet. Its id is chance, and it has no hour: nothing tells who was before whom. */
export interface KeptPaper {
  readonly paperId: string;
  readonly commandId: string;
  readonly voteId: string;
  readonly collegeId: string;
  readonly marks: Marks;
  readonly receipt: string | null;
  /** Why the server does not take it, once it has said so; `unknown` when it did not say why. */
  readonly refused?: Refusal | 'unknown';
}

/** How many papers this tablet has taken, by vote. */
export type Taken = Readonly<Record<string, number>>;

/** Where the tablet keeps what must outlive a reload and an empty battery. Each promise holds once it is on the disk. */
export interface Drawer {
  papers(): Promise<readonly KeptPaper[]>;
  /** Puts a paper, new or changed; with `taken`, both or neither. */
  put(paper: KeptPaper, taken?: Taken): Promise<void>;
  remove(paperId: string): Promise<void>;
  read(name: string): Promise<unknown>;
  /** `undefined` forgets it. */
  write(name: string, value: unknown): Promise<void>;
}

const papers = 'papers';
const page = 'page';

/** Opens the drawer of one workshop; rejects when the browser keeps nothing. */
export async function openDrawer(name: string): Promise<Drawer> {
  const opening = indexedDB.open(`urne/${name}`, 1);
  opening.onupgradeneeded = () => {
    // By their id, which is chance: they lie in no order.
    opening.result.createObjectStore(papers, { keyPath: 'paperId' });
    opening.result.createObjectStore(page);
  };
  const database = await answer(opening);

  function change(work: (store: (name: string) => IDBObjectStore) => void): Promise<void> {
    // Strict: « Merci » is said of what is on the disk, not on its way to it.
    const transaction = database.transaction([papers, page], 'readwrite', { durability: 'strict' });
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      work((name) => transaction.objectStore(name));
    });
  }

  return {
    papers: () => answer<KeptPaper[]>(database.transaction(papers, 'readonly').objectStore(papers).getAll()),
    put: (paper, taken) =>
      change((store) => {
        store(papers).put(paper);
        if (taken) store(page).put(taken, 'taken');
      }),
    remove: (paperId) => change((store) => store(papers).delete(paperId)),
    read: (name) => answer<unknown>(database.transaction(page, 'readonly').objectStore(page).get(name)),
    write: (name, value) =>
      change((store) => (value === undefined ? store(page).delete(name) : store(page).put(value, name))),
  };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not read'));
  });
}
