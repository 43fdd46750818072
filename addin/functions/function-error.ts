/** `#VALUE!` with its reason: an argument that cannot be used. */
export function wrongArgument(reason: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, reason);
}

/** `#N/A` with its reason: the arguments are in order, and still there is no certain amount. */
export function noAmount(reason: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, reason);
}
