import { signalR } from './product.mjs';
import { Socket } from './socket.mjs';

const SAID = ['Updated', 'Whole', 'Refused', 'Again', 'People', 'Carets', 'Checksum', 'Notes', 'Access'];

/** A connection to the hub of texts, with the text open. What the server says is given by its name. */
export async function connect(place, hear) {
  let socket;
  class Held extends Socket {
    constructor(...all) {
      super(...all);
      socket = this;
    }
  }

  const connection = new signalR.HubConnectionBuilder()
    .withUrl(`${place.url}/texts?as=${place.as}`, {
      skipNegotiation: true,
      transport: signalR.HttpTransportType.WebSockets,
      WebSocket: Held,
      headers: { Cookie: place.cookie },
    })
    .configureLogging(signalR.LogLevel.None)
    .build();
  for (const name of SAID) connection.on(name, (news) => hear(name, news));
  await connection.start();
  const { right } = await connection.invoke('Open', place.project, place.text);
  if (right !== 'write') throw new Error(`This editor may only ${right}.`);
  return {
    say: (name, what) => void connection.send(name, what).catch(() => undefined),
    closed: new Promise((resolve) => connection.onclose(resolve)),
    close: () => connection.stop(),
    /** As a network does: without a word. */
    cut: () => socket.terminate(),
  };
}
