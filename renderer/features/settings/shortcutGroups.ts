/** The keys, grouped by where they work; titles and acts are keys of the catalogue `settings.shortcuts`. */
export const shortcutGroups = [
  {
    title: 'general',
    shortcuts: [
      { keys: 'Ctrl K', act: 'palette' },
      { keys: 'Ctrl Z', act: 'undo' },
      { keys: 'Ctrl ⇧ Z', act: 'redo' },
      { keys: 'Ctrl S', act: 'save' },
      { keys: 'Ctrl O', act: 'open' },
      { keys: 'Ctrl P', act: 'print' },
      { keys: 'Ctrl F', act: 'find' },
      { keys: 'Ctrl 1 – 9', act: 'go' },
      { keys: '?', act: 'help' },
    ],
  },
  {
    title: 'itinerary',
    shortcuts: [
      { keys: 'N', act: 'add' },
      { keys: 'Q', act: 'quick' },
      { keys: '← → ↑ ↓', act: 'walk' },
      { keys: 'Alt ← → ↑ ↓', act: 'move' },
      { keys: 'Ctrl Alt ↑ ↓', act: 'resize' },
      { keys: '⏎', act: 'openItem' },
      { keys: '⌫', act: 'remove' },
      { keys: 'Z', act: 'homeRuler' },
      { keys: 'R', act: 'outcome' },
    ],
  },
  {
    title: 'grid',
    shortcuts: [
      { keys: 'F2', act: 'edit' },
      { keys: '⏎', act: 'commit' },
      { keys: 'Esc', act: 'cancel' },
      { keys: 'Ctrl V', act: 'paste' },
    ],
  },
] as const;
