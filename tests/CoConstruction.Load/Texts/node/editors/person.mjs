import { connect } from './hub.mjs';
import { EditorState, SharedEditor, sharing } from './product.mjs';
import { checksum } from './witness.mjs';
import { nextChange } from './writer.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** One who writes, on a line that loses, doubles, delays and reorders until it is calm, and that is cut now and then. */
export class Person {
  typed = 0;
  aside = 0;
  connections = 0;
  refused = {};
  checksums = { same: 0, other: 0 };
  #session = '';
  #line = null;
  #heard = 0;

  constructor(house) {
    this.house = house;
    const person = this;
    this.holder = {
      state: EditorState.create({ extensions: [sharing] }),
      dispatch(transactions) {
        for (const transaction of transactions) this.state = transaction.state;
      },
      setAside: () => person.aside++,
    };
    this.shared = new SharedEditor(this.holder, {
      push: (push) => {
        this.#session = push.session;
        this.#say('Push', JSON.parse(JSON.stringify(push)));
      },
      // The control: whoever comes again is another, and the server cannot know what it has already.
      pull: (ask, session, version) => this.#say('Pull', { ask, session: house.control ? '' : session, version }),
    });
  }

  get text() {
    return this.holder.state.doc.toString();
  }

  /** Connects again and again, as long as the house stands. */
  async stay() {
    while (!this.house.ended) {
      try {
        const line = await connect(this.house.place, (name, news) => this.#told(name, news));
        this.connections++;
        this.#line = line;
        this.shared.connected();
        await line.closed;
      } catch (trouble) {
        if (/notAllowed|notFound/.test(trouble.message)) throw trouble;
      }

      this.#line = null;
      await wait(this.house.calm ? 50 : this.house.chance.upTo(1500));
    }
  }

  /** Types on, whether the line is there or not. */
  async write() {
    while (!this.house.calm) {
      await wait(40 + this.house.chance.upTo(360));
      const transaction = this.holder.state.update({ changes: nextChange(this.text, this.house.chance) });
      if (!transaction.docChanged) continue;
      this.holder.state = transaction.state;
      this.typed++;
      if (this.house.chance.oneIn(2)) this.shared.send();
    }
  }

  /** What is silent for long is asked again; the line is cut now and then. */
  async suffer() {
    while (!this.house.ended) {
      await wait(1000);
      if (this.#line && (this.shared.isPending || this.house.calm) && performance.now() - this.#heard > 2000) this.shared.connected();
      else if (this.house.chance.oneIn(10)) this.shared.connected();
      if (!this.house.calm && this.house.chance.oneIn(15)) this.cut();
    }
  }

  cut() {
    this.#line?.cut();
  }

  /** Lines end with the connection that they lead to. */
  #say(name, what) {
    const line = this.#line;
    this.house.carry(() => line !== null && line === this.#line && line.say(name, what));
  }

  #told(name, news) {
    if (name === 'Updated') this.house.witness.heard(news);
    this.house.carry(() => this.#hear(name, news));
  }

  #hear(name, news) {
    this.#heard = performance.now();
    if (name === 'Updated') this.shared.received(news);
    else if (name === 'Whole') this.shared.took(this.house.control ? { ...news, taken: 0 } : news);
    else if (name === 'Again') this.shared.connected();
    else if (name === 'Refused') this.#wasRefused(news);
    else if (name === 'Checksum' && news.version === this.shared.version && !this.shared.isPending) {
      this.checksums[checksum(this.text) === news.hash ? 'same' : 'other']++;
    }
  }

  #wasRefused({ session, fault }) {
    this.refused[fault] = (this.refused[fault] ?? 0) + 1;
    // What was said under an earlier name has been carried over to the next.
    if (session === this.#session) this.shared.refused();
  }
}
