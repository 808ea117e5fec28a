import { rowsQuestion } from '../../store/candidate-question';

interface TopicTerm {
  readonly topic: string;
  readonly broader: readonly string[];
}

/**
 * Every topic, with its broader ones, by id; no concept of another scheme that topics are mapped to. Schemes are small.
 */
export const TOPIC_SCHEME = rowsQuestion<Record<string, never>, TopicTerm>('topic-scheme', {
  topic: 'TEXT',
  broader: 'TEXTS',
});
