/** Why something asked of the application was not done, worded for the person who asked. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** What to do now. */
    readonly hints: readonly string[],
  ) {
    super(message);
  }
}

/** Any rejection as a [`Failure`]; the application's own come as `{ code, message, hints }`. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (typeof error === 'object' && error !== null && 'message' in error) {
    const { code, message, hints } = error as Partial<Failure>;
    return new Failure(code ?? 'unknown', message ?? '', hints ?? []);
  }
  return new Failure('unknown', String(error), []);
}
