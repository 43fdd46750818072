/** An element's attributes by their names as written, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/** What to do with the events of one part. Names of elements come without prefix: `row`, not `x:row`. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}
