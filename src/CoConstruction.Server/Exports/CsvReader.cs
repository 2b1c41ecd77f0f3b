using System.Text;

namespace CoConstruction.Server;

/// <summary>Reads a table that a spreadsheet saved: semicolons, commas or tabs, whichever its first line uses; quotes around cells that need them.</summary>
internal static class CsvReader
{
    /// <summary>The rows, each with the line on which it begins. Empty rows are left out; null when a quote is never closed.</summary>
    public static List<(int Line, List<string> Cells)>? Rows(string text)
    {
        var reading = new Reading(text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text);
        return reading.All() ? reading.Rows : null;
    }

    private sealed class Reading(string text)
    {
        private readonly char _separator = Separator(text);
        private readonly StringBuilder _cell = new();
        private List<string> _cells = [];
        private int _line = 1, _began = 1;

        public List<(int Line, List<string> Cells)> Rows { get; } = [];

        public bool All()
        {
            var (quoted, fresh) = (false, true);
            for (var i = 0; i < text.Length; i++)
            {
                var letter = text[i];
                if (letter == '\n') _line++;
                if (quoted && letter == '"' && i + 1 < text.Length && text[i + 1] == '"') _cell.Append(text[i++]);
                else if (quoted && letter == '"') quoted = false;
                else if (quoted) _cell.Append(letter);
                else if (letter == '"' && fresh) (quoted, fresh) = (true, false);
                else if (letter == _separator) fresh = EndCell();
                else if (letter is '\n' or '\r') fresh = letter == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? fresh : EndRow();
                else fresh = Add(letter);
            }

            if (_cell.Length > 0 || _cells.Count > 0) EndRow();
            return !quoted;
        }

        private bool Add(char letter)
        {
            _cell.Append(letter);
            return false;
        }

        private bool EndCell()
        {
            _cells.Add(_cell.ToString());
            _cell.Clear();
            return true;
        }

        private bool EndRow()
        {
            EndCell();
            if (_cells.Exists(cell => cell.Length > 0)) Rows.Add((_began, _cells));
            (_cells, _began) = ([], _line);
            return true;
        }

        private static char Separator(string text)
        {
            var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
            var (semicolons, commas, tabs) = (first.Count(';'), first.Count(','), first.Count('\t'));
            return semicolons >= commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
        }
    }
}
