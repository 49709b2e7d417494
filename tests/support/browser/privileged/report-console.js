// In each of Firefox's processes: reports console.error and a failed console.assert to watch-console.js.
() => {
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  storage.addLogEventListener((message) => {
    const { level, filename, arguments: words } = message.wrappedJSObject ?? message;
    if (level !== 'error' && level !== 'assert') return;
    sendAsyncMessage('inquit-console', { source: String(filename), text: [...words].map(String).join(' ') });
  }, Services.scriptSecurityManager.getSystemPrincipal());
};
