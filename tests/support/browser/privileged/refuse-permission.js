// In Firefox's own window: says no to the question whether an extension may have what it asks for.
() => {
  const question = document.getElementById('addon-webext-permissions-notification');
  if (!question?.secondaryButton?.getBoundingClientRect().width) return false;
  question.secondaryButton.click();
  return true;
};
