import { HttpTransportType, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import type { TextHub } from './line';
import type { Said, Sayings, TextRight } from './protocol';

const names: readonly (keyof Sayings)[] = [
  'Updated',
  'Whole',
  'Refused',
  'Again',
  'People',
  'Carets',
  'Checksum',
  'Notes',
  'Access',
];

/** Opens the hub of texts over a WebSocket; who closes it, and when, is the business of the one who asked. */
export async function openTexts(
  viewer: string,
  heard: (said: Said) => void,
  closed: () => void,
): Promise<TextHub> {
  const connection = new HubConnectionBuilder()
    .withUrl(`/texts?${viewer}`, { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(LogLevel.None)
    .build();
  for (const name of names)
    connection.on(name, (body: Sayings[typeof name]) => heard({ name, body } as Said));
  await connection.start();
  connection.onclose(closed);
  return {
    open: (project, text) => connection.invoke<{ right: TextRight }>('Open', project, text),
    // What cannot be sent is lost, as on any network: the line says so by closing.
    say: (name, question) => void connection.send(name, question).catch(() => undefined),
    close: () => void connection.stop(),
  };
}
