/** The user stopped what was going on. Nothing was changed. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';

  constructor() {
    super('已取消，工作簿没有改动');
  }
}
