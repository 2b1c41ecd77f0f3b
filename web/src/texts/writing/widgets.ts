import { type EditorView, WidgetType } from '@codemirror/view';
import { calendar, pencil } from '../../design/pictos-ui';
import type { Drawing } from '../../design/pictos';
import * as fr from '../../words/texts';

/** The round mark of a list. */
export class Bullet extends WidgetType {
  override eq(): boolean {
    return true;
  }

  toDOM(): HTMLElement {
    const bullet = document.createElement('span');
    bullet.className = 'text-bullet';
    bullet.textContent = '•';
    return bullet;
  }
}

/** A box that is ticked by pressing it. */
export class TaskBox extends WidgetType {
  constructor(
    private readonly checked: boolean,
    private readonly from: number,
  ) {
    super();
  }

  override eq(other: TaskBox): boolean {
    return other.checked === this.checked && other.from === this.from;
  }

  toDOM(view: EditorView): HTMLElement {
    const label = document.createElement('label');
    label.className = 'text-box';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = this.checked;
    box.disabled = view.state.readOnly;
    box.setAttribute('aria-label', fr.texts.editor.box);
    // Reached by the mouse or a finger; by keyboard, the mark itself is written.
    box.tabIndex = -1;
    box.addEventListener('change', () => {
      const from = view.posAtDOM(label);
      view.dispatch({
        changes: { from: from + 1, to: from + 2, insert: box.checked ? 'x' : ' ' },
        userEvent: 'input',
      });
    });
    label.append(box);
    return label;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** Where a passage comes from: a workshop or a proposal. */
export class Provenance extends WidgetType {
  constructor(
    private readonly words: string,
    private readonly address: string,
  ) {
    super();
  }

  override eq(other: Provenance): boolean {
    return other.words === this.words && other.address === this.address;
  }

  toDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'text-provenance';
    chip.title = fr.texts.editor.comesFrom(this.words);
    chip.append(drawn(this.address.startsWith('#atelier/') ? calendar : pencil), this.words);
    return chip;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

const svg = 'http://www.w3.org/2000/svg';

function drawn(of: Drawing): SVGElement {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  for (const line of [of.body, of.line, of.on]) {
    if (!line) continue;
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', line);
    picture.append(path);
  }
  return picture;
}
