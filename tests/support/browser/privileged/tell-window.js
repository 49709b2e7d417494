// In Firefox's own window: runs a frame script in the open popup or panel and gives what it reports; null while none is open.
(which, frameScript, ...args) =>
  new Promise((resolve) => {
    const { messageManager } = globalThis.inquitWindow(which) ?? {};
    if (!messageManager) return resolve(null);
    const channel = `inquit-${Services.uuid.generateUUID()}`;
    messageManager.addMessageListener(channel, ({ data }) => resolve(data));
    const report = `(answer) => sendAsyncMessage('${channel}', answer)`;
    const source = `(${frameScript})(${[report, ...args.map((arg) => JSON.stringify(arg))].join(', ')})`;
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`, false);
  });
