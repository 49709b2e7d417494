/** Waits for work that nobody waits for, and says what was being done if it fails. */
export async function reportError(doing: string, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the one place where an unexpected failure is told.
    console.error(`Inquit: ${doing}`, error);
  }
}
