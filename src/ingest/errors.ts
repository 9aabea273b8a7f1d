/** An error that stops a run. Anything less is a Message that is collected and reported. */
export class IngestError extends Error {
  /** What to do about it. */
  readonly remedy: string;

  constructor(what: string, remedy: string, options?: ErrorOptions) {
    super(what, options);
    this.name = 'IngestError';
    this.remedy = remedy;
  }
}
