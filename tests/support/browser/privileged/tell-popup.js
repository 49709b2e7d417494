// In Firefox's own window: runs a frame script in the open popup and gives what it reports; null while none is open.
(frameScript, ...args) =>
  new Promise((resolve) => {
    const popup = [...document.querySelectorAll('.webextension-popup-browser')].at(-1);
    if (!popup?.messageManager) return resolve(null);
    const channel = `inquit-${Services.uuid.generateUUID()}`;
    popup.messageManager.addMessageListener(channel, ({ data }) => resolve(data));
    const report = `(answer) => sendAsyncMessage('${channel}', answer)`;
    const source = `(${frameScript})(${[report, ...args.map((arg) => JSON.stringify(arg))].join(', ')})`;
    popup.messageManager.loadFrameScript(
      `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`,
      false,
    );
  });
