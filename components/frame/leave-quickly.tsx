/**
 * The way out: a form, so that it works without script (POST /left locks the session and answers with a page that
 * moves on by itself). leave.js takes the press over, and listens for Shift three times.
 *
 * Before the page goes, `gw-leave` is dispatched on window. Code that holds unsaved text saves it there with
 * keepalive, and hands the promise to `event.detail.after(promise)` so that the session locks once it has arrived.
 */
export function LeaveQuickly() {
  return (
    <form method="post" action="/left" data-leave="">
      <button className="btn leave small" type="submit">
        Leave quickly <kbd>Shift ×3</kbd>
      </button>
    </form>
  );
}
