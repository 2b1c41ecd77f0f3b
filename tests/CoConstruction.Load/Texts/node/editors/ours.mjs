import { connect } from './hub.mjs';
import { EditorState, SharedEditor, sharing } from './product.mjs';
import { Socket, seldom } from './socket.mjs';

const SEPARATOR = '\x1e';

/** An editor as pages of the product have it, without a screen. A mark is the session and the change's number in it. */
export async function open(place, seen) {
  let session = '';
  let typed = 0;
  let arrived;
  const whole = new Promise((resolve) => (arrived = resolve));
  const holder = {
    state: EditorState.create({ extensions: [sharing] }),
    dispatch(transactions) {
      for (const transaction of transactions) this.state = transaction.state;
    },
    setAside(text) {
      throw new Error(`Set aside: ${text}`);
    },
  };
  const connection = await connect(place, (name, news) => {
    if (name === 'Updated') {
      const version = shared.version;
      shared.received(news);
      for (const entry of news.entries.slice(Math.max(0, version - news.from), shared.version - news.from)) {
        if (entry.session === session) continue;
        editor.count++;
        seen?.(`${entry.session}:${entry.seq}`);
      }
    } else if (name === 'Whole') {
      shared.took(news);
      [session, typed] = [news.session, 0];
      arrived();
    } else if (name === 'Again') {
      shared.connected();
    } else if (name === 'Refused') {
      throw new Error(`Refused: ${news.fault}`);
    }
  });
  const shared = new SharedEditor(holder, {
    push: (push) => connection.say('Push', push),
    pull: (ask, known, version) => connection.say('Pull', { ask, session: known, version }),
  });
  const change = (spec) => {
    holder.state = holder.state.update(spec).state;
    shared.send();
    return `${session}:${typed++}`;
  };
  const editor = {
    count: 0,
    get text() {
      return holder.state.doc.toString();
    },
    get length() {
      return holder.state.doc.length;
    },
    set caret(at) {
      holder.state = holder.state.update({ selection: { anchor: at } }).state;
    },
    type(character) {
      const at = holder.state.selection.main.head;
      return change({ changes: { from: at, insert: character }, selection: { anchor: at + character.length } });
    },
    change: (changes) => void change({ changes }),
    get isPending() {
      return shared.isPending;
    },
    close: () => connection.close(),
  };
  shared.connected();
  await whole;
  return editor;
}

/** What everybody was sent is read once. */
const read = new Map();
function parse(frame) {
  let message = read.get(frame);
  if (message === undefined) {
    message = JSON.parse(frame);
    if (message.target === 'Updated') {
      for (const entry of message.arguments[0].entries) {
        // Editors of this load only insert.
        entry.at = typeof entry.change[0] === 'number' ? entry.change[0] : 0;
        entry.grown = entry.change.reduce((sum, part) => sum + (Array.isArray(part) ? part.slice(1).join('\n').length - part[0] : 0), 0);
      }
    }

    if (read.size > 500) read.clear();
    read.set(frame, message);
  }

  return message;
}

/** Writes what an editor would write, by the same rules; of what comes it keeps the text's length and its own caret. */
export async function light(place) {
  const socket = new Socket(`${place.url.replace('http', 'ws')}/texts?as=${place.as}`, [], { headers: { Cookie: place.cookie } });
  const say = (message) => socket.send(JSON.stringify(message) + SEPARATOR);
  const call = (target, ...all) => say({ type: 1, target, arguments: all });
  let [session, version, length, confirmed, sent, typed, ask] = ['', 0, 0, 0, 0, 0, 0];
  let pending = '';
  let start = 0;
  let arrived;
  const whole = new Promise((resolve) => (arrived = resolve));
  const send = () => {
    if (sent > 0 || pending === '') return;
    sent = pending.length;
    const changes = [...pending].map((character, i) => [start + i, [0, character], length - start].filter((part) => part !== 0));
    call('Push', { session, base: version, seq: confirmed, changes });
  };
  const hear = {
    Whole(news) {
      [session, version, length] = [news.session, news.version, news.text.length];
      arrived();
    },
    Updated({ from, entries }) {
      if (from > version) return call('Pull', { ask: ++ask, session, version });
      for (const entry of entries.slice(version - from)) {
        version++;
        length += entry.grown;
        if (entry.session === session) {
          [pending, start] = [pending.slice(1), start + 1];
          confirmed++;
          sent--;
        } else {
          editor.count++;
          if (entry.at <= start) start += entry.grown;
        }
      }

      send();
    },
    Again: () => {
      sent = 0;
      call('Pull', { ask: ++ask, session, version });
    },
    Refused: ({ fault }) => {
      throw new Error(`Refused: ${fault}`);
    },
  };
  const editor = {
    set caret(at) {
      start = at;
    },
    count: 0,
    type(character) {
      pending += character;
      send();
      return `${session}:${typed++}`;
    },
    get isPending() {
      return pending !== '';
    },
    close: () => socket.close(),
  };
  seldom(socket);
  await new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.once('open', () => {
      socket.send(`{"protocol":"json","version":1}${SEPARATOR}`);
      say({ type: 1, target: 'Open', arguments: [place.project, place.text], invocationId: '1' });
    });
    socket.on('message', (data) => {
      for (const frame of data.toString().split(SEPARATOR)) {
        if (frame === '') continue;
        const { target, invocationId, error, result, arguments: all } = parse(frame);
        if (target in hear) hear[target](all[0]);
        if (invocationId === '1') (error || result.right !== 'write' ? reject : resolve)(new Error(error ?? `This editor may only ${result?.right}.`));
      }
    });
  });
  call('Pull', { ask: ++ask, session: '', version: 0 });
  await whole;
  return editor;
}
