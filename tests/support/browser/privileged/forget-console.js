// In Firefox's own window: forgets the errors that read-console.js has told so far.
() => {
  Services.console.reset();
  globalThis.inquitConsoleCalls.length = 0;
};
