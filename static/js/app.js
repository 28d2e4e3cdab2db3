// Small and optional: every page works without this file.

// After a page load or a swap, focus goes where the page asks for it (an error summary, a revealed number).
const focusAsked = () => document.querySelector('[data-focus]')?.focus();
document.addEventListener('DOMContentLoaded', focusAsked);
document.addEventListener('htmx:after:swap', focusAsked);

// A swap needs its piece of the answer. An error page or the sign-in page does not have it: then show that page whole.
document.addEventListener('htmx:after:request', (event) => {
  const { ctx } = event.detail;
  const answer = ctx.response.raw;
  if (answer.status === 204) return;
  const found = new DOMParser().parseFromString(ctx.text, 'text/html');
  const isWholePage = answer.redirected || (ctx.select && !found.querySelector(ctx.select));
  if (!isWholePage) return;
  event.preventDefault();
  const isReadable = answer.redirected || (ctx.request.method ?? 'GET').toUpperCase() === 'GET';
  window.location.assign(isReadable ? answer.url : window.location.href);
});

// Menus in <details> close with Escape or a click beside them.
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('details.wr-uitklap[open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && event.target.closest('details.wr-uitklap[open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});

// A link that leads to a confirmation page may show its dialog instead.
document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-dialog]');
  if (opener) {
    event.preventDefault();
    document.getElementById(opener.dataset.dialog).showModal();
  }
  const closer = event.target.closest('[data-dialog-close]');
  if (closer) document.getElementById(closer.dataset.dialogClose).close();
});

// The session: warn five minutes before it ends. Work in any tab keeps all of them alive.
const WARN_SECONDS = 5 * 60;
const dialog = document.getElementById('sessie');
if (dialog) {
  const tabs = new BroadcastChannel('werkroute-sessie');
  const [open, over] = [dialog.querySelector('[data-session-open]'), dialog.querySelector('[data-session-over]')];
  const seconds = Number(dialog.dataset.sessionEndsIn);
  let timers = [];

  const show = (part) => {
    open.hidden = part !== open;
    over.hidden = part !== over;
    if (!dialog.open) dialog.showModal();
  };
  const restart = () => {
    timers.forEach(clearTimeout);
    if (dialog.open) dialog.close();
    timers = [setTimeout(show, Math.max(seconds - WARN_SECONDS, 0) * 1000, open), setTimeout(show, seconds * 1000, over)];
  };
  const extended = () => {
    restart();
    tabs.postMessage('extended');
  };
  tabs.addEventListener('message', restart);
  document.addEventListener('htmx:after:swap', extended);
  open.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const answer = await fetch(open.action, { method: 'POST', body: new FormData(open), credentials: 'same-origin' });
      if (answer.ok && !answer.redirected) extended();
      else show(over);
    } catch {
      open.submit(); // no connection: the browser says what is wrong
    }
  });
  extended();
}
