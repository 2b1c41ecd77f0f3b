import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as encoding from 'lib0/encoding';
import { writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { Socket, seldom } from './socket.mjs';

const SYNC = 0;
const UPDATE = 2;

const providers = {
  yjs(place, document) {
    const provider = new WebsocketProvider(place.url, place.text, document, { WebSocketPolyfill: Socket, disableBc: true });
    return { provider, close: () => provider.destroy() };
  },
  hocuspocus(place, document) {
    const websocketProvider = new HocuspocusProviderWebsocket({ url: place.url, WebSocketPolyfill: Socket });
    const provider = new HocuspocusProvider({ websocketProvider, name: place.text, document, awareness: null });
    provider.attach();
    return {
      provider,
      close() {
        provider.destroy();
        websocketProvider.destroy();
      },
    };
  },
};

/** An editor as pages of this library have it: a document with its provider. A mark is the client's number and its clock. */
export async function open(place, seen) {
  const doc = new Y.Doc();
  const text = doc.getText('text');
  const editor = {
    caret: 0,
    count: 0,
    get text() {
      return text.toString();
    },
    get length() {
      return text.length;
    },
    type(character) {
      const mark = `${doc.clientID}:${Y.getState(doc.store, doc.clientID)}`;
      text.insert(editor.caret, character);
      editor.caret += character.length;
      return mark;
    },
    change({ from, to, insert }) {
      doc.transact(() => {
        if (to > from) text.delete(from, to - from);
        if (insert) text.insert(from, insert);
      });
    },
    get isPending() {
      return false;
    },
    close: () => line.close(),
  };
  text.observe((event, transaction) => {
    if (transaction.local) return;
    let at = 0;
    for (const { retain = 0, insert = '', delete: gone = 0 } of event.delta) {
      at += retain;
      if (insert && at <= editor.caret) editor.caret += insert.length;
      if (gone && at < editor.caret) editor.caret -= Math.min(gone, editor.caret - at);
      at += insert.length;
    }
  });
  doc.on('afterTransaction', ({ local, beforeState, afterState }) => {
    if (local) return;
    for (const [client, clock] of afterState) {
      for (let one = beforeState.get(client) ?? 0; one < clock; one++) {
        editor.count++;
        seen?.(`${client}:${one}`);
      }
    }
  });
  const line = providers[place.kind](place, doc);
  await new Promise((resolve) => (line.provider.synced ? resolve() : line.provider.on('synced', resolve)));
  return editor;
}

/** Writes what an editor would write; what comes is counted and not looked into. */
export async function light(place) {
  const doc = new Y.Doc();
  const text = doc.getText('text');
  const prefix = place.kind === 'hocuspocus' ? encoding.encode((encoder) => encoding.writeVarString(encoder, place.text)) : new Uint8Array();
  const socket = new Socket(place.kind === 'hocuspocus' ? place.url : `${place.url}/${place.text}`);
  const send = (write) =>
    socket.send(
      encoding.encode((encoder) => {
        encoding.writeUint8Array(encoder, prefix);
        write(encoder);
      }),
    );
  const editor = {
    caret: 0,
    count: 0,
    type(character) {
      const mark = `${doc.clientID}:${Y.getState(doc.store, doc.clientID)}`;
      text.insert(text.length, character);
      return mark;
    },
    close: () => socket.close(),
  };
  seldom(socket);
  doc.on('update', (update) =>
    send((encoder) => {
      encoding.writeVarUint(encoder, SYNC);
      writeUpdate(encoder, update);
    }),
  );
  await new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.on('open', () => {
      if (place.kind === 'hocuspocus') {
        send((encoder) => {
          encoding.writeVarUint(encoder, 2);
          encoding.writeVarUint(encoder, 0);
          encoding.writeVarString(encoder, '');
        });
      }

      send((encoder) => {
        encoding.writeVarUint(encoder, SYNC);
        writeSyncStep1(encoder, doc);
      });
    });
    socket.on('message', (message) => {
      if (message[prefix.length] !== SYNC) return;
      // The whole text, once.
      if (message[prefix.length + 1] === 1) resolve();
      if (message[prefix.length + 1] === UPDATE) editor.count++;
    });
  });
  return editor;
}
