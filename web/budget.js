// Weighs what each page asks for before its first sentence, compressed, and refuses what is too heavy.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = '../src/CoConstruction.Server/wwwroot';
const budgets = {
  'index.html': { all: 60_000, js: 30_000 },
  'equipe.html': { all: 250_000 },
  'ecran.html': { all: 150_000 },
  'urne.html': { all: 100_000 },
  'bibliotheque.html': { all: 60_000 },
};

/** A font or a picture is compressed already. */
const weigh = (file) => {
  const bytes = readFileSync(join(built, file));
  return /\.(woff2|png|jpg)$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
};

for (const [page, budget] of Object.entries(budgets)) {
  const html = readFileSync(join(built, page), 'utf8');
  // A feed is for other programs: the page does not ask for it.
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.\w+)"/g)]
    .map(([, file]) => file)
    .filter((file) => !file.endsWith('.atom'));
  const fonts = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...readFileSync(join(built, file), 'utf8').matchAll(/\/(assets\/[^)"']+\.woff2)/g)])
    .map(([, file]) => file);
  const all = [page, ...files, ...new Set(fonts)].reduce((sum, file) => sum + weigh(file), 0);
  const js = files.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + weigh(file), 0);
  console.log(`${page}: ${all} bytes, of which ${js} of JavaScript`);
  if (all > budget.all || js > (budget.js ?? Infinity)) {
    console.error(`${page} is over its budget of ${JSON.stringify(budget)}`);
    process.exitCode = 1;
  }
}
