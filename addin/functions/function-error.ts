/** `#VALUE!` with its reason: an argument that cannot be used. */
export function wrongArgument(reason: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, reason);
}

/** `#N/A` with its reason: the arguments are in order, and still there is no certain result. */
export function noResult(reason: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, reason);
}

/** What `make` gives, or the error value that it throws, to stand in its place among other results. */
export function orError<Result>(make: () => Result): Result | CustomFunctions.Error {
  try {
    return make();
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}
