// In Firefox's own window: keeps the console.error calls of all processes, now and to come, for read-console.js.
(processScript) => {
  globalThis.inquitConsoleCalls = [];
  Services.ppmm.addMessageListener('inquit-console', ({ data }) => globalThis.inquitConsoleCalls.push(data));
  Services.ppmm.loadProcessScript(`data:text/javascript,${encodeURIComponent(`(${processScript})()`)}`, true);
};
