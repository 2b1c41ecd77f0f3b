import { signalR } from './product.mjs';
import { Socket } from './socket.mjs';

/** A connection to the hub of texts, with the text open. What the server says is given by its name. */
export async function connect(place, hear) {
  const connection = new signalR.HubConnectionBuilder()
    .withUrl(`${place.url}/texts?as=${place.as}`, {
      skipNegotiation: true,
      transport: signalR.HttpTransportType.WebSockets,
      WebSocket: Socket,
      headers: { Cookie: place.cookie },
    })
    .configureLogging(signalR.LogLevel.None)
    .build();
  for (const name of ['Updated', 'Whole', 'Refused', 'Again', 'People', 'Carets', 'Checksum', 'Notes', 'Access']) {
    connection.on(name, (news) => hear(name, news));
  }

  await connection.start();
  const { right } = await connection.invoke('Open', place.project, place.text);
  if (right !== 'write') throw new Error(`This editor may only ${right}.`);
  return connection;
}
