import { withDatesInWords } from '../../language/dates';
import { membersOf } from './members-of';

/** A sentence of a gap; the list that it may hold stands below it, a member a line. */
export function GapSentence({ sentence }: { readonly sentence: string }) {
  const { says, members } = membersOf(withDatesInWords(sentence));
  if (members.length < 2)
    return (
      <p>
        <bdi>{withDatesInWords(sentence)}</bdi>
      </p>
    );
  return (
    <div>
      <p>
        <bdi>{says}</bdi>
      </p>
      <ul>
        {members.map((member) => (
          <li key={member}>
            <bdi>{member}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
