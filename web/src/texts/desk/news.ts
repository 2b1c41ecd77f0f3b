import * as fr from '../../words/texts';

/** So many sections are named; more would be a list to listen to. */
const mostSections = 3;

/** What the others do, gathered until it is told in a few sentences. */
export class News {
  readonly #came = new Set<string>();
  readonly #left = new Set<string>();
  readonly #wrote = new Set<string>();
  readonly #sections = new Set<string>();

  came(name: string): void {
    this.#came.add(name);
  }

  left(name: string): void {
    this.#left.add(name);
  }

  wrote(name: string, section: string): void {
    this.#wrote.add(name);
    if (section) this.#sections.add(section);
  }

  /** All of it, and then it is told; empty when there is none. */
  tell(): string {
    const words = fr.texts.said;
    const sentences = [
      this.#came.size ? words.came([...this.#came]) : '',
      this.#left.size ? words.left([...this.#left]) : '',
      this.#wrote.size ? words.wrote([...this.#wrote], [...this.#sections].slice(0, mostSections)) : '',
    ];
    for (const names of [this.#came, this.#left, this.#wrote, this.#sections]) names.clear();
    return sentences.filter(Boolean).join(' ');
  }
}
