// In Firefox's own window: closes the open popup, and waits until it is gone.
() =>
  new Promise((resolve) => {
    const popup = [...document.querySelectorAll('.webextension-popup-browser')].at(-1);
    const panel = popup?.closest('panel');
    if (!panel || panel.state === 'closed') return resolve();
    panel.addEventListener('popuphidden', () => resolve(), { once: true });
    panel.hidePopup();
  });
