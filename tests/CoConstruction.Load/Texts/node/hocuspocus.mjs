// A peer as its manual starts it: the server with its extension of SQLite. node hocuspocus.mjs PORT FOLDER
import { SQLite } from '@hocuspocus/extension-sqlite';
import { Server } from '@hocuspocus/server';

const [port, folder] = process.argv.slice(2);
const server = new Server({
  port: Number(port),
  address: '127.0.0.1',
  quiet: true,
  extensions: [new SQLite({ database: `${folder}/texts.sqlite` })],
});
await server.listen();
console.log('open');
