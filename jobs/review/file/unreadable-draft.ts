/** A draft that cannot be read. `reason` says why and what to do, without the file's name: 「已加密；去掉打开密码后再试」. */
export class UnreadableDraft extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}
