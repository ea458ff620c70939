import type { MeetingLine } from '../meetingLine';
import type { MarkWords } from './markWords';

/** A run of partnering meetings, one line each; the head is repeated on every page. */
export function MeetingTable({
  meetings,
  words,
}: {
  readonly meetings: readonly MeetingLine[];
  readonly words: MarkWords;
}) {
  const heads = words.meetings;
  const hasPlace = meetings.some(({ place }) => place !== '');
  return (
    <table className="meetings">
      <thead>
        <tr>
          <th scope="col" className="meeting-time">
            {heads.time}
          </th>
          <th scope="col">{heads.ours}</th>
          <th scope="col" className="meeting-theirs">
            {heads.theirs}
          </th>
          {hasPlace && (
            <th scope="col" className="meeting-place">
              {heads.place}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <tr key={meeting.id}>
            <td className="meeting-time">{meeting.time}</td>
            <td>
              <b>{meeting.ours || meeting.people}</b>
              {meeting.ours && meeting.people && <span className="soft"> {meeting.people}</span>}
            </td>
            <td>{meeting.theirs}</td>
            {hasPlace && <td>{meeting.place}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
