import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const root = new URL('../../../../../web/', import.meta.url);
const web = createRequire(new URL('package.json', root));

/** The product's own part of an editor, and the libraries that it uses: one copy of each. */
export const { EditorState, SharedEditor, sharing, signalR } = await product();

/** Its modules, without their types. */
async function product() {
  const ts = web('typescript');
  // One folder a process: two that begin at once would read what the other has half written.
  const folder = new URL(`node_modules/.cache/load-texts-${process.pid}/`, root);
  mkdirSync(folder, { recursive: true });
  for (const name of ['shared', 'whole']) {
    const source = readFileSync(new URL(`src/texts/${name}.ts`, root), 'utf8');
    const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
    writeFileSync(new URL(`${name}.mjs`, folder), outputText.replace(/from '(\.\/\w+)'/g, "from '$1.mjs'"));
  }

  writeFileSync(new URL('all.mjs', folder), "export { EditorState } from '@codemirror/state';\nexport * from './shared.mjs';\n");
  const all = await import(new URL('all.mjs', folder).href);
  rmSync(folder, { recursive: true });
  return { ...all, signalR: web('@microsoft/signalr') };
}
