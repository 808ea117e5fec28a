import type { NodeRecord } from '../../model/records';
import type { CalendarDate, PartialDate } from '../../model/time/partial-date';
import type { Assertion } from '../../model/values/assertion';
import type { Told } from '../../model/words/told';
import { inDataWords, toldInEach, wordInEach } from '../../model/words/told-in-each';

const HOW: Readonly<Record<Assertion, Told>> = {
  FOUND: wordInEach('found by a source', 'установлено источником', 'дереккөз анықтаған'),
  RELAYED: wordInEach('passed on by a source', 'источник передаёт чужие слова', 'дереккөз басқаның сөзін жеткізеді'),
  PARTY_CLAIM: wordInEach('claimed by a party of itself', 'сторона говорит о себе', 'тарап өзі туралы айтады'),
  ALLEGED: wordInEach('alleged', 'утверждается, не установлено', 'айтылады, анықталмаған'),
};

interface StatedFinding {
  readonly finding: NodeRecord;
  readonly summary: string | undefined;
  readonly assertion: Assertion;
  readonly attestedOn: PartialDate | undefined;
  readonly assertedBy: readonly NodeRecord[];
  readonly informant: string | undefined;
}

/** What is said of a gap that a source states; the finding’s own summary is in the data’s words. */
export const STATED_SENTENCES = {
  stated: ({ finding, summary, assertion, attestedOn, assertedBy, informant }: StatedFinding) => {
    const how = HOW[assertion];
    const own = summary ? inDataWords(summary) : null;
    const speakers = assertedBy.length > 0 ? assertedBy : null;
    return toldInEach({
      en: ({ say, name, list }) => {
        const told = informant ? ` (informant: ${informant})` : '';
        const by = speakers ? ` (asserted by ${list(speakers)})` : told;
        return `${attestedOn ? `As of ${attestedOn}, ${say(how)}` : capitalised(say(how))}${by}: ${name(finding)}.${own ? ` ${say(own)}` : ''}`;
      },
      ru: ({ say, quoted, list, asOf }) => {
        const told = informant ? ` (со слов: ${informant})` : '';
        const by = speakers ? ` (утверждает: ${list(speakers)})` : told;
        const opening = attestedOn ? `По состоянию ${asOf(attestedOn)} ${say(how)}` : capitalised(say(how));
        return `${opening}${by}: ${quoted(finding)}.${own ? ` ${say(own)}` : ''}`;
      },
      kk: ({ say, quoted, list, asOf }) => {
        const told = informant ? ` (кімнің сөзінен: ${informant})` : '';
        const by = speakers ? ` (айтқан: ${list(speakers)})` : told;
        const opening = attestedOn ? `${asOf(attestedOn)} жағдай бойынша ${say(how)}` : capitalised(say(how));
        return `${opening}${by}: ${quoted(finding)}.${own ? ` ${say(own)}` : ''}`;
      },
    });
  },

  ofAnotherDay: (attestedOn: PartialDate, day: CalendarDate) =>
    toldInEach({
      en: () => `That was said as of ${attestedOn}: whether it was so on ${day} is not known.`,
      ru: ({ asOf, of }) => `Это сказано по состоянию ${asOf(attestedOn)}: было ли так ${of(day)}, неизвестно.`,
      kk: ({ asOf, on }) =>
        `Бұл ${asOf(attestedOn)} жағдай бойынша айтылған: ${on(day)} солай болған-болмағаны белгісіз.`,
    }),
} as const;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
