// In Firefox's own window: chooses an extension's item in the menu of the page; answers whether it was there to choose.
(item) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const found = menu.querySelector(`[id$="-menuitem-_${item}"]`);
  if (menu.state !== 'open' || !found || found.hidden) return false;
  menu.activateItem(found);
  return true;
};
