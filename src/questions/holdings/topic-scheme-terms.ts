import { rowsQuestion } from '../../store/candidate-question';

interface TopicTerm {
  readonly topic: string;
  readonly broader: readonly string[];
}

/** Every topic, with its broader ones, by id. Schemes are small. */
export const TOPIC_SCHEME = rowsQuestion<Record<string, never>, TopicTerm>('topic-scheme', {
  topic: 'TEXT',
  broader: 'TEXTS',
});
