import { enHolidays } from './holidays';
import { enBorderConflicts } from './borderConflicts';
import { enRoomConflicts } from './roomConflicts';

/** Conflicts: what each rule is called, and what a finding says. */
export const enConflicts = {
  rule: {
    'person-double-booked': 'Person expected in two places',
    'contact-double-booked': 'Host expected in two places',
    'driver-double-booked': 'Driver expected in two places',
    'room-double-booked': 'Room or table booked twice',
    'ends-before-it-starts': 'End before start',
    'wall-time-does-not-exist': 'Time that does not exist',
    'zone-rules-changed': 'Time zone rules changed',
    'outside-mission-days': 'Outside the days of the mission',
    'over-capacity': 'Too many people for the room',
    'venue-closed': 'Venue closed',
    'public-holiday': 'Public holiday',
    'transfer-too-short': 'Too little time to get there',
    'late-for-departure': 'Too little time before departure',
    'early-after-arrival': 'Too little time after arrival',
    'connection-too-short': 'Connection too short',
    'journey-does-not-chain': 'Broken journey',
    'night-without-lodging': 'Night without lodging',
    'two-lodgings': 'Two lodgings in one night',
    'nobody-takes-part': 'Nobody takes part',
    'head-missing': 'Head of delegation absent',
    'no-common-language': 'No language in common',
    'host-not-confirmed': 'Host not confirmed yet',
    ...enRoomConflicts.rule,
    'duplicate-item': 'Entered twice',
    'place-or-host-gone': 'Venue or host deleted',
    'travel-document-expires': 'Travel document expired',
    'entry-authorisation': 'Entry authorisation',
    'day-too-long': 'Day too long',
    'no-meal-pause': 'No time to eat',
    'no-rest-after-night-leg': 'No rest after an overnight journey',
    'body-clock': 'Too early or too late for the body',
  },
  sentence: {
    'person-double-booked': {
      title_one: '{{name}} is expected in two places at once',
      title_other: '{{count}} people are expected in two places at once',
      reason: '“{{first}}” and “{{second}}” overlap for {{minutes}} min ({{at}}).',
    },
    'room-double-booked': {
      title: 'Booked twice: {{place}}',
      reason: '“{{first}}” and “{{second}}” are both there for {{minutes}} min ({{at}}).',
    },
    'ends-before-it-starts': {
      title: '“{{title}}” ends before it starts',
      reason: 'Start: {{start}}. End: {{end}}. Time zones are taken into account.',
    },
    'wall-time-does-not-exist': {
      title: '“{{title}}” is at a time that does not exist',
      reason: 'Clocks go forward over this time: {{wallTime}}. The nearest valid times are {{before}} and {{after}}.',
    },
    'wall-time-twice': {
      title: '“{{title}}” is at a time that happens twice',
      reason: 'Clocks go back: {{wallTime}} happens twice that day. Say whether the first or the second is meant.',
    },
    'unknown-zone': {
      title: '“{{title}}” has an unknown time zone',
      reason:
        'The time zone rules of this version of Passerelle do not know “{{zone}}”. Meanwhile, the time is read as universal time.',
    },
    'zone-rules-changed-earlier': {
      title: 'The time of “{{title}}” has moved for everybody elsewhere',
      reason:
        'Planned: {{at}}. The time zone rules there changed between releases {{planned}} and {{now}}: the same local time now comes {{minutes}} min earlier. Check flights, then hand out the calendars again.',
    },
    'zone-rules-changed-later': {
      title: 'The time of “{{title}}” has moved for everybody elsewhere',
      reason:
        'Planned: {{at}}. The time zone rules there changed between releases {{planned}} and {{now}}: the same local time now comes {{minutes}} min later. Check flights, then hand out the calendars again.',
    },
    'outside-mission-days': {
      title: '“{{title}}” is outside the days of the mission',
      reason: 'Planned: {{at}}. The mission runs from {{firstDay}} to {{lastDay}}.',
    },
    'contact-double-booked': {
      title: '{{name}} is hosting in two places at once',
      reason: '“{{first}}” and “{{second}}” overlap for {{minutes}} min ({{at}}).',
    },
    'driver-double-booked': {
      title: '{{name}} is expected to drive in two places at once',
      reason: '“{{first}}” and “{{second}}” overlap for {{minutes}} min ({{at}}).',
    },
    'over-capacity': {
      title: 'Too many people for {{place}}',
      reason: '“{{title}}” brings {{count}} people together, hosts included. Places: {{capacity}}.',
    },
    'venue-closed': {
      title: '{{place}} is closed during “{{title}}”',
      reason: 'Planned: {{at}}. On that day the venue is open from {{opens}} to {{closes}}, local time.',
    },
    'public-holiday': {
      title: 'Public holiday on {{day}}: {{place}}',
      reason_one:
        'That day is {{holiday}}. “{{title}}” takes place there ({{at}}). Ask whether it is open, then note it with the venue.',
      reason_other:
        'That day is {{holiday}}. {{count}} activities take place there, the first of them “{{title}}” ({{at}}). Ask whether it is open, then note it with the venue.',
    },
    'transfer-too-short': {
      title_one: '{{name}} has {{minutes}} min to get to {{to}}',
      title_other: '{{count}} people have {{minutes}} min to get to {{to}}',
      reason: '“{{first}}” ends at {{from}}, then “{{second}}” begins elsewhere. {{way}}',
    },
    'late-for-departure': {
      title_one: '{{name}} has {{minutes}} min before departure: “{{second}}”',
      title_other: '{{count}} people have {{minutes}} min before departure: “{{second}}”',
      reason:
        'Departure: {{at}}. After “{{first}}”, about {{needed}} min are needed for the ride, check-in, security and, where there is one, the border. {{way}}',
    },
    'early-after-arrival': {
      title_one: '{{name}} has {{minutes}} min between arrival and “{{second}}”',
      title_other: '{{count}} people have {{minutes}} min between arrival and “{{second}}”',
      reason:
        'Arrival of “{{first}}”: {{at}}. About {{needed}} min are needed to get out, pass the border where there is one, collect baggage and get there. {{way}}',
    },
    'connection-too-short': {
      title_one: '{{name}} has {{minutes}} min to connect',
      title_other: '{{count}} people have {{minutes}} min to connect',
      reason: 'From “{{first}}” to “{{second}}” (departure: {{at}}), allow at least {{needed}} min.',
    },
    'journey-does-not-chain': {
      title_one: '{{name}} arrives at {{from}} but leaves from {{to}}',
      title_other: '{{count}} people arrive at {{from}} but leave from {{to}}',
      reason: 'Nothing leads from “{{first}}” to “{{second}}”.',
    },
    'night-without-lodging': {
      title_one: '{{name}} has no bed on the night of {{night}}',
      title_other: '{{count}} people have no bed on the night of {{night}}',
      reason: 'Neither lodging nor a night leg between {{night}} and {{morning}}.',
    },
    'two-lodgings': {
      title_one: '{{name}} has two lodgings in one night',
      title_other: '{{count}} people have two lodgings in one night',
      reason: '“{{first}}” and “{{second}}” overlap from: {{at}}.',
    },
    'nobody-takes-part': {
      title: 'Nobody takes part in “{{title}}”',
      reason: 'No delegate is in it, or all of them have withdrawn: it is in nobody’s calendar.',
    },
    'head-missing': {
      title: 'The head of delegation does not take part in “{{title}}”',
      reason: 'Protocol asks for {{name}} there, who is not among the participants.',
    },
    'no-head': {
      title: '“{{title}}” asks for a head of delegation',
      reason:
        'Protocol asks for the head of delegation there, and nobody has that role. Give it to somebody in the delegation.',
    },
    'no-common-language': {
      title_one: '{{name}} has no language in common with the hosts: “{{title}}”',
      title_other: '{{count}} people have no language in common with the hosts: “{{title}}”',
      reason_one:
        'Hosts: {{hosts}} ({{hostLanguages}}). {{name}}: {{languages}}. No interpreter of these languages takes part.',
      reason_other:
        'Hosts: {{hosts}} ({{hostLanguages}}). {{name}}, among others: {{languages}}. No interpreter of these languages takes part.',
    },
    'host-not-confirmed': {
      title: '{{host}} has not confirmed “{{title}}” yet',
      reason:
        'Planned: {{at}}. The activity is still tentative, within {{days}} days of its date. Ask the host, then confirm or cancel it.',
    },
    ...enRoomConflicts.sentence,
    'agreement-not-in-force': {
      title: '“{{agreement}}” is not in force during the mission',
      reason:
        'Days of the mission without an agreement: {{days}}, between {{firstDay}} and {{lastDay}}. Obtain the renewal and enter its term under “Agreements”, or accept it and say why.',
    },
    'agreement-not-in-force-joint': {
      title: '“{{agreement}}” is not in force during the mission',
      reason:
        'Days of the mission without an agreement: {{days}}, between {{firstDay}} and {{lastDay}}. Joint activities, or activities linked to its clauses, on these days: {{count}}. Obtain the renewal and enter its term under “Agreements”, or accept it and say why.',
    },
    'duplicate-item': {
      title: '“{{title}}” is in the itinerary twice',
      reason: 'Same title, same time, same place, same people ({{at}}). Delete one of the two.',
    },
    'place-or-host-gone': {
      title: '“{{title}}” refers to a venue or host that was deleted',
      reason: 'Choose another venue or host, or undo the deletion.',
    },
    ...enBorderConflicts.sentence,
    'day-too-long': {
      title_one: '{{day}} is longer than {{hours}} h for {{name}}',
      title_other: '{{day}} is longer than {{hours}} h for {{count}} people',
      reason: 'From “{{first}}” to the end of “{{second}}” it is more than {{limit}} h.',
    },
    'no-meal-pause': {
      title_one: '{{name}} has no time to eat on {{day}}',
      title_other: '{{count}} people have no time to eat on {{day}}',
      reason: 'Between 11:00 and 14:00 there are no {{minutes}} free minutes and no meal is planned.',
    },
    'no-rest-after-night-leg': {
      title_one: '{{name}} goes from an overnight journey to “{{second}}”',
      title_other: '{{count}} people go from an overnight journey to “{{second}}”',
      reason: 'After “{{first}}”, allow {{hours}} h of rest before the first activity ({{at}}).',
    },
    'body-clock-early': {
      title_one: '{{name}} starts “{{title}}” at {{clock}} by body clock',
      title_other: '{{count}} people start “{{title}}” at {{clock}} by body clock',
      reason:
        'Start: {{at}}. On the first day after a change of {{hours}} h the body still goes by the clock it left: begin at least {{minutes}} min later.',
    },
    'body-clock-late': {
      title_one: '{{name}} ends “{{title}}” at {{clock}} by body clock',
      title_other: '{{count}} people end “{{title}}” at {{clock}} by body clock',
      reason:
        'End: {{at}}. On the first day after a change of {{hours}} h the body still goes by the clock it left: end at least {{minutes}} min earlier.',
    },
  },
  holiday: enHolidays,
  fix: {
    heading: 'Suggested fixes',
    tried: 'Tried out: this conflict goes away and no other appears. You can undo afterwards.',
    'move-item': 'Move “{{title}}”: {{to}}',
    'change-room': 'Change the room of “{{title}}”: {{room}}',
    'add-participant': 'Add {{name}} to “{{title}}”',
    'confirm-item': 'The host has confirmed: confirm “{{title}}”',
    'list-sent': 'Note the list of visitors as sent today: “{{title}}”',
    ...enBorderConflicts.fix,
    'delete-item': 'Delete “{{title}}”',
    'open-on-holidays': 'Note that it is open on public holidays: {{place}}',
    'take-zone-rules': 'I have checked all these times: plan with rules {{release}}',
  },
  accept: {
    button: 'Accept…',
    title: 'Accept this conflict',
    reason: 'Reason',
    reasonHint: 'Kept with the mission, for coordinators only: no document and no calendar shows it.',
    reasonNeeded: 'Say why this conflict may stay.',
    impossible:
      'This situation is impossible: it cannot happen this way. Accepting the conflict does not change that; it only stops being counted.',
    lapses: 'As soon as anything about it changes, it counts again.',
    submit: 'Accept',
    group: 'Accepted',
    accepted: 'Accepted: {{when}}',
    reasonGiven: '“{{reason}}”',
    lapsed: 'Was accepted: {{when}}. Has changed since.',
    withdraw: 'Withdraw the acceptance',
  },
  screen: {
    title: 'Conflicts',
    aside_one: '{{count}} conflict to settle',
    aside_other: '{{count}} conflicts to settle',
    none: 'No conflicts',
    noneLeft: 'No conflicts to settle',
    noneLeftBody: 'Those that remain were accepted. Choose one in the list to see its reason again.',
    noneBody:
      'Nobody is expected in two places at once, journeys connect and every night has its bed. Checked at every change.',
    recomputed: 'Recalculated at every change',
    show: 'Show in the itinerary',
    showSupport: 'Show the request',
    showClaim: 'Show the claim',
    showAnnouncement: 'Show the announcement',
    showAccess: 'Show the access list',
    people: 'People concerned',
    morePeople_one: 'and {{count}} more',
    morePeople_other: 'and {{count}} more',
    item: 'Item',
    localTime: 'Local time',
    homeTime: 'In {{place}}',
    status: 'Status',
    list: 'List of conflicts',
  },
};
