namespace CoConstruction.Browser.Tests;

/// <summary>What is measured inside a page; each gives a line for each thing that is not right.</summary>
internal static class Measures
{
    private const string Visible = """
        const visible = (element) => element.checkVisibility({ opacityProperty: false, visibilityProperty: true })
          && element.getClientRects().length > 0 && !element.closest('.visually-hidden, .skip-link');
        const told = (element) => `${element.tagName.toLowerCase()} « ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)} »`;
        """;

    private const string Told = """
        ({ violations }) => violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${help} ${html} ${failureSummary}`))
        """;

    /// <summary>All that axe finds.</summary>
    public const string Barriers = $"() => axe.run(document, {{ resultTypes: ['violations'] }}).then({Told})";

    /// <summary>Words that axe finds too pale on what is behind them.</summary>
    public const string PaleColours = $"() => axe.run(document, {{ runOnly: ['color-contrast'], resultTypes: ['violations'] }}).then({Told})";

    /// <summary>Targets that a finger misses: under 48 px. A control inside its label is as large as the label.</summary>
    public const string SmallTargets = $$"""
        () => {
          {{Visible}}
          const controls = document.querySelectorAll('button, a[href], summary, select, textarea, input:not([type=hidden])');
          return [...controls].filter(visible).flatMap((control) => {
            const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
            return width < 47.5 || height < 47.5 ? [`target of ${width.toFixed(0)} by ${height.toFixed(0)} px: ${told(control)}`] : [];
          });
        }
        """;

    /// <summary>Texts that cannot be read from the back of the room: under 28 px on a wall of 1920.</summary>
    public const string SmallTexts = $$"""
        () => {
          {{Visible}}
          return [...document.querySelectorAll('body *')]
            .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
            .filter((element) => visible(element) && !['SCRIPT', 'STYLE', 'TITLE'].includes(element.tagName))
            .flatMap((element) => {
              const size = parseFloat(getComputedStyle(element).fontSize);
              return size < 27.5 ? [`text of ${size.toFixed(1)} px: ${told(element)}`] : [];
            });
        }
        """;

    /// <summary>A wall never scrolls, and cuts nothing off.</summary>
    public const string OverflowingWall = """
        () => {
          const page = document.scrollingElement;
          return page.scrollHeight > innerHeight + 1 || page.scrollWidth > innerWidth + 1
            ? [`the wall scrolls: ${page.scrollWidth} by ${page.scrollHeight} px`] : [];
        }
        """;

    /// <summary>A page that must be pushed sideways, and what makes it so wide.</summary>
    public const string Sideways = $$"""
        async () => {
          // A page that has just changed its width is laid out anew at its next frame.
          await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
          {{Visible}}
          const page = document.scrollingElement;
          if (page.scrollWidth <= innerWidth) return [];
          const wide = [...document.querySelectorAll('body *')].filter(visible)
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map(told);
          return [`sideways scroll, ${page.scrollWidth} px: ${wide.join(', ')}`];
        }
        """;

    /// <summary>Sheets to print whose words go beyond the paper.</summary>
    public const string CutSheets = $$"""
        () => {
          {{Visible}}
          return [...document.querySelectorAll('.sheet')].flatMap((sheet, page) => {
            const { right, bottom } = sheet.getBoundingClientRect();
            return [...sheet.querySelectorAll('*')].filter(visible)
              .filter((element) => element.getBoundingClientRect().right > right + 1 || element.getBoundingClientRect().bottom > bottom + 1)
              .slice(0, 2).map((element) => `sheet ${page + 1} is too small for ${told(element)}`);
          });
        }
        """;

    /// <summary>What is focused: where it is, whether it is seen, and whether a ring shows it.</summary>
    public const string LostFocus = $$"""
        async () => {
          // What shows itself when it is reached is there at the next frame.
          await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
          {{Visible}}
          const focused = document.activeElement;
          if (!focused || focused === document.body) return ['the focus is nowhere'];
          const around = focused.closest('label') ?? focused;
          const { left, top, width, height } = around.getBoundingClientRect();
          if (width === 0 || height === 0) return [`the focus is on something unseen: ${told(focused)}`];
          if (top + height < 0 || top > innerHeight) return [`the focus is out of sight: ${told(focused)}`];
          // Of a place taller than the screen, its top is what must be seen; of a text one writes in, any of it.
          const looked = focused.isContentEditable ? (Math.max(top, 0) + Math.min(top + height, innerHeight)) / 2
            : height > innerHeight ? Math.max(top, 0) + 24 : top + height / 2;
          const at = document.elementFromPoint(left + width / 2, Math.min(Math.max(looked, 1), innerHeight - 1));
          if (!at || !(around.contains(at) || at.contains(around))) return [`the focus is covered: ${told(focused)} by ${at && told(at)}`];
          const ringed = [focused, around].some((element) => getComputedStyle(element).outlineStyle !== 'none');
          const isPlace = focused.matches('[tabindex="-1"]');
          return ringed || isPlace ? [] : [`no ring shows the focus: ${told(focused)}`];
        }
        """;
}
