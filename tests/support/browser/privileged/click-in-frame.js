// In the frame of the popup or panel: presses and releases the mouse on the middle of the first element that matches.
(report, selector) => {
  const element = content.document.querySelector(selector);
  // Told before it is done: a click may close the popup, and then nobody is there to tell.
  report(Boolean(element));
  if (!element) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  for (const type of ['mousedown', 'mouseup']) {
    content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 });
  }
};
