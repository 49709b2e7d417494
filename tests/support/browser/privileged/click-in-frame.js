// In the popup's frame: presses and releases the mouse on the middle of the first element that matches.
(report, selector) => {
  const element = content.document.querySelector(selector);
  if (!element) return report(false);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  for (const type of ['mousedown', 'mouseup']) {
    content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 });
  }
  report(true);
};
