import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPageSession } from '../utils/page/page-session';
import { serveCalls } from '../utils/platform/serve-calls';

/** Put into a page only when its reader asks: no match here means no host permission. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    serveCalls(
      'content',
      createPageSession(`${performance.timeOrigin} ${performance.now()}`, ctx.signal),
      ctx.signal,
    );
  },
});
