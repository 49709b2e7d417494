/**
 * A window of the extension: its popup or one of its pages. The functions run in that window, and must hold all that
 * they need in themselves and their arguments.
 */
export interface ExtensionWindow {
  evaluate<Arguments extends unknown[], Result>(
    run: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** Runs a script's source, a library's for instance, in the window. */
  addScript(source: string): Promise<void>;
  /** Presses the mouse on the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** Saves a PNG picture. */
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

/** One of the extension's own pages in a tab, which has the keyboard. */
export interface ExtensionPage extends ExtensionWindow {
  /** Presses a key, with others that are held: `Tab`, `Shift+Tab`. */
  press(keys: string): Promise<void>;
}
