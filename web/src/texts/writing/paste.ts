import TurndownService from 'turndown';
import { clean } from '../whole';

/** A paste beyond this many characters is refused: it would be a document of its own. */
export const longestPaste = 100_000;
/** What a page puts around its words may be much longer than they are, but not without end. */
const longestHtml = 20 * longestPaste;

const list = /mso-list\s*:\s*l\d+\s+level(\d+)/i;

const style = (node: HTMLElement) => node.getAttribute('style') ?? '';
const isWordList = (node: HTMLElement) => node.nodeName === 'P' && list.test(style(node));
const isWordMark = (node: HTMLElement) => /mso-list\s*:\s*ignore/i.test(style(node));

function service(): TurndownService {
  const words = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    emDelimiter: '*',
    strongDelimiter: '**',
    codeBlockStyle: 'fenced',
    hr: '---',
    // What stands for nothing stays nothing.
    blankReplacement: (_content, node) =>
      isBlock(node)
        ? '\n\n'
        : node.nodeName === 'TD' || node.nodeName === 'TH'
          ? ' |'
          : ' '.repeat(/\s/.test(node.textContent ?? '') ? 1 : 0),
    defaultReplacement: (content, node) => (isBlock(node) ? `\n\n${content}\n\n` : content),
  });
  words.remove([
    'script',
    'style',
    'noscript',
    'template',
    'iframe',
    'object',
    'title',
    'head',
    'button',
    'select',
    'textarea',
  ]);
  words.addRule('nothing to read', {
    filter: (node) => hidden(node) || /^(IMG|SVG|VIDEO|AUDIO|CANVAS|O:P)$/i.test(node.nodeName),
    replacement: () => '',
  });
  words.addRule('a list of Word', { filter: isWordList, replacement: wordListItem });
  words.addRule('a mark of Word', { filter: isWordMark, replacement: () => '' });
  words.addRule('a style that means something', {
    filter: (node) =>
      node.nodeName === 'SPAN' &&
      (isBold(node) || isItalic(node)) &&
      !node.querySelector('p,div,table,ul,ol'),
    replacement: (content, node) =>
      emphasis(content, isBold(node as HTMLElement), isItalic(node as HTMLElement)),
  });
  // Documents on the web wrap all they copy into one such tag, said to be of normal weight.
  words.addRule('a bold that is none', {
    filter: (node) =>
      /^[BI]$/.test(node.nodeName) && /(^|;)\s*font-(weight|style)\s*:\s*(normal|400)/i.test(style(node)),
    replacement: (content) => content,
  });
  words.addRule('a link', {
    filter: (node) => node.nodeName === 'A',
    replacement: (content, node) => {
      const address = ((node as HTMLElement).getAttribute('href') ?? '').trim();
      // What leads nowhere on the web stays as words.
      if (!/^(https?:\/\/|mailto:)/i.test(address) || !content.trim()) return content;
      return `[${content.trim().replace(/\n+/g, ' ')}](${address.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
    },
  });
  words.addRule('a cell', {
    filter: ['td', 'th'],
    replacement: (content) =>
      ` ${content
        .trim()
        .replace(/\s*\n\s*/g, ' ')
        .replace(/\|/g, '\\|')} |`,
  });
  words.addRule('a row', {
    filter: 'tr',
    replacement: (content, node) =>
      `\n|${content}${isFirstRow(node as HTMLElement) ? `\n|${' --- |'.repeat(cells(node as HTMLElement))}` : ''}`,
  });
  words.addRule('a table', {
    filter: 'table',
    replacement: (content) => `\n\n${content.replace(/\n{2,}/g, '\n').trim()}\n\n`,
  });
  words.addRule('what only holds rows', {
    filter: ['thead', 'tbody', 'tfoot', 'colgroup', 'col'],
    replacement: (content) => content,
  });
  words.addRule('a box to tick', {
    filter: (node) => node.nodeName === 'INPUT',
    replacement: (_content, node) =>
      (node as HTMLElement).getAttribute('type') === 'checkbox' && node.parentNode?.nodeName === 'LI'
        ? `[${(node as HTMLElement).hasAttribute('checked') ? 'x' : ' '}] `
        : '',
  });
  return words;
}

const isBlock = (node: Node) =>
  /^(P|DIV|SECTION|ARTICLE|HEADER|FOOTER|MAIN|NAV|ASIDE|FIGURE|ADDRESS|DL|DT|DD|UL|OL|LI|H[1-6]|BLOCKQUOTE|PRE|TABLE|HR|FORM|FIELDSET|BODY|HTML)$/.test(
    node.nodeName,
  );
const hidden = (node: HTMLElement) => /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style(node));
const isBold = (node: HTMLElement) => /(^|;)\s*font-weight\s*:\s*(bold|[6-9]00)/i.test(style(node));
const isItalic = (node: HTMLElement) => /(^|;)\s*font-style\s*:\s*italic/i.test(style(node));
const cells = (row: HTMLElement) => row.querySelectorAll('td,th').length;
const isFirstRow = (row: HTMLElement) => row === closest(row, 'TABLE')?.querySelector('tr');

function closest(node: HTMLElement, name: string): HTMLElement | null {
  let up: HTMLElement | null = node;
  while (up && up.nodeName !== name) up = up.parentNode as HTMLElement | null;
  return up;
}

function emphasis(content: string, bold: boolean, italic: boolean): string {
  const words = content.trim();
  if (!words) return content;
  const mark = (bold ? '**' : '') + (italic ? '*' : '');
  const [start = '', end = ''] = [/^\s*/.exec(content)?.[0], /\s*$/.exec(content)?.[0]];
  return start + mark + words + mark + end;
}

/** Word writes its lists as paragraphs that begin with a drawn mark. */
function wordListItem(content: string, node: Node): string {
  const paragraph = node as HTMLElement;
  const level = Number(list.exec(style(paragraph))?.[1] ?? 1);
  const mark = Array.from(paragraph.querySelectorAll('span')).find(isWordMark)?.textContent?.trim() ?? '';
  const number = /^(\d+|[a-z]|[ivx]+)[.)]/i.exec(mark)?.[1];
  const begin = number ? `${/^\d/.test(number) ? number : '1'}. ` : '- ';
  const words = content.trim().replace(/\s*\n\s*/g, ' ');
  const next = paragraph.nextElementSibling as HTMLElement | null;
  return `\n${'   '.repeat(level - 1)}${begin}${words}${next && isWordList(next) ? '' : '\n\n'}`;
}

let made: TurndownService | null = null;

/** What a page or a document put on the clipboard, as our Markdown; null when it is too long. */
export function toMarkdown(html: string): string | null {
  if (html.length > longestHtml) return null;
  made ??= service();
  const body = html
    // What only Word reads, and what only says where the copied part begins.
    .replace(/<!--[\s\S]*?-->|<!\[[^\]]*\]>/g, '')
    .replace(/<\?xml[^>]*>/g, '')
    .replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/gi, '');
  const text = clean(
    made
      .turndown(body)
      .replace(/\u00a0+(?= |$)|(?<= )\u00a0+/gm, ' ')
      .replace(/^(#{1,6} \d+)\\\./gm, '$1.')
      .replace(/^( *-) {2,}/gm, '$1 ')
      .replace(/^( *\d+\.) {2,}/gm, '$1 ')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n'),
  );
  return text.length > longestPaste ? null : text;
}

/** Whether some HTML is only plain words in a wrapping, whose line breaks are better kept as they were. */
export const saysMore = (html: string) =>
  /<(h[1-6]|b|strong|i|em|ul|ol|li|table|a|blockquote)[\s>]|mso-list|font-weight|font-style/i.test(html);
