// In Firefox's own window: sets numbers among the browser's preferences, and takes those back that are null.
(preferences) => {
  for (const [name, value] of Object.entries(preferences)) {
    if (value === null) Services.prefs.clearUserPref(name);
    else Services.prefs.setIntPref(name, value);
  }
};
