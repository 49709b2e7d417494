// In Firefox's own window: a picture of the whole document in the open popup or panel, as a data address.
async (which) => {
  const { currentWindowGlobal } = globalThis.inquitWindow(which).browsingContext;
  const picture = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
};
