// In Firefox's own window: a picture of the whole document in the open popup, as a data address.
async () => {
  const popup = [...document.querySelectorAll('.webextension-popup-browser')].at(-1);
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
};
