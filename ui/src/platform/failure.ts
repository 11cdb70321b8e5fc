import type { Problem } from '../generated';

/** A [`Problem`] on its way to where it is shown. */
export class Failure extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** Any rejection as a failure: the application's own are problems, all others are accidents. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (typeof error === 'object' && error !== null && 'hints' in error) {
    return new Failure(error as Problem);
  }
  const message = error instanceof Error ? error.message : String(error);
  return new Failure({ code: 'accident', message, hints: [] });
}
