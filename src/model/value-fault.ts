/** What a schema of ours says of a value that it refuses: a code with values, which the catalogue of messages words. */
import type { MessageKey } from './message.ts';
import type { MessageValues } from './message-values.ts';

export type ValueFault =
  Extract<MessageKey, `catalogue/value.${string}`> extends `catalogue/value.${infer C}` ? C : never;
type Values<C extends ValueFault> = Omit<MessageValues[`catalogue/value.${C}`], 'entry' | 'keys'>;

/** Marks the messages that are codes among those that zod itself makes. */
const MARK = 'fault:';

/** The message of a check that names nothing: `z.string().regex(pattern, valueFault('colour'))`. */
export const valueFault = (code: ValueFault): string => `${MARK}${code}`;

/** An issue for `context.addIssue`. */
export const valueIssue = <C extends ValueFault>(code: C, values: Values<C>, path: string[] = []) => ({
  code: 'custom' as const,
  message: valueFault(code),
  params: values as Record<string, string>,
  path,
});

/** The code in the message of an issue; null where zod wrote it. */
export const faultIn = (message: string): ValueFault | null =>
  message.startsWith(MARK) ? (message.slice(MARK.length) as ValueFault) : null;
