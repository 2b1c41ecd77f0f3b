import { HttpTransportType, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import type { Hub } from './world';

/** Opens the hub over a WebSocket. No automatic reconnection of its own: it gives up, and we never do. */
export async function openHub(
  viewer: string,
  heard: (feed: unknown) => void,
  closed: () => void,
): Promise<Hub> {
  const connection = new HubConnectionBuilder()
    .withUrl(`/live?${viewer}`, { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(LogLevel.None)
    .build();
  connection.on('Changed', heard);
  await connection.start();
  connection.onclose(closed);
  return {
    watch: (project, epoch, version) => connection.invoke('Watch', project, epoch, version),
    close: () => void connection.stop(),
  };
}
