// In the frame of the popup or panel: evaluates an expression as the popup's own code, past its policy, and reports JSON.
(report, expression) => {
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  Cu.exportFunction(report, sandbox, { defineAs: 'inquitReport' });
  const source = `(async () => {
    try {
      inquitReport(JSON.stringify({ value: await (${expression}) }));
    } catch (error) {
      inquitReport(JSON.stringify({ error: String(error) }));
    }
  })()`;
  try {
    Cu.evalInSandbox(source, sandbox);
  } catch (error) {
    report(JSON.stringify({ error: String(error) }));
  }
};
