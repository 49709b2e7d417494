// In Firefox's own window: closes the sidebar.
() => {
  SidebarController.hide();
};
