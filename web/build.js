// Builds each page by itself: nobody reads two of them, and a phone must not carry what desk and wall have in common.
import { createHash } from 'node:crypto';
import { build } from 'vite';

const built = {};
for (const [order, page] of [
  'index.html',
  'equipe.html',
  'ecran.html',
  'urne.html',
  'bibliotheque.html',
].entries()) {
  built[page] = await build({ build: { emptyOutDir: order === 0, rolldownOptions: { input: page } } });
}

// The tablet's worker keeps all that its page may ask for, under a name that changes with any of it.
const { output } = built['urne.html'];
const files = output.map(({ fileName }) => `/${fileName}`);
const { source } = output.find(({ fileName }) => fileName === 'urne.html');
const version = createHash('sha256')
  .update([source, ...files].join('\n'))
  .digest('hex')
  .slice(0, 12);
await build({
  define: { VERSION: JSON.stringify(version), FILES: JSON.stringify([...files, '/favicon.svg']) },
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: 'src/tablet/worker/worker.ts',
      output: { format: 'iife', entryFileNames: 'urne-worker.js' },
    },
  },
});
await import('./budget.js');
