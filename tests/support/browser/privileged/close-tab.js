// In Firefox's own window: closes the tab that shows an address ending so; answers whether there was one.
(ending) => {
  const tab = [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith(ending));
  if (tab) gBrowser.removeTab(tab);
  return Boolean(tab);
};
