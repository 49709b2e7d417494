import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPageSession } from '../utils/page/page-session';
import { desk, tell } from '../utils/platform/make-calls';
import { serveCalls } from '../utils/platform/serve-calls';

/** Put into a page when its reader asks, or where the reader has granted the site: no match here means no host permission. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    const name = `${performance.timeOrigin} ${performance.now()}`;
    const session = createPageSession(name, ctx.signal, () => ctx.isValid && tell(desk.pageChanged()));
    serveCalls('content', session, ctx.signal);
    ctx.addEventListener(window, 'wxt:locationchange', () => tell(desk.pageChanged()));
    tell(desk.pageOpened());
  },
});
