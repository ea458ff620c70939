export const enRoomShares = {
  title: 'Shared rooms',
  at: 'Shared rooms: {{place}}',
  room: 'Room of {{names}}',
  one: 'Person',
  other: 'Shares with',
  share: 'Share a room',
  takeIn: 'Add somebody',
  takeOut: 'Take {{name}} out of the room',
  giveUp: 'No longer share: {{names}}',
  nobody: 'Nobody of this name is free at this lodging',
  fault: {
    'too-many': '{{people}} people in a room for {{places}}. Take another room, or take somebody out.',
    'two-rooms':
      '{{name}} is also in the room of “{{other}}”, {{place}}, on the same night. Take them out of one of the two.',
    'not-there': '{{name}} is not at this lodging. Add them to the stay, or take them out of the room.',
    'other-nights': '{{name}} has another lodging on one of these nights. Check the stays, or take them out.',
  },
  status: { asked: 'Asked for', confirmed: 'Confirmed' },
  field: {
    stay: 'Lodging',
    delegates: 'Who shares it',
    places: 'Places',
    status: 'Status',
    notes: 'Notes',
  },
};
