/** The longest side of a photograph that is kept, in pixels: a sheet stays readable, a slow line stays usable. */
const longest = 1600;

/** The size of a picture once it fits; never larger than it was. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/**
 * Drawn again as a JPEG: what the phone wrote beside the picture (place, device, hour) does not go along. Null when the
 * browser cannot read it.
 */
export async function redrawn(file: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, fitted(picture.width, picture.height));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
}
