/** An error that stops a run. Anything less is a Message that is collected and reported. */
import type { Fault } from '../model/message.ts';

export class IngestError extends Error {
  /** What is wrong, as a code with values. */
  readonly fault: Fault;

  constructor(fault: Fault, options?: ErrorOptions) {
    super(`${fault.file}: ${fault.code} ${JSON.stringify(fault.values ?? {})}`, options);
    this.name = 'IngestError';
    this.fault = fault;
  }
}
