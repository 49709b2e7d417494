// In Firefox's own window: finds the extension's windows that no driver sees, for tell-window.js and draw-window.js.
() => {
  globalThis.inquitWindow = (which) =>
    which === 'panel'
      ? document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')
      : [...document.querySelectorAll('.webextension-popup-browser')].at(-1);
};
