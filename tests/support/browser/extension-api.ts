/** The part of the browser's API that tests use inside the extension's own pages. */
export interface ExtensionApi {
  readonly storage: Readonly<
    Record<
      'sync' | 'local' | 'session',
      {
        readonly clear: () => Promise<void>;
        readonly set: (items: Readonly<Record<string, unknown>>) => Promise<void>;
      }
    >
  >;
  readonly tabs: {
    readonly getCurrent: () => Promise<{ readonly id: number }>;
    readonly setZoom: (tab: number, factor: number) => Promise<void>;
    readonly query: (about: object) => Promise<readonly { readonly id: number; readonly url: string }[]>;
  };
  readonly action: { readonly getBadgeText: (about: { readonly tabId: number }) => Promise<string> };
  readonly scripting: { readonly getRegisteredContentScripts: () => Promise<readonly object[]> };
}

/** What a window of the extension finds it under: Chromium knows the name `browser` only of late. */
export interface WithApi {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}
