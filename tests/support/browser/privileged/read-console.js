// In Firefox's own window: every error that a console has shown, script errors and console.error alike.
() => {
  const { nsIScriptError } = Ci;
  const scriptErrors = Services.console
    .getMessageArray()
    .filter((message) => message instanceof nsIScriptError && !(message.flags & nsIScriptError.warningFlag))
    .map(({ sourceName, errorMessage }) => ({ source: sourceName, text: errorMessage }));
  return [...scriptErrors, ...globalThis.inquitConsoleCalls];
};
