// In Firefox's own window: does what the browser does when an extension's key, such as Alt+Shift+Period, is pressed.
(shortcut) => {
  const [name, ...modifiers] = shortcut.split('+').reverse();
  const wanted = modifiers.map((modifier) => modifier.toLowerCase()).sort();
  const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find((candidate) => {
    const held = candidate.getAttribute('modifiers').split(',').sort();
    const pressed = candidate.getAttribute('key') ?? candidate.getAttribute('keycode').replace('VK_', '');
    return String(held) === String(wanted) && pressed.toLowerCase() === name.toLowerCase();
  });
  key?.dispatchEvent(new Event('command'));
  return Boolean(key);
};
