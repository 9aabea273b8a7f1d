/**
 * What ingest tells the operator, as a code with values. `content/` and the cache hold nothing else, so that they are the
 * same bytes whatever language the terminal speaks; `src/translations/word-message.ts` makes the sentences.
 */
import type { MessageValues } from './message-values.ts';

/** `stage/what`, or `stage/what.case` where one code is said in several ways. */
export type MessageKey = keyof MessageValues & string;
export type Values = Readonly<Record<string, string | number>>;

export interface Message {
  severity: 'error' | 'warning' | 'info';
  /** Path from the project's root. */
  file: string;
  /** Counted from 1; absent where the whole file is meant. */
  line?: number;
  /** `stage/what`, such as `read/encoding`. */
  code: string;
  /** Which of the sentences of the code is meant, where it has several. */
  case?: string;
  /** What the sentences name. */
  values?: Values;
}

/** A message without its severity: what one part of ingest finds, and another weighs. */
export type Fault = Omit<Message, 'severity'>;

/** The values of a key; none where its sentences name nothing. */
type Given<K extends MessageKey> = keyof MessageValues[K] extends never ? [] : [values: MessageValues[K]];

export function fault<K extends MessageKey>(key: K, { file, line }: PlaceGiven, ...[values]: Given<K>): Fault {
  const [code = '', variant] = key.split('.');
  return {
    file,
    ...(line && { line }),
    code,
    ...(variant && { case: variant }),
    ...(values && { values: values as Values }),
  };
}

type PlaceGiven = { file: string; line?: number | undefined };

const of =
  (severity: Message['severity']) =>
  <K extends MessageKey>(key: K, place: PlaceGiven, ...values: Given<K>): Message => ({
    severity,
    ...fault(key, place, ...values),
  });

export const error = of('error');
export const warning = of('warning');
export const info = of('info');
