import { WebSocket } from 'ws';

const open = new Set();

/** The socket under every editor, whoever's it is: its bytes are counted in one way. */
export class Socket extends WebSocket {
  constructor(address, protocols, options) {
    super(address, protocols ?? [], { ...options, perMessageDeflate: false });
    open.add(this);
    this.once('close', () => open.delete(this));
  }

  /** What has come over all that are open. */
  static get bytes() {
    let sum = 0;
    for (const socket of open) sum += socket._socket?.bytesRead ?? 0;
    return sum;
  }
}

/** Milliseconds on the clock that all processes of a machine share. */
export const now = () => Number(process.hrtime.bigint()) / 1e6;

/** Reads what has come only every so often, all at once: it is the server that is measured, on the same machine. */
export function seldom(socket) {
  const timer = setInterval(() => {
    if (socket.readyState !== WebSocket.OPEN) return;
    socket.resume();
    setImmediate(() => setImmediate(() => socket.readyState === WebSocket.OPEN && socket.pause()));
  }, 60);
  socket.once('close', () => clearInterval(timer));
}
