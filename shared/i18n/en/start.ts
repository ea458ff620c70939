/** The start page. */
export const enStart = {
  recent: {
    title: 'Recent missions',
    openFile: 'Open a file',
    empty: 'Your missions will be listed here. Nothing leaves this computer.',
    emptyHint: 'Begin with the sample, or create your first mission on the right.',
    privacy: 'Your missions stay on this computer. Passerelle works without a network and sends nothing.',
    dates: '{{range}} · {{organisations}}, {{delegates}}',
    inDays_one: 'Tomorrow',
    inDays_other: 'In {{count}} days',
    today: 'Begins today',
    opened: 'Opened {{day}}',
    openedToday: 'Opened today, {{time}}',
    missing: 'File not found',
    missingHint: 'Plug in the USB key or reconnect the folder, then try again.',
    forget: 'Remove “{{title}}” from the list',
    open: 'Open “{{title}}”',
  },
  create: {
    title: 'New mission',
    'bio-2026-san-diego': { title: 'BIO 2026', place: 'San Diego', detail: '22–25 June 2026' },
    'bio-2027-philadelphia': { title: 'BIO 2027', place: 'Philadelphia', detail: 'Dates to be confirmed' },
    'visit-boston': {
      title: 'Visit to Boston and Cambridge',
      place: '3 days',
      detail: 'Sites, meetings, joint activities',
    },
    'visit-quebec': { title: 'Visit to Québec', place: '3 days', detail: 'Hosting a partner delegation' },
    copy: { title: 'Copy a mission', place: 'Shifted dates', detail: 'Venues, groups and programme kept' },
    blank: { title: 'Blank mission', place: 'Your dates', detail: 'Your places, your zones' },
  },
  firstDay: {
    title: 'When does the mission begin?',
    copyTitle: 'Copy a mission',
    copyExplanation:
      'Choose the first day, then the file to copy. Venues, groups, organisations and the programme are kept; times stay the same on each place’s clock. The original is not touched.',
    label: 'First day, travel included',
    create: 'Create the mission',
    chooseFile: 'Choose the mission to copy',
  },
  sample: {
    title: 'Explore the sample mission',
    body: 'BIO 2026 in San Diego, ready to try: invented delegates, six days, two time zones and a few conflicts to solve. Nothing you do there touches your missions.',
    open: 'Explore the sample',
    other: 'Sample: Boston 2026',
    curve: 'From Montréal to San Diego the clock goes back three hours.',
    jump: '−3 h',
  },
  dropHere: 'Drop a .mission file to open it',
  dropOther:
    '“{{file}}” is not a .mission file. Open a mission first, then import your spreadsheets and agendas into it.',
};
