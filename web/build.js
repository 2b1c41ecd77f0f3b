// Builds each page by itself: nobody reads two of them, and a phone must not carry what desk and wall have in common.
import { build } from 'vite';

for (const [order, page] of ['index.html', 'equipe.html', 'ecran.html'].entries()) {
  await build({ build: { emptyOutDir: order === 0, rolldownOptions: { input: page } } });
}
await import('./budget.js');
