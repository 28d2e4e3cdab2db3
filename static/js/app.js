// Small and optional: every page works without this file.

// After a page load or a swap, focus goes where the page asks for it (an error summary, a revealed number).
const focusAsked = () => document.querySelector('[data-focus]')?.focus();
document.addEventListener('DOMContentLoaded', focusAsked);
document.addEventListener('htmx:after:swap', focusAsked);

// What cannot be swapped in. A form that failed stays, with all that was typed, under a message. Another answer without
// the piece that was asked for (an error page, the sign-in page) is shown whole.
const SIGNED_OUT = 'Je bent uitgelogd. Log opnieuw in, in een ander tabblad';
function tellOfFailure(what) {
  const message = document.getElementById('storing')?.content.cloneNode(true);
  const place = document.getElementById('meldingen');
  if (!message || !place) return;
  if (what) message.querySelector('[data-what]').textContent = `${what}.`;
  place.replaceChildren(message);
  place.scrollIntoView({ block: 'center' });
}
// Whoever signed in again in another tab has a new token. This page takes it over while it is of the same user, and what
// was refused for want of it is sent once more.
async function takeToken() {
  const answer = await fetch(window.location.href, { credentials: 'same-origin' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const token = page.querySelector('[name=csrfmiddlewaretoken]')?.value;
  if (!token || page.body.dataset.user !== document.body.dataset.user) return false;
  for (const field of document.getElementsByName('csrfmiddlewaretoken')) field.value = token;
  return true;
}
async function sendAgain({ sourceElement: form, sourceEvent }) {
  const isFirst = form.toggleAttribute('data-again');
  if (isFirst && (await takeToken().catch(() => false))) form.requestSubmit(sourceEvent.submitter);
  else tellOfFailure(SIGNED_OUT);
}
document.addEventListener('htmx:after:request', (event) => {
  const { ctx } = event.detail;
  const answer = ctx.response.raw;
  if (answer.status === 204) return;
  const page = new DOMParser().parseFromString(ctx.text, 'text/html');
  const piece = ctx.select ? page.querySelector(ctx.select) : page.body;
  const isChange = (ctx.request.method ?? 'GET').toUpperCase() !== 'GET';
  if (isChange && answer.redirected) {
    event.preventDefault(); // success never redirects here (204 with HX-Redirect), so this is the sign-in page
    tellOfFailure(SIGNED_OUT);
  } else if (isChange && page.querySelector('[data-stale]')) {
    event.preventDefault();
    sendAgain(ctx);
  } else if (isChange && answer.status >= 400 && !piece?.querySelector('form')) {
    event.preventDefault();
    tellOfFailure(page.querySelector('#inhoud h1')?.textContent.trim());
  } else if (answer.redirected || !piece) {
    event.preventDefault();
    window.location.assign(answer.url);
  }
});
document.addEventListener('htmx:error', () => tellOfFailure());

// Who leaves a page no longer waits for what it asked: giving that up is no failure.
window.addEventListener('pagehide', () => {
  for (const asking of document.querySelectorAll('[hx-get].htmx-request')) asking.dispatchEvent(new Event('htmx:abort'));
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

// On a phone the tab that is open may lie beyond the edge.
for (const tab of document.querySelectorAll('.wr-tabs [aria-current=page]')) {
  const row = tab.closest('.wr-tabs');
  row.scrollLeft = tab.offsetLeft + tab.offsetWidth - row.offsetLeft - row.clientWidth + 24;
}

// A text to pass on, in one press. Without this the text can be selected by hand.
for (const place of document.querySelectorAll('[data-copies]')) {
  if (!navigator.clipboard) break;
  place.hidden = false;
  place.querySelector('button').addEventListener('click', async () => {
    const source = document.getElementById(place.dataset.copies);
    await navigator.clipboard.writeText(source.value);
    place.querySelector('[role=status]').textContent = 'Gekopieerd';
  });
}

// Answers of an intake that the server did not get yet stand in a tab (intake.js). They go at logout, in every tab, and
// those of a colleague whose session ended by itself go when somebody else is signed in here.
const loggedOut = new BroadcastChannel('werkroute-uitgelogd');
function forgetAnswers(except) {
  const keys = Object.keys(sessionStorage).filter((key) => key.startsWith('intake:'));
  for (const key of keys) if (JSON.parse(sessionStorage.getItem(key)).owner !== except) sessionStorage.removeItem(key);
}
if (document.body.dataset.user) forgetAnswers(document.body.dataset.user);
loggedOut.addEventListener('message', () => forgetAnswers());
document.addEventListener('submit', (event) => {
  if (!event.target.matches('[data-logout]')) return;
  forgetAnswers();
  loggedOut.postMessage('');
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
