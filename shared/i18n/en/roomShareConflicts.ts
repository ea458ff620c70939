/** What conflicts say of shared rooms. */
export const enRoomShareConflicts = {
  rule: { 'room-share-faulty': 'Shared room to review' },
  sentence: {
    'room-share-too-many': {
      title: '{{people}} people in a room for {{places}}',
      reason: '“{{title}}”: {{names}}. Take another room, or take somebody out.',
    },
    'room-share-two-rooms': {
      title: '{{name}} is in two rooms on the same night',
      reason: '“{{title}}”: in the room of “{{names}}” and in that of “{{other}}”. Take them out of one of the two.',
    },
    'room-share-not-there': {
      title: '{{name}} shares a room without being there',
      reason: 'In the room of “{{names}}”, but not at “{{title}}”. Add them to the stay, or take them out of the room.',
    },
  },
};
