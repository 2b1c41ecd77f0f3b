import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** A module as pages load it, lazy parts and what is `external` left out. Tests run with the Svelte of servers, whose effects never live. */
export async function builtForPages(entry: string, external: RegExp[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    build: {
      write: false,
      target: ['es2020', 'chrome87', 'firefox82', 'safari14'],
      rolldownOptions: { input: entry, external, preserveEntrySignatures: 'strict' },
      modulePreload: false,
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

/** Bytes once compressed, as a phone receives them. */
export async function gzipped(text: string): Promise<number> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(packed).arrayBuffer()).byteLength;
}
