/** One call from one window to another, as it travels. The methods of a calls interface are its names. */
export interface Call {
  /** `desk` is the background where it answers the pages. */
  readonly to: 'background' | 'content' | 'desk';
  readonly method: string;
  readonly args: readonly unknown[];
}

/** How every call is answered: an error travels as words, since an `Error` does not survive the journey. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };

/** The caller's side of a calls interface: every method answers later. */
export type Remote<Calls> = {
  readonly [Method in keyof Calls]: Calls[Method] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};
