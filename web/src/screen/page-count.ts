/** How many pages a text of so many pixels takes, when each page is so wide and followed by a gap. */
export function pageCount(textWidth: number, pageWidth: number, gap: number): number {
  return pageWidth > 0 ? Math.max(1, Math.ceil((textWidth + gap - 1) / (pageWidth + gap))) : 1;
}

/** The page after this one; after the last, the first. */
export const nextPage = (page: number, pages: number) => (page + 1) % pages;
