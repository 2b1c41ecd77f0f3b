namespace CoConstruction.Domain.Tests;

/// <summary>How changes are carried over others: what is newer, then what is pending.</summary>
internal delegate Rebased Recipe(IReadOnlyList<ChangeSet> newer, IReadOnlyList<ChangeSet> pending);

/// <summary>Several editors of one text with the server between them, on a network that may be late. A seed decides everything.</summary>
internal sealed class Editors
{
    private readonly RandomTexts _chance;
    private readonly Recipe _recipe;
    private readonly List<(Editor By, ChangeSet Change)> _journal = [];
    private readonly Editor[] _editors;

    public Editors(uint seed, int count, Recipe recipe)
    {
        (_chance, _recipe) = (new RandomTexts(seed), recipe);
        Text = _chance.Text(8);
        _editors = [.. Enumerable.Range(0, count).Select(_ => new Editor(Text))];
    }

    /// <summary>What the server has.</summary>
    public string Text { get; private set; }

    /// <summary>What each editor shows.</summary>
    public IEnumerable<string> Shown => _editors.Select(editor => editor.Text);

    /// <summary>They write, send and receive in any order; then all that is under way arrives.</summary>
    public void Write(int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            var editor = _editors[_chance.UpTo(_editors.Length - 1)];
            switch (_chance.UpTo(5))
            {
                case < 3: editor.Type(_chance.Change(editor.Text, depth: 0)); break;
                case 3: editor.Send(); break;
                case 4: Arrive(editor); break;
                default: Receive(editor, _chance.UpTo(_journal.Count - editor.Version)); break;
            }
        }

        while (_editors.Any(editor => editor.HasNews || editor.Version < _journal.Count))
        {
            foreach (var editor in _editors)
            {
                Receive(editor, _journal.Count - editor.Version);
                editor.Send();
                Arrive(editor);
            }
        }
    }

    private void Arrive(Editor from)
    {
        if (from.UnderWay is not { } sent) return;
        from.UnderWay = null;
        foreach (var change in _recipe([.. _journal.Skip(sent.Base).Select(entry => entry.Change)], sent.Changes).Pending)
        {
            _journal.Add((from, change));
            Text = change.Apply(Text);
        }
    }

    private void Receive(Editor editor, int count) =>
        editor.Receive(_recipe, [.. _journal.Skip(editor.Version).Take(count).Select(entry => entry.By == editor ? null : entry.Change)]);

    private sealed class Editor(string text)
    {
        private ImmutableList<ChangeSet> _pending = [];
        private int _sent;

        public string Text { get; private set; } = text;

        public int Version { get; private set; }

        public (int Base, ImmutableList<ChangeSet> Changes)? UnderWay { get; set; }

        public bool HasNews => !_pending.IsEmpty;

        public void Type(ChangeSet change)
        {
            Text = change.Apply(Text);
            _pending = _pending.Add(change);
        }

        /// <summary>All that is pending, unless something sent has not come back yet.</summary>
        public void Send()
        {
            if (_sent > 0 || _pending.IsEmpty) return;
            UnderWay = (Version, _pending);
            _sent = _pending.Count;
        }

        /// <summary>The entries of others, between null for each of one's own: what is at the head of the pending ones is in by then.</summary>
        public void Receive(Recipe recipe, ImmutableList<ChangeSet?> entries)
        {
            Version += entries.Count;
            while (!entries.IsEmpty)
            {
                var others = entries.TakeWhile(entry => entry is not null).Select(entry => entry!).ToList();
                var rebased = recipe(others, _pending);
                Text = rebased.Newer.Aggregate(Text, (text, change) => change.Apply(text));
                var own = entries.Skip(others.Count).TakeWhile(entry => entry is null).Count();
                _pending = rebased.Pending.Skip(own).ToImmutableList();
                _sent -= own;
                entries = entries.RemoveRange(0, others.Count + own);
            }
        }
    }
}
